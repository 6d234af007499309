package stellwand.floor;

import static stellwand.floor.Refusal.SOMETHING_ELSE_HAPPENED;
import static stellwand.journal.Given.given;
import static stellwand.workshop.TheEvening.*;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import stellwand.floor.FloorEvent.AnnouncementEnded;
import stellwand.floor.FloorEvent.AnnouncementMade;
import stellwand.floor.FloorEvent.MovingAllowed;
import stellwand.floor.FloorEvent.MovingStopped;
import stellwand.floor.FloorEvent.PlacesSet;
import stellwand.floor.FloorStepEvent.FloorStepUndone;
import stellwand.journal.Decider;
import stellwand.round.RoundEvent.RoundClosed;
import stellwand.round.RoundId;
import stellwand.round.RoundState;
import stellwand.workshop.WorkshopState;

/** A wrong button was pressed. */
class FloorStepRulesTest {
    private static final AnnouncementMade FIVE_MINUTES =
            new AnnouncementMade(words("Noch fünf Minuten").texts());
    private static final AnnouncementMade WALLS =
            new AnnouncementMade(words("Wir sehen alle Wände an").texts());

    @Test
    void stopped_moving_goes_on_and_allowed_moving_stops() {
        given(PREPARED, new MovingStopped())
                .when(undo(1))
                .then(new MovingAllowed(), new FloorStepUndone(1));
        given(PREPARED, new MovingStopped(), new MovingAllowed(), new PlacesSet(8))
                .when(undo(2))
                .then(new MovingStopped(), new FloorStepUndone(2));
    }

    @Test
    void the_former_announcement_comes_back() {
        given(PREPARED, FIVE_MINUTES)
                .when(undo(1))
                .then(new AnnouncementEnded(), new FloorStepUndone(1));
        given(PREPARED, FIVE_MINUTES, WALLS)
                .when(undo(2))
                .then(FIVE_MINUTES, new FloorStepUndone(2));
        given(PREPARED, FIVE_MINUTES, new AnnouncementEnded())
                .when(undo(2))
                .then(FIVE_MINUTES, new FloorStepUndone(2));
    }

    @Test
    void only_the_step_that_somebody_saw_is_undone_and_once() {
        given(PREPARED, new MovingStopped(), FIVE_MINUTES)
                .when(undo(1))
                .thenRefused(SOMETHING_ELSE_HAPPENED);
        given(PREPARED, new MovingStopped(), new MovingAllowed(), new FloorStepUndone(1))
                .when(undo(2))
                .thenRefused(SOMETHING_ELSE_HAPPENED);
        given(PREPARED).when(undo(0)).thenRefused(SOMETHING_ELSE_HAPPENED);
    }

    /** The plan of the next round counts again, and an old button must not overrule it. */
    @Test
    void who_moves_in_one_round_is_not_taken_back_in_the_next() {
        var closed = new RoundClosed(new RoundId(id("first round")), Instant.EPOCH);
        given(PREPARED, new MovingStopped(), closed)
                .when(undo(1))
                .thenRefused(SOMETHING_ELSE_HAPPENED);
        given(PREPARED, FIVE_MINUTES, closed)
                .when(undo(1))
                .then(new AnnouncementEnded(), new FloorStepUndone(1));
    }

    @Test
    void only_the_announcement_that_somebody_saw_is_ended() {
        given(PREPARED, FIVE_MINUTES).when(end(1)).then(new AnnouncementEnded());
        given(PREPARED, FIVE_MINUTES, new MovingStopped())
                .when(end(1))
                .then(new AnnouncementEnded());
        given(PREPARED, FIVE_MINUTES, WALLS).when(end(1)).thenRefused(SOMETHING_ELSE_HAPPENED);
        given(PREPARED, FIVE_MINUTES, new AnnouncementEnded()).when(end(1)).then();
    }

    private static Decider undo(int step) {
        return states -> FloorStepRules.undo(states.of(FloorSteps.FOLD), step);
    }

    private static Decider end(int seen) {
        return states ->
                FloorStepRules.endAnnouncement(
                        states.of(WorkshopState.FOLD),
                        states.of(RoundState.FOLD),
                        states.of(FloorState.FOLD),
                        states.of(FloorSteps.FOLD),
                        seen);
    }
}
