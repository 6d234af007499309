package stellwand.floor;

import org.jspecify.annotations.Nullable;
import stellwand.floor.FloorEvent.AnnouncementEnded;
import stellwand.floor.FloorEvent.AnnouncementMade;
import stellwand.floor.FloorEvent.MovingAllowed;
import stellwand.floor.FloorEvent.MovingStopped;
import stellwand.floor.FloorStep.Kind;
import stellwand.floor.FloorStepEvent.FloorStepUndone;
import stellwand.journal.Event;
import stellwand.journal.Fold;
import stellwand.round.RoundEvent.RoundClosed;
import stellwand.round.RoundEvent.RoundOpened;
import stellwand.round.RoundEvent.RoundOpeningUndone;
import stellwand.round.RoundEvent.RoundReopened;
import stellwand.workshop.WorkshopId;

/**
 * What facilitators did among the people in the hall.
 *
 * @param steps how many there were
 * @param last what can be undone; null at first, and when it has been undone
 * @param announced which step put up what is announced now
 */
public record FloorSteps(
        int steps, @Nullable FloorStep last, Announcement announcement, int announced) {

    public static final Fold<FloorSteps> FOLD =
            new Fold<>(
                    WorkshopId.STREAM,
                    FloorSteps.class.getName(),
                    new FloorSteps(0, null, new Announcement.None(), 0),
                    FloorSteps::apply);

    /** Whatever else happens in an evening is no step of this kind. */
    private FloorSteps apply(Event event) {
        return switch (event) {
            case MovingStopped() -> step(Kind.MOVING_STOPPED, announcement, announced);
            case MovingAllowed() -> step(Kind.MOVING_ALLOWED, announcement, announced);
            case AnnouncementMade(var words) ->
                    step(Kind.ANNOUNCED, new Announcement.Standing(words), steps + 1);
            case AnnouncementEnded() ->
                    step(Kind.ANNOUNCEMENT_ENDED, new Announcement.None(), steps + 1);
            case FloorStepUndone(_) -> forgotten();
            case RoundOpened _, RoundOpeningUndone _, RoundClosed _, RoundReopened _ ->
                    last != null && last.isAboutMoving() ? forgotten() : this;
            default -> this;
        };
    }

    /** Also when a round begins or ends: from then on people move as it was planned. */
    private FloorSteps forgotten() {
        return new FloorSteps(steps, null, announcement, announced);
    }

    private FloorSteps step(Kind kind, Announcement next, int announcedIn) {
        int number = steps + 1;
        return new FloorSteps(number, new FloorStep(number, kind, announcement), next, announcedIn);
    }
}
