package stellwand.register;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.AnswerTimes;
import stellwand.idea.BehindDue;
import stellwand.idea.Feasibility;
import stellwand.idea.Ledger;
import stellwand.idea.Ledger.Figures;
import stellwand.idea.Stage;
import stellwand.idea.Standing;
import stellwand.idea.Voices;
import stellwand.idea.Voices.Count;
import stellwand.promise.PathOnPage;
import stellwand.promise.PathPages;
import stellwand.promise.Promise;
import stellwand.promise.Promises;
import stellwand.register.ListPage.Choice;
import stellwand.register.ListPage.Word;
import stellwand.unit.UnitId;
import stellwand.unit.UnitName;
import stellwand.unit.Units;
import stellwand.web.Language;
import stellwand.workshop.Wording.Phrase;
import stellwand.workshop.WorkshopId;

/** Puts together what the promise ledger shows, on screens and on paper. Reads only. */
@Component
public class LedgerPages {
    private final Ledger ledger;
    private final AnswerTimes answers;
    private final Voices voices;
    private final Units units;
    private final LateLists late;
    private final PublicEvenings evenings;
    private final Promises promises;
    private final PathPages paths;

    LedgerPages(
            Ledger ledger,
            AnswerTimes answers,
            Voices voices,
            Units units,
            LateLists late,
            PublicEvenings evenings,
            Promises promises,
            PathPages paths) {
        this.ledger = ledger;
        this.answers = answers;
        this.voices = voices;
        this.units = units;
        this.late = late;
        this.evenings = evenings;
        this.promises = promises;
        this.paths = paths;
    }

    /**
     * @param workshop null: all of them
     * @param title of that workshop
     * @param voices of how many answers their contributors say yes, and of how many no
     * @param promised for that workshop; null: nothing of its own
     * @param bar one after the other, as wide as they count
     */
    public record Page(
            @Nullable UUID workshop,
            @Nullable Phrase title,
            List<Choice> workshops,
            Figures figures,
            Count voices,
            @Nullable Promised promised,
            List<Segment> bar,
            List<UnitRow> units,
            LateRows late) {

        public Feasibility[] results() {
            return Feasibility.values();
        }

        public Stage[] stages() {
            return Stage.values();
        }

        /** Where the ideas themselves are. */
        public List<Word> lists() {
            return Stream.of(
                            Standing.ANSWERED,
                            Standing.IN_REVIEW,
                            Standing.RECEIVED,
                            Standing.SET_ASIDE)
                    .map(it -> new Word(Query.word(it), it.name()))
                    .toList();
        }
    }

    /**
     * @param answeredInTime until the day until which answers are of use; null: nobody names one
     */
    public record Promised(PathOnPage path, @Nullable Integer answeredInTime) {}

    /**
     * A part of the bar.
     *
     * @param name the end of a message's key
     */
    public record Segment(String name, int start, int ideas) {
        private static final Map<String, String> COLOURS =
                Map.of(
                        "ANSWERED", "#0e5f36",
                        "UNITS", "#1b488a",
                        "COORDINATION", "#7d4a07",
                        "WAITING", "#7e6e60",
                        "SET_ASIDE", "#f3f0ea");

        /** As in {@code ledger.css}, for other sites' pages, which do not have that. */
        public String colour() {
            return requireNonNull(COLOURS.get(name));
        }
    }

    /**
     * @param number of its page
     * @param name null: it has ended
     */
    public record UnitRow(UUID id, int number, @Nullable Phrase name, int ideas, int late) {}

    Figures figures(@Nullable UUID workshop) {
        return ledger.figures(of(workshop));
    }

    Count voices(@Nullable UUID workshop) {
        return voices.answers(of(workshop));
    }

    /** What a workshop has promised, and how much of it came in time. */
    record Kept(Promise promise, @Nullable Integer answeredInTime) {}

    Optional<Kept> kept(@Nullable UUID workshop) {
        var evening = of(workshop);
        return promises.given(evening).map(it -> new Kept(it, inTime(evening, it)));
    }

    private @Nullable Integer inTime(@Nullable WorkshopId evening, Promise promise) {
        var day = promise.usefulUntil();
        return evening == null || day == null ? null : answers.answeredBy(evening, day);
    }

    private static @Nullable WorkshopId of(@Nullable UUID workshop) {
        return workshop == null ? null : new WorkshopId(workshop);
    }

    /** What is not public is not counted, and a workshop without public ideas has no ledger. */
    public Page page(@Nullable UUID workshop, Locale locale) {
        return page(workshop, BehindDue.NOTHING, locale);
    }

    /**
     * @param behind where what is late goes on
     */
    Page page(@Nullable UUID workshop, BehindDue behind, Locale locale) {
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
                kept(workshop)
                        .map(it ->
                                new Promised(
                                        paths.whole(it.promise(), locale), it.answeredInTime()))
                        .orElse(null),
                bar(figures),
                figures.byUnit().stream().map(it -> row(it, names.get(it.unit()), locale)).toList(),
                late.rows(of(workshop), behind, names, locale));
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
}
