package stellwand.unit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.people.Account;
import stellwand.web.Language;
import stellwand.web.RefusedException;
import stellwand.workshop.Wording.Phrase;

/** What staff see of the directory. */
@Component
class DeskPages {
    private final Directory directory;
    private final UnitPeople people;
    private final Colleagues colleagues;
    private final Units units;

    DeskPages(Directory directory, UnitPeople people, Colleagues colleagues, Units units) {
        this.directory = directory;
        this.people = people;
        this.colleagues = colleagues;
        this.units = units;
    }

    /**
     * All that {@code unit/edit.html} may use.
     *
     * @param wish for the forms of the page: each is sent with it
     * @param now null: it is a new unit
     * @param others units that have not ended: what it may belong to, or go on in
     * @param slip what is wrong, as a key of a message
     */
    record EditPage(
            UUID id,
            UUID wish,
            @Nullable UnitLine now,
            UnitForm form,
            List<UnitForm.Row> rows,
            List<Choice> others,
            List<Person> people,
            String today,
            @Nullable String slip,
            boolean isSaved) {

        public UnitKind[] kinds() {
            return UnitKind.values();
        }

        public Post[] posts() {
            return Post.values();
        }

        public Language[] languages() {
            return Language.values();
        }

        public boolean hasEnded() {
            return now != null && now.phase() == Phase.ENDED;
        }

        public boolean isFounding() {
            return now != null && now.phase() == Phase.FOUNDING;
        }

        /** What was typed in one of the page's forms. */
        public String typed(String field) {
            return form.value(field);
        }

        /** Whether it was chosen in one of the page's forms. */
        public boolean hasChosen(UUID unit) {
            return form.value(UnitForm.CHOSEN).contains(unit.toString());
        }

        /** Whether something is wrong in this one of the page's forms. */
        public boolean isStuckAt(String act) {
            return slip != null && form.value(UnitForm.ACT).equals(act);
        }

        /** Else what most people would type. */
        public String typed(String field, String otherwise) {
            return form.typed().getOrDefault(field, otherwise);
        }

        EditPage saved() {
            return new EditPage(id, wish, now, form, rows, others, people, today, slip, true);
        }
    }

    record Choice(UUID id, Phrase name) {}

    /**
     * @param post empty for whoever does not work there
     */
    record Person(UUID id, String name, String post) {}

    record ListPage(List<UnitTree.Branch> tree, List<UnitLine> ended, @Nullable Integer taken) {}

    /**
     * @param taken how many changes a file has just brought; null: none was taken over
     */
    ListPage list(@Nullable Integer taken, Locale locale) {
        var all = directory.all();
        var language = Language.of(locale).tag();
        var ended =
                all.stream()
                        .filter(Unit::hasEnded)
                        .map(unit -> UnitLine.of(unit, language))
                        .toList();
        return new ListPage(UnitTree.of(all, locale), ended, taken);
    }

    EditPage blank(Locale locale) {
        var id = UUID.randomUUID();
        return page(id, UUID.randomUUID(), UnitForm.blank(units.today()), null, locale);
    }

    EditPage edit(UnitId id, Locale locale) {
        var unit = known(id);
        var form = UnitForm.of(unit, people.mail(id), people.posts(id), people.releasesByTwo(id));
        return page(id.id(), UUID.randomUUID(), form, null, locale);
    }

    Unit known(UnitId id) {
        return units.find(id).orElseThrow(() -> new RefusedException(Refusal.UNIT_IS_UNKNOWN));
    }

    /** With everything as it was typed. */
    EditPage corrected(UUID id, UUID wish, UnitForm form, Refusal slip, Locale locale) {
        return page(id, wish, form, slip, locale);
    }

    /** With what was typed for a change beside what the unit is. */
    EditPage corrected(
            UnitId id, UUID wish, Map<String, String> typed, Refusal slip, Locale locale) {
        var all =
                new HashMap<>(
                        UnitForm.of(
                                        known(id),
                                        people.mail(id),
                                        people.posts(id),
                                        people.releasesByTwo(id))
                                .typed());
        all.putAll(typed);
        return page(id.id(), wish, new UnitForm(all), slip, locale);
    }

    private EditPage page(
            UUID id, UUID wish, UnitForm form, @Nullable Refusal slip, Locale locale) {
        var unit = new UnitId(id);
        var language = Language.of(locale).tag();
        return new EditPage(
                id,
                wish,
                units.find(unit).map(it -> UnitLine.of(it, language)).orElse(null),
                form,
                form.rows(slip != null),
                others(unit, locale),
                people(form),
                units.today().toString(),
                Optional.ofNullable(slip).map(Refusal::messageKey).orElse(null),
                false);
    }

    private List<Choice> others(UnitId unit, Locale locale) {
        var language = Language.of(locale).tag();
        return units.working().stream()
                .filter(it -> !it.id().equals(unit))
                .map(it -> new Choice(it.id().id(), it.name().in(language)))
                .sorted(ByName.in(locale, Choice::name))
                .toList();
    }

    /** Whoever works there first. */
    private List<Person> people(UnitForm form) {
        return colleagues.all().stream()
                .map(it -> person(it, form))
                .sorted(Comparator.comparing(it -> it.post().isEmpty()))
                .toList();
    }

    private static Person person(Account account, UnitForm form) {
        return new Person(account.id(), account.name(), form.post(account.id()));
    }
}
