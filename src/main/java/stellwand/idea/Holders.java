package stellwand.idea;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.HolderCommand.AskUnit;
import stellwand.idea.HolderCommand.Beside;
import stellwand.idea.HolderCommand.EndAsking;
import stellwand.idea.HolderCommand.HandBack;
import stellwand.idea.HolderCommand.HandOver;
import stellwand.idea.HolderCommand.MoveDeadline;
import stellwand.journal.ContentId;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.journal.Written;
import stellwand.promise.PathPages;
import stellwand.promise.Station;
import stellwand.promise.StationTitle;
import stellwand.unit.ByName;
import stellwand.unit.UnitId;
import stellwand.unit.UnitName;
import stellwand.unit.Units;
import stellwand.web.Language;
import stellwand.workshop.Wording.Phrase;

/** The door to who has an idea. */
@Component
public class Holders {
    private final Journal journal;
    private final Units units;
    private final Deadlines deadlines;
    private final Paths paths;
    private final PathPages pathPages;
    private final SecondTurns again;
    private final Clock clock;

    Holders(
            Journal journal,
            Units units,
            Deadlines deadlines,
            Paths paths,
            PathPages pathPages,
            SecondTurns again,
            Clock clock) {
        this.journal = journal;
        this.units = units;
        this.deadlines = deadlines;
        this.paths = paths;
        this.pathPages = pathPages;
        this.again = again;
        this.clock = clock;
    }

    /**
     * A unit as a page names it.
     *
     * @param number of its own page
     * @param since the day since which it has the idea, for the reader; empty where nobody asks
     */
    public record Holder(UUID id, int number, Phrase name, String since) {}

    /** Null: the coordination. */
    public @Nullable Holder of(IdeaDetail detail, Locale locale) {
        var unit = detail.row().unit();
        var since = detail.unitSince();
        if (unit == null || since == null) return null;
        return units.find(unit)
                .map(it -> new UnitName(it.id(), it.number(), it.names().now()))
                .map(it -> holder(it, IdeaLines.day(since, locale), locale))
                .orElse(null);
    }

    /** Those that can have one, by name. */
    public List<Holder> all(Locale locale) {
        return units.working().stream()
                .map(it -> holder(it, "", locale))
                .sorted(ByName.in(locale, Holder::name))
                .toList();
    }

    private static Holder holder(UnitName unit, String since, Locale locale) {
        var name = unit.name().in(Language.of(locale).tag());
        return new Holder(unit.id().id(), unit.number(), name, since);
    }

    /**
     * @param due the last day on which its statement is in time; null: as many working days as
     *     usual
     * @param reason why a unit that had it already has until a later day; may be empty
     */
    Outcome handOver(
            UUID command,
            UUID actor,
            IdeaId idea,
            UnitId unit,
            @Nullable LocalDate due,
            String language,
            String reason) {
        return submit(
                command,
                actor,
                idea,
                new HandOver(
                        unit,
                        due == null ? again.usual(idea, unit) : due,
                        List.of(),
                        units.works(unit),
                        again.whyLonger(command, language, reason),
                        deadlines.today(),
                        clock.instant()));
    }

    /**
     * To the units that the promised path names for its next station, all at once, each with as
     * many working days as usual for it.
     *
     * @param reason why a unit that had it already has until a later day; may be empty
     */
    Outcome handOn(UUID command, UUID actor, IdeaId idea, String language, String reason) {
        var next = paths.of(idea).station().map(pathPages::today).orElse(List.of());
        if (next.isEmpty()) return new Outcome.Refused(Refusal.UNIT_IS_UNKNOWN);
        var turns =
                next.stream().map(it -> new Beside(it.id(), again.usual(idea, it.id()))).toList();
        return submit(
                command,
                actor,
                idea,
                new HandOver(
                        turns.getFirst().unit(),
                        turns.getFirst().due(),
                        turns.subList(1, turns.size()),
                        true,
                        again.whyLonger(command, language, reason),
                        deadlines.today(),
                        clock.instant()));
    }

    /**
     * A station of the promised path that comes next.
     *
     * @param units that it names, the leading one first; none: the unit responsible
     * @param longer whether one of them would have until a later day than it had: why?
     */
    record Next(StationTitle title, List<Holder> units, boolean longer) {}

    /** Null when all have said what was promised. */
    @Nullable Next next(IdeaId idea, Paths.Place place, Locale locale) {
        return place.station().map(it -> next(idea, it, locale)).orElse(null);
    }

    private Next next(IdeaId idea, Station station, Locale locale) {
        var next = pathPages.today(station);
        return new Next(
                pathPages.title(station, locale),
                next.stream().map(unit -> holder(unit, "", locale)).toList(),
                again.areLonger(idea, next.stream().map(UnitName::id).toList()));
    }

    /**
     * Beside the one that has it.
     *
     * @param due the last day on which its statement is in time; null: as many working days as
     *     usual
     * @param reason why a unit that had it already has until a later day; may be empty
     */
    Outcome ask(
            UUID command,
            UUID actor,
            IdeaId idea,
            UnitId unit,
            @Nullable LocalDate due,
            String language,
            String reason) {
        return submit(
                command,
                actor,
                idea,
                new AskUnit(
                        unit,
                        units.works(unit),
                        due == null ? again.usual(idea, unit) : due,
                        again.whyLonger(command, language, reason),
                        deadlines.today(),
                        clock.instant()));
    }

    Outcome endAsking(UUID command, UUID actor, IdeaId idea, UnitId unit) {
        return submit(command, actor, idea, new EndAsking(unit, clock.instant()));
    }

    /**
     * @param by the unit that says that it is not responsible; null: the coordination takes it from
     *     whichever has it
     */
    public Outcome handBack(
            UUID command,
            UUID actor,
            IdeaId idea,
            @Nullable UnitId by,
            String language,
            String reason) {
        var content = new ContentId(IdeaId.named("idea/%s/handed-back".formatted(command)));
        var why = new Written(content, language, reason);
        return submit(
                command,
                actor,
                idea,
                new HandBack(
                        by,
                        why,
                        deadlines.ofCoordination(idea),
                        deadlines.today(),
                        clock.instant()));
    }

    Outcome moveDeadline(
            UUID command, UUID actor, IdeaId idea, LocalDate due, String language, String reason) {
        var content = new ContentId(IdeaId.named("idea/%s/deadline".formatted(command)));
        var why = new Written(content, language, reason);
        return submit(
                command,
                actor,
                idea,
                new MoveDeadline(due, why, deadlines.today(), clock.instant()));
    }

    private Outcome submit(UUID command, UUID actor, IdeaId idea, HolderCommand wish) {
        return journal.submit(
                idea.stream(),
                new Envelope(command, actor, clock.instant(), wish.body(), wish.contents()),
                states ->
                        HolderRules.decide(
                                states.of(IdeaState.FOLD), states.of(HolderState.FOLD), wish));
    }
}
