package stellwand.register;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.Deadlines;
import stellwand.idea.Feasibility;
import stellwand.idea.IdeaLine;
import stellwand.idea.IdeaLines;
import stellwand.idea.Ledger;
import stellwand.idea.Ledger.Figures;
import stellwand.idea.Ledger.Late;
import stellwand.idea.Stage;
import stellwand.idea.Voices;
import stellwand.idea.Voices.Count;
import stellwand.register.ListPage.Choice;
import stellwand.unit.UnitId;
import stellwand.unit.UnitName;
import stellwand.unit.Units;
import stellwand.web.Language;
import stellwand.workshop.Wording.Phrase;
import stellwand.workshop.WorkshopId;

/** Puts together what the promise ledger shows. */
@Component
class LedgerPages {
    static final int MOST_LATE = 100;

    private final Ledger ledger;
    private final Voices voices;
    private final Deadlines deadlines;
    private final Units units;
    private final IdeaLines lines;
    private final PublicEvenings evenings;

    LedgerPages(
            Ledger ledger,
            Voices voices,
            Deadlines deadlines,
            Units units,
            IdeaLines lines,
            PublicEvenings evenings) {
        this.ledger = ledger;
        this.voices = voices;
        this.deadlines = deadlines;
        this.units = units;
        this.lines = lines;
        this.evenings = evenings;
    }

    /**
     * @param workshop null: all of them
     * @param title of that workshop
     * @param voices of how many answers their contributors say yes, and of how many no
     * @param bar one after the other, as wide as they count
     */
    record Page(
            @Nullable UUID workshop,
            @Nullable Phrase title,
            List<Choice> workshops,
            Figures figures,
            Count voices,
            List<Segment> bar,
            List<UnitRow> units,
            List<LateRow> late) {

        public Feasibility[] results() {
            return Feasibility.values();
        }

        public Stage[] stages() {
            return Stage.values();
        }
    }

    /**
     * A part of the bar.
     *
     * @param name the end of a message's key
     */
    record Segment(String name, int start, int ideas) {}

    /**
     * @param number of its page
     * @param name null: it has ended
     */
    record UnitRow(UUID id, int number, @Nullable Phrase name, int ideas, int late) {}

    /**
     * @param unit that has it; null: the coordination, or a unit that has ended
     */
    record LateRow(IdeaLine idea, @Nullable Phrase unit, boolean hasEnded, String due) {}

    Figures figures(@Nullable UUID workshop) {
        return ledger.figures(of(workshop), deadlines.lateBefore());
    }

    Count voices(@Nullable UUID workshop) {
        return voices.answers(of(workshop));
    }

    private static @Nullable WorkshopId of(@Nullable UUID workshop) {
        return workshop == null ? null : new WorkshopId(workshop);
    }

    /** What is not public is not counted, and a workshop without public ideas has no ledger. */
    Page page(@Nullable UUID workshop, Locale locale) {
        var figures = figures(workshop);
        var names = names();
        var choices = evenings.choices(locale);
        return new Page(
                workshop,
                choices.stream()
                        .filter(it -> it.id().equals(workshop))
                        .map(Choice::title)
                        .findFirst()
                        .orElse(null),
                choices,
                figures,
                voices(workshop),
                bar(figures),
                figures.byUnit().stream().map(it -> row(it, names.get(it.unit()), locale)).toList(),
                late(ledger.late(of(workshop), deadlines.lateBefore(), MOST_LATE), names, locale));
    }

    private Map<UnitId, UnitName> names() {
        return units.working().stream().collect(toMap(UnitName::id, it -> it));
    }

    private static List<Segment> bar(Figures it) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("ANSWERED", it.answered());
        counts.put("UNITS", it.units());
        counts.put("COORDINATION", it.coordination());
        counts.put("WAITING", it.waiting());
        counts.put("SET_ASIDE", it.setAside());
        var bar = new ArrayList<Segment>();
        int start = 0;
        for (var part : counts.entrySet()) {
            bar.add(new Segment(part.getKey(), start, part.getValue()));
            start += part.getValue();
        }
        return bar;
    }

    private static UnitRow row(Ledger.OfUnit it, @Nullable UnitName unit, Locale locale) {
        return new UnitRow(
                it.unit().id(),
                unit == null ? 0 : unit.number(),
                unit == null ? null : unit.name().in(Language.of(locale).tag()),
                it.ideas(),
                it.late());
    }

    private List<LateRow> late(List<Late> late, Map<UnitId, UnitName> names, Locale locale) {
        var drawn = lines.of(late.stream().map(Late::idea).toList(), locale);
        return IntStream.range(0, drawn.size())
                .mapToObj(n -> late(late.get(n), drawn.get(n), names, locale))
                .toList();
    }

    private static LateRow late(
            Late late, IdeaLine idea, Map<UnitId, UnitName> names, Locale locale) {
        var unit = late.idea().unit();
        var name = unit == null ? null : names.get(unit);
        return new LateRow(
                idea,
                name == null ? null : name.name().in(Language.of(locale).tag()),
                unit != null && name == null,
                IdeaLines.day(late.due(), locale));
    }
}
