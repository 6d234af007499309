package stellwand.floor;

import static stellwand.floor.Refusal.SOMETHING_ELSE_HAPPENED;
import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;

import java.util.List;
import stellwand.floor.FloorCommand.EndAnnouncement;
import stellwand.floor.FloorEvent.AnnouncementEnded;
import stellwand.floor.FloorEvent.AnnouncementMade;
import stellwand.floor.FloorEvent.MovingAllowed;
import stellwand.floor.FloorEvent.MovingStopped;
import stellwand.floor.FloorStepEvent.FloorStepUndone;
import stellwand.journal.Decision;
import stellwand.journal.Event;
import stellwand.round.RoundState;
import stellwand.workshop.WorkshopState;

/** What may be taken back, and by whom it was seen: two facilitators may press at once. */
final class FloorStepRules {
    private FloorStepRules() {}

    static Decision<Event, Refusal> undo(FloorSteps steps, int number) {
        var step = steps.last();
        if (step == null || step.number() != number) return refuse(SOMETHING_ELSE_HAPPENED);
        return accept(List.of(asBefore(step), new FloorStepUndone(number)));
    }

    private static FloorEvent asBefore(FloorStep step) {
        return switch (step.kind()) {
            case MOVING_STOPPED -> new MovingAllowed();
            case MOVING_ALLOWED -> new MovingStopped();
            case ANNOUNCED, ANNOUNCEMENT_ENDED ->
                    switch (step.before()) {
                        case Announcement.None() -> new AnnouncementEnded();
                        case Announcement.Standing(var words) -> new AnnouncementMade(words);
                    };
        };
    }

    /** Only what somebody saw is ended; that nothing is announced any more is fine with all. */
    static Decision<FloorEvent, Refusal> endAnnouncement(
            WorkshopState workshop,
            RoundState rounds,
            FloorState floor,
            FloorSteps steps,
            int seen) {
        var stands = floor.announcement() instanceof Announcement.Standing;
        return stands && steps.announced() != seen
                ? refuse(SOMETHING_ELSE_HAPPENED)
                : FloorRules.decide(workshop, rounds, floor, new EndAnnouncement());
    }
}
