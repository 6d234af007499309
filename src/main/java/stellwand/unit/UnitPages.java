package stellwand.unit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.unit.Appearances.Appearance;
import stellwand.web.Language;
import stellwand.web.RefusedException;
import stellwand.workshop.Wording.Phrase;

/** What everybody may read of the directory. */
@Component
class UnitPages {
    private final Directory directory;
    private final UnitPeople people;
    private final List<Appearances> appearances;
    private final List<UnitSection> sections;

    UnitPages(
            Directory directory,
            UnitPeople people,
            List<Appearances> appearances,
            List<UnitSection> sections) {
        this.directory = directory;
        this.people = people;
        this.appearances = List.copyOf(appearances);
        this.sections = List.copyOf(sections);
    }

    /**
     * @param ended those that are no more: old answers name them
     */
    record ListPage(List<UnitTree.Branch> tree, List<UnitLine> ended) {}

    ListPage list(Locale locale) {
        var all = directory.all();
        var ended =
                all.stream()
                        .filter(Unit::hasEnded)
                        .map(unit -> UnitLine.of(unit, Language.of(locale).tag()))
                        .toList();
        return new ListPage(UnitTree.of(all, locale), ended);
    }

    /**
     * @param parents from the one to which it belongs to the topmost
     * @param mail null where staff did not say that everybody may read it
     * @param formerNames the latest first
     * @param successors who does now what it did
     * @param predecessors whose work it does now
     * @param appearing in what other packages publish; empty once it has ended
     */
    record Page(
            UnitLine unit,
            Phrase hours,
            String since,
            @Nullable String until,
            List<UnitLine> parents,
            List<UnitLine> below,
            @Nullable String mail,
            List<FormerName> formerNames,
            List<UnitLine> successors,
            List<Predecessor> predecessors,
            List<Appearing> appearing,
            List<Part> sections) {

        public boolean isSplit() {
            return successors.size() > 1;
        }
    }

    /**
     * @param until its last day
     */
    record FormerName(Phrase name, String since, String until) {}

    record Predecessor(UnitLine unit, String until) {}

    /**
     * @param heading as a key of a message
     */
    record Appearing(String heading, List<Appearance> pages) {}

    record Part(String template, Object content) {}

    Page page(int number, Locale locale) {
        var unit =
                directory
                        .find(number)
                        .orElseThrow(() -> new RefusedException(Refusal.UNIT_IS_UNKNOWN));
        var all = new HashMap<UnitId, Unit>();
        for (var it : directory.all()) all.put(it.id(), it);
        return new Reader(all, locale).page(unit);
    }

    /** One reader's view on all units. */
    private final class Reader {
        private final Map<UnitId, Unit> all;
        private final Locale locale;
        private final String language;

        Reader(Map<UnitId, Unit> all, Locale locale) {
            this.all = all;
            this.locale = locale;
            this.language = Language.of(locale).tag();
        }

        Page page(Unit unit) {
            return new Page(
                    line(unit),
                    unit.hours().in(language),
                    day(unit.since(), locale),
                    unit.until() == null ? null : day(unit.until(), locale),
                    parents(unit),
                    below(unit),
                    mail(unit),
                    formerNames(unit.names()),
                    unit.successors().stream().map(all::get).map(this::line).toList(),
                    predecessors(unit),
                    appearing(unit),
                    sections.stream()
                            .map(it -> new Part(it.template(), it.content(unit, locale)))
                            .toList());
        }

        private UnitLine line(Unit unit) {
            return UnitLine.of(unit, language);
        }

        private List<UnitLine> parents(Unit unit) {
            var parents = new ArrayList<UnitLine>();
            for (var at = parent(unit); at != null; at = parent(at)) parents.add(line(at));
            return parents;
        }

        private @Nullable Unit parent(Unit unit) {
            return unit.parent() == null ? null : all.get(unit.parent());
        }

        private List<UnitLine> below(Unit unit) {
            return all.values().stream()
                    .filter(it -> unit.id().equals(it.parent()) && !it.hasEnded())
                    .map(this::line)
                    .sorted(ByName.in(locale, UnitLine::name))
                    .toList();
        }

        private @Nullable String mail(Unit unit) {
            return people.mail(unit.id())
                    .filter(UnitMail::isPublic)
                    .map(it -> it.address().address())
                    .orElse(null);
        }

        private List<FormerName> formerNames(Names names) {
            var former = new ArrayList<FormerName>();
            var periods = names.periods();
            for (int i = periods.size() - 2; i >= 0; i--) {
                former.add(
                        new FormerName(
                                periods.get(i).name().in(language),
                                day(periods.get(i).since(), locale),
                                day(periods.get(i + 1).since().minusDays(1), locale)));
            }
            return former;
        }

        private List<Predecessor> predecessors(Unit unit) {
            var predecessors = new ArrayList<Predecessor>();
            for (var it : all.values()) {
                if (it.until() == null || !it.successors().contains(unit.id())) continue;
                predecessors.add(new Predecessor(line(it), day(it.until(), locale)));
            }
            predecessors.sort(Comparator.comparingInt(it -> it.unit().number()));
            return predecessors;
        }

        private List<Appearing> appearing(Unit unit) {
            if (unit.hasEnded()) return List.of();
            return appearances.stream()
                    .map(it -> new Appearing(it.heading(), it.of(unit.id(), language)))
                    .filter(it -> !it.pages().isEmpty())
                    .toList();
        }
    }

    static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale).format(day);
    }
}
