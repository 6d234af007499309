package stellwand.round;

import static stellwand.journal.Given.given;
import static stellwand.round.Refusal.*;
import static stellwand.workshop.TheEvening.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import stellwand.journal.Decider;
import stellwand.round.RoundCommand.OpenRound;
import stellwand.round.RoundCommand.UndoStep;
import stellwand.round.RoundEvent.RoundClosed;
import stellwand.round.RoundEvent.RoundExtended;
import stellwand.round.RoundEvent.RoundExtensionUndone;
import stellwand.round.RoundEvent.RoundOpened;
import stellwand.round.RoundEvent.RoundOpeningUndone;
import stellwand.round.RoundEvent.RoundPlanned;
import stellwand.round.RoundEvent.RoundReopened;
import stellwand.workshop.Wording;
import stellwand.workshop.WorkshopState;

/** A wrong button was pressed. */
class UndoingTest {
    private static final Instant NOW = Instant.parse("2017-09-14T16:00:00Z");
    private static final Duration MINUTES_25 = Duration.ofMinutes(25);
    private static final Instant SOON = NOW.plus(MINUTES_25);
    private static final RoundId FIRST = new RoundId(id("first round"));
    private static final RoundPlanned FIRST_PLANNED =
            new RoundPlanned(
                    FIRST,
                    1,
                    Task.CHALLENGES,
                    Wording.of(List.of()).texts(),
                    25,
                    List.of(SERVICE_POINT));

    @Test
    void the_last_step_is_undone_by_name() {
        var opened = new RoundOpened(FIRST, SOON);
        var extended = new RoundExtended(FIRST, SOON.plusSeconds(300));
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED, opened)
                .when(wish(new UndoStep(1)))
                .then(new RoundOpeningUndone(FIRST));
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED, opened, extended)
                .when(wish(new UndoStep(2)))
                .then(new RoundExtensionUndone(FIRST, SOON));
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED, opened, new RoundClosed(FIRST, NOW))
                .when(wish(new UndoStep(2)))
                .then(new RoundReopened(FIRST, SOON));
    }

    @Test
    void what_is_undone_can_be_done_again_and_then_undone_again() {
        given(
                        PREPARED,
                        TABLE_ADDED,
                        FIRST_PLANNED,
                        new RoundOpened(FIRST, SOON),
                        new RoundOpeningUndone(FIRST))
                .when(wish(new OpenRound(FIRST, MINUTES_25)))
                .then(new RoundOpened(FIRST, SOON, NOW));
        given(
                        PREPARED,
                        TABLE_ADDED,
                        FIRST_PLANNED,
                        new RoundOpened(FIRST, SOON),
                        new RoundOpeningUndone(FIRST),
                        new RoundOpened(FIRST, SOON))
                .when(wish(new UndoStep(3)))
                .then(new RoundOpeningUndone(FIRST));
    }

    /** Two facilitators press at once. */
    @Test
    void only_the_step_that_somebody_saw_is_undone() {
        var closed = new RoundClosed(FIRST, NOW);
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED, new RoundOpened(FIRST, SOON), closed)
                .when(wish(new UndoStep(1)))
                .thenRefused(SOMETHING_ELSE_HAPPENED);
        given(
                        PREPARED,
                        TABLE_ADDED,
                        FIRST_PLANNED,
                        new RoundOpened(FIRST, SOON),
                        closed,
                        new RoundReopened(FIRST, SOON))
                .when(wish(new UndoStep(2)))
                .thenRefused(SOMETHING_ELSE_HAPPENED);
        given(PREPARED).when(wish(new UndoStep(0))).thenRefused(SOMETHING_ELSE_HAPPENED);
    }

    private static Decider wish(RoundCommand command) {
        return states ->
                RoundRules.decide(
                        states.of(WorkshopState.FOLD), states.of(RoundState.FOLD), command, NOW);
    }
}
