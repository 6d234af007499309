package stellwand.round;

import static java.util.Map.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stellwand.journal.Event;
import stellwand.journal.EventNames;
import stellwand.workshop.TableId;
import stellwand.workshop.Texts;

/** What happened to an evening's rounds. */
public sealed interface RoundEvent extends Event {

    /**
     * @param number from 1, in the order of the evening
     * @param wording the task in the organiser's own words; empty for the two usual tasks
     * @param tables at which it is held
     * @param seating null in old journals: everybody chose
     * @param moving null in old journals: everybody might change tables
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RoundPlanned(
            RoundId round,
            int number,
            Task task,
            Texts wording,
            int minutes,
            List<TableId> tables,
            @Nullable Seating seating,
            @Nullable Boolean moving)
            implements RoundEvent {
        public RoundPlanned {
            tables = List.copyOf(tables);
        }

        /** As old journals have it. */
        public RoundPlanned(
                RoundId round,
                int number,
                Task task,
                Texts wording,
                int minutes,
                List<TableId> tables) {
            this(round, number, task, wording, minutes, tables, null, null);
        }

        static RoundPlanned of(RoundId round, int number, RoundPlan plan) {
            return new RoundPlanned(
                    round,
                    number,
                    plan.task(),
                    plan.wording().texts(),
                    plan.minutes(),
                    plan.tables(),
                    plan.seating(),
                    plan.moving());
        }
    }

    /** Before it was opened; its number stays. Everything else is as if it had been planned so. */
    record RoundReplanned(
            RoundId round,
            Task task,
            Texts wording,
            int minutes,
            List<TableId> tables,
            Seating seating,
            boolean moving)
            implements RoundEvent {
        public RoundReplanned {
            tables = List.copyOf(tables);
        }

        static RoundReplanned of(RoundId round, RoundPlan plan) {
            return new RoundReplanned(
                    round,
                    plan.task(),
                    plan.wording().texts(),
                    plan.minutes(),
                    plan.tables(),
                    plan.seating(),
                    plan.moving());
        }
    }

    /**
     * Before it was ever opened.
     *
     * @param movedUp the rounds after it, whose numbers are one less now; none when one of them has
     *     begun, since people know it by its number
     */
    record RoundDropped(RoundId round, List<RoundId> movedUp) implements RoundEvent {
        public RoundDropped {
            movedUp = List.copyOf(movedUp);
        }
    }

    /**
     * @param endsAt what the clock on the wall shows; the round ends when it is closed
     * @param openedAt missing in evenings that were held before it was kept
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RoundOpened(RoundId round, Instant endsAt, @Nullable Instant openedAt)
            implements RoundEvent {
        RoundOpened(RoundId round, Instant endsAt) {
            this(round, endsAt, null);
        }
    }

    record RoundExtended(RoundId round, Instant endsAt) implements RoundEvent {}

    record RoundClosed(RoundId round, Instant closedAt) implements RoundEvent {}

    /** As if it had not been opened: it is planned, or closed, as before. */
    record RoundOpeningUndone(RoundId round) implements RoundEvent {}

    /**
     * @param endsAt as before the extension
     */
    record RoundExtensionUndone(RoundId round, Instant endsAt) implements RoundEvent {}

    /**
     * The closing is undone.
     *
     * @param endsAt as before it was closed
     */
    record RoundReopened(RoundId round, Instant endsAt) implements RoundEvent {}

    /** From now on everybody at this table may write on the own phone, and not only one of them. */
    record OwnPhonesSwitchedOn(TableId table, RoundId round) implements RoundEvent {}

    record OwnPhonesSwitchedOff(TableId table, RoundId round) implements RoundEvent {}

    EventNames<RoundEvent> NAMES =
            new EventNames<>(
                    Map.ofEntries(
                            entry("round.round-planned", RoundPlanned.class),
                            entry("round.round-replanned", RoundReplanned.class),
                            entry("round.round-dropped", RoundDropped.class),
                            entry("round.round-opened", RoundOpened.class),
                            entry("round.round-extended", RoundExtended.class),
                            entry("round.round-closed", RoundClosed.class),
                            entry("round.round-opening-undone", RoundOpeningUndone.class),
                            entry("round.round-extension-undone", RoundExtensionUndone.class),
                            entry("round.round-reopened", RoundReopened.class),
                            entry("round.own-phones-switched-on", OwnPhonesSwitchedOn.class),
                            entry("round.own-phones-switched-off", OwnPhonesSwitchedOff.class)));
}
