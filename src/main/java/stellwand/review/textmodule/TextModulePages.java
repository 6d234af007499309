package stellwand.review.textmodule;

import static java.util.stream.Collectors.partitioningBy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.SpokenLanguage;
import stellwand.idea.Feasibility;
import stellwand.people.Staff;
import stellwand.review.textmodule.TextModule.Passage;
import stellwand.unit.ByName;
import stellwand.unit.UnitId;
import stellwand.unit.Units;
import stellwand.web.Language;
import stellwand.workshop.Wording.Phrase;

/** Puts together what staff see of text modules. */
@Component
class TextModulePages {
    private final TextModules modules;
    private final Units units;

    TextModulePages(TextModules modules, Units units) {
        this.modules = modules;
        this.units = units;
    }

    /**
     * @param wish for the buttons of the page: each has a path of its own
     * @param groups the office's, then those of units of which the reader keeps some
     * @param retired those that the reader may use again
     * @param keeps whether the reader may write new ones
     */
    record ListPage(UUID wish, List<Group> groups, List<TextModule> retired, boolean keeps) {}

    /**
     * @param unit null: the whole office
     * @param isKept whether the reader may change them
     */
    record Group(@Nullable Phrase unit, boolean isKept, List<TextModule> modules) {}

    /**
     * All that {@code review/text-module.html} may use.
     *
     * @param wish for the forms of the page: each is sent with it
     * @param owners whose it may become, if it is new
     * @param owner whose it is; null: the whole office's, or it is new
     * @param language of the title
     * @param variants with an empty one at the end, as long as there may be more
     */
    record EditPage(
            UUID id,
            UUID wish,
            boolean isNew,
            List<Owner> owners,
            @Nullable UUID owner,
            String title,
            String language,
            List<Row> variants,
            boolean retired) {
        public Feasibility[] results() {
            return Feasibility.values();
        }

        public List<SpokenLanguage> languages() {
            return SpokenLanguage.offered();
        }

        public int titleLimit() {
            return TextModuleRules.TITLE_LIMIT;
        }

        public int nameLimit() {
            return TextModuleRules.NAME_LIMIT;
        }

        public int textLimit() {
            return TextModuleRules.TEXT_LIMIT;
        }
    }

    /**
     * @param id null: the whole office
     */
    record Owner(@Nullable UUID id, Phrase name) {}

    /**
     * @param at from 0
     */
    record Row(int at, String name, @Nullable Feasibility result, String language, String words) {
        public boolean isBlank() {
            return words.isEmpty();
        }
    }

    ListPage list(Staff staff, Locale locale) {
        var owners = owners(staff, locale);
        var of = owners.stream().map(Owner::id).filter(Objects::nonNull).map(UnitId::new).toList();
        var byRetired =
                modules.all(of, locale).stream().collect(partitioningBy(TextModule::retired));
        var inUse = byRetired.getOrDefault(false, List.of());
        var office = new Group(null, staff.isOfOffice(), of(null, inUse));
        var groups =
                owners.stream()
                        .filter(it -> it.id() != null)
                        .map(it -> new Group(it.name(), true, of(it.id(), inUse)));
        return new ListPage(
                UUID.randomUUID(),
                Stream.concat(Stream.of(office), groups)
                        .filter(it -> !it.modules().isEmpty())
                        .toList(),
                byRetired.getOrDefault(true, List.of()).stream()
                        .filter(it -> it.unit() != null || staff.isOfOffice())
                        .toList(),
                !owners.isEmpty());
    }

    private static List<TextModule> of(@Nullable UUID owner, List<TextModule> some) {
        var unit = owner == null ? null : new UnitId(owner);
        return some.stream().filter(it -> Objects.equals(it.unit(), unit)).toList();
    }

    /** For whom the reader may write some. */
    private List<Owner> owners(Staff staff, Locale locale) {
        var language = Language.of(locale).tag();
        var own = units.whereWorks(staff.id());
        var some =
                units.working().stream()
                        .filter(it -> staff.isOfOffice() || own.contains(it.id()))
                        .map(it -> new Owner(it.id().id(), it.name().in(language)))
                        .sorted(ByName.in(locale, Owner::name));
        var office =
                staff.isOfOffice()
                        ? Stream.of(new Owner(null, Phrase.NONE))
                        : Stream.<Owner>empty();
        return Stream.concat(office, some).toList();
    }

    EditPage blank(Staff staff, Locale locale) {
        var language = Language.of(locale).tag();
        return new EditPage(
                UUID.randomUUID(),
                UUID.randomUUID(),
                true,
                owners(staff, locale),
                null,
                "",
                language,
                List.of(blank(0, language), blank(1, language)),
                false);
    }

    EditPage edit(TextModule module, Locale locale) {
        var unit = module.unit();
        return new EditPage(
                module.id(),
                UUID.randomUUID(),
                false,
                List.of(),
                unit == null ? null : unit.id(),
                module.title().text(),
                module.title().language(),
                rows(module.variants(), Language.of(locale).tag()),
                module.retired());
    }

    private static List<Row> rows(List<Passage> variants, String language) {
        var some = IntStream.range(0, variants.size()).mapToObj(n -> row(n, variants.get(n)));
        return Stream.concat(some, Stream.of(blank(variants.size(), language)))
                .limit(TextModuleRules.MOST_VARIANTS)
                .toList();
    }

    private static Row row(int at, Passage it) {
        var name = it.name();
        return new Row(
                at,
                name == null ? "" : name.text(),
                it.result(),
                it.words().language(),
                it.words().text());
    }

    private static Row blank(int at, String language) {
        return new Row(at, "", null, language, "");
    }
}
