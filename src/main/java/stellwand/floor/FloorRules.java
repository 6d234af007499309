package stellwand.floor;

import static stellwand.floor.Refusal.*;
import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;

import java.util.List;
import stellwand.floor.FloorCommand.AllowMoving;
import stellwand.floor.FloorCommand.Announce;
import stellwand.floor.FloorCommand.EndAnnouncement;
import stellwand.floor.FloorCommand.SetPlaces;
import stellwand.floor.FloorCommand.StopMoving;
import stellwand.floor.FloorCommand.TakeSeat;
import stellwand.floor.FloorEvent.AnnouncementEnded;
import stellwand.floor.FloorEvent.AnnouncementMade;
import stellwand.floor.FloorEvent.MovingAllowed;
import stellwand.floor.FloorEvent.MovingStopped;
import stellwand.floor.FloorEvent.PlacesSet;
import stellwand.floor.FloorEvent.SeatTaken;
import stellwand.journal.Decision;
import stellwand.journal.Text;
import stellwand.workshop.Wording;
import stellwand.workshop.WorkshopState;

/** What may happen among the people in the hall. */
final class FloorRules {

    /** In characters as people count: it is read from the back of the hall. */
    static final int ANNOUNCEMENT_LIMIT = 160;

    static final int MOST_PLACES = 500;

    private FloorRules() {}

    static Decision<FloorEvent, Refusal> decide(
            WorkshopState workshop, FloorState floor, FloorCommand command) {
        if (!workshop.prepared()) return refuse(WORKSHOP_IS_UNKNOWN);
        return switch (command) {
            case TakeSeat seat -> takeSeat(workshop, floor, seat);
            case SetPlaces(var places) -> setPlaces(floor, places);
            case StopMoving() -> floor.moving() ? accept(new MovingStopped()) : accept(List.of());
            case AllowMoving() -> floor.moving() ? accept(List.of()) : accept(new MovingAllowed());
            case Announce(var words) -> announce(words);
            case EndAnnouncement() ->
                    floor.announcement() instanceof Announcement.None
                            ? accept(List.of())
                            : accept(new AnnouncementEnded());
        };
    }

    private static Decision<FloorEvent, Refusal> takeSeat(
            WorkshopState workshop, FloorState floor, TakeSeat seat) {
        if (!workshop.tables().contains(seat.table())) return refuse(TABLE_IS_UNKNOWN);
        if (!workshop.participants().contains(seat.participant())) {
            return refuse(ONLY_PARTICIPANTS_SIT);
        }
        var now = floor.seatOf(seat.participant());
        if (now.filter(seat.table()::equals).isPresent()) return accept(List.of());
        if (now.isPresent() && !floor.moving()) return refuse(EVERYBODY_STAYS);
        return floor.isFull(seat.table())
                ? refuse(TABLE_IS_FULL)
                : accept(new SeatTaken(seat.participant(), seat.table()));
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
