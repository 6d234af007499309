package stellwand.floor;

import static stellwand.floor.Refusal.*;
import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;

import java.util.List;
import stellwand.floor.FloorCommand.AllowMoving;
import stellwand.floor.FloorCommand.Announce;
import stellwand.floor.FloorCommand.AskForSeat;
import stellwand.floor.FloorCommand.EndAnnouncement;
import stellwand.floor.FloorCommand.SetPlaces;
import stellwand.floor.FloorCommand.StopMoving;
import stellwand.floor.FloorCommand.TakeSeat;
import stellwand.floor.FloorEvent.AnnouncementEnded;
import stellwand.floor.FloorEvent.AnnouncementMade;
import stellwand.floor.FloorEvent.MovingAllowed;
import stellwand.floor.FloorEvent.MovingStopped;
import stellwand.floor.FloorEvent.PlacesSet;
import stellwand.journal.Decision;
import stellwand.journal.Text;
import stellwand.round.RoundState;
import stellwand.workshop.Wording;
import stellwand.workshop.WorkshopState;

/** What may happen among the people in the hall. */
final class FloorRules {

    /** In characters as people count: it is read from the back of the hall. */
    static final int ANNOUNCEMENT_LIMIT = 160;

    static final int MOST_PLACES = 500;

    private FloorRules() {}

    static Decision<FloorEvent, Refusal> decide(
            WorkshopState workshop, RoundState rounds, FloorState floor, FloorCommand command) {
        if (!workshop.prepared()) return refuse(WORKSHOP_IS_UNKNOWN);
        return switch (command) {
            case TakeSeat(var who, _) when !workshop.participants().contains(who) ->
                    refuse(ONLY_PARTICIPANTS_SIT);
            case AskForSeat(var who) when !workshop.participants().contains(who) ->
                    refuse(ONLY_PARTICIPANTS_SIT);
            case TakeSeat(_, var table) when !workshop.tables().contains(table) ->
                    refuse(TABLE_IS_UNKNOWN);
            case TakeSeat seat -> SeatRules.take(rounds, floor, seat);
            case AskForSeat(var who) -> SeatRules.ask(workshop, rounds, floor, who);
            case SetPlaces(var places) -> setPlaces(floor, places);
            case StopMoving() -> acceptIf(floor.mayMove(rounds), new MovingStopped());
            case AllowMoving() -> acceptIf(!floor.mayMove(rounds), new MovingAllowed());
            case Announce(var words) -> announce(words);
            case EndAnnouncement() ->
                    acceptIf(
                            floor.announcement() instanceof Announcement.Standing,
                            new AnnouncementEnded());
        };
    }

    private static Decision<FloorEvent, Refusal> acceptIf(boolean changes, FloorEvent event) {
        return changes ? accept(event) : accept(List.of());
    }

    private static Decision<FloorEvent, Refusal> setPlaces(FloorState floor, int places) {
        if (places < 1 || places > MOST_PLACES) return refuse(PLACES_ARE_WRONG);
        return floor.places() == places ? accept(List.of()) : accept(new PlacesSet(places));
    }

    private static Decision<FloorEvent, Refusal> announce(Wording words) {
        if (words.byLanguage().isEmpty()) return refuse(ANNOUNCEMENT_IS_BLANK);
        return words.written().anyMatch(said -> Text.length(said.text()) > ANNOUNCEMENT_LIMIT)
                ? refuse(ANNOUNCEMENT_IS_TOO_LONG)
                : accept(new AnnouncementMade(words.texts()));
    }
}
