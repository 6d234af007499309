package stellwand.promise;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.promise.PromiseCommand.GivePromise;
import stellwand.unit.Units;
import stellwand.workshop.Evening;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.WorkshopState;
import stellwand.workshop.Workshops;

/** The door to what is promised for the ideas of a workshop, and for all others. */
@Component
public class Promises {
    private final Journal journal;
    private final PromiseTables tables;
    private final Workshops workshops;
    private final Units units;
    private final StationNames names;
    private final Clock clock;
    private final Promise usual;

    /**
     * @param unitDays for a statement
     * @param coordinationDays to hand an idea over, and to answer it
     * @param graceDays for so long only staff see that something is late
     */
    Promises(
            Journal journal,
            PromiseTables tables,
            Workshops workshops,
            Units units,
            StationNames names,
            Clock clock,
            @Value("${stellwand.review.unit-days:20}") int unitDays,
            @Value("${stellwand.review.coordination-days:10}") int coordinationDays,
            @Value("${stellwand.review.grace-days:5}") int graceDays) {
        this.journal = journal;
        this.tables = tables;
        this.workshops = workshops;
        this.units = units;
        this.names = names;
        this.clock = clock;
        var station = new Station(Purpose.EXPERTISE, List.of(), unitDays, false);
        this.usual = new Promise(List.of(station), coordinationDays, graceDays, null);
    }

    /** Stations are called as their purposes are. */
    public Outcome give(UUID command, UUID actor, WorkshopId workshop, Promise promise) {
        return give(command, actor, workshop, promise, List.of());
    }

    /**
     * @param typed names of the stations by language, as far as they have any
     */
    Outcome give(
            UUID command,
            UUID actor,
            WorkshopId workshop,
            Promise promise,
            List<Map<String, String>> typed) {
        var evening = workshops.find(workshop);
        if (evening.isEmpty()) return new Outcome.Refused(Refusal.WORKSHOP_IS_UNKNOWN);
        var chosen = names.choose(command, of(workshop).stations(), promise.stations(), typed);
        var wish =
                new GivePromise(
                        promise,
                        chosen.wordings(),
                        promise.stations().stream()
                                .flatMap(it -> it.units().stream())
                                .allMatch(units::works),
                        begins(evening.get()),
                        evening.get().start().toLocalDate(),
                        clock.instant());
        return journal.submit(
                workshop.stream(),
                new Envelope(command, actor, wish.at(), wish.wish(), chosen.fresh()),
                states ->
                        PromiseRules.decide(
                                states.of(WorkshopState.FOLD), states.of(PromiseState.FOLD), wish));
    }

    private static Instant begins(Evening evening) {
        return evening.start().atZone(evening.zone()).toInstant();
    }

    /** Whether it can still be given, or given anew. */
    boolean isOpen(Evening evening) {
        return clock.instant().isBefore(begins(evening));
    }

    /** Empty where nobody has promised anything of its own. */
    public Optional<Promise> given(@Nullable WorkshopId workshop) {
        return workshop == null ? Optional.empty() : tables.find(workshop);
    }

    /** What was promised, or else what is usual in this house. */
    public Promise of(@Nullable WorkshopId workshop) {
        return given(workshop).orElse(usual);
    }

    public Promise usual() {
        return usual;
    }

    /** Of the workshops that have promised something of their own. */
    public Map<WorkshopId, Integer> graceDays() {
        return tables.graceDays();
    }
}
