package stellwand.floor;

import java.util.Optional;
import java.util.UUID;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import stellwand.floor.FloorEvent.AnnouncementEnded;
import stellwand.floor.FloorEvent.AnnouncementMade;
import stellwand.floor.FloorEvent.MovingAllowed;
import stellwand.floor.FloorEvent.MovingStopped;
import stellwand.floor.FloorEvent.PlacesSet;
import stellwand.floor.FloorEvent.SeatTaken;
import stellwand.journal.Fold;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/**
 * Who sits where, and what is announced.
 *
 * @param seats by participant
 * @param taken how many sit at each table
 * @param places at each table
 */
public record FloorState(
        PMap<UUID, TableId> seats,
        PMap<TableId, Integer> taken,
        int places,
        boolean moving,
        Announcement announcement) {

    /** A table at which all can hear each other. */
    static final int USUAL_PLACES = 12;

    public static final Fold<FloorState> FOLD =
            Fold.of(
                    WorkshopId.STREAM,
                    FloorEvent.class,
                    new FloorState(
                            HashTreePMap.empty(),
                            HashTreePMap.empty(),
                            USUAL_PLACES,
                            true,
                            new Announcement.None()),
                    FloorState::apply);

    public Optional<TableId> seatOf(UUID participant) {
        return Optional.ofNullable(seats.get(participant));
    }

    public int takenAt(TableId table) {
        return taken.getOrDefault(table, 0);
    }

    public boolean isFull(TableId table) {
        return takenAt(table) >= places;
    }

    private FloorState apply(FloorEvent event) {
        return switch (event) {
            case SeatTaken(var participant, var table) -> seated(participant, table);
            case PlacesSet(var number) ->
                    new FloorState(seats, taken, number, moving, announcement);
            case MovingStopped() -> moving(false);
            case MovingAllowed() -> moving(true);
            case AnnouncementMade(var words) -> announcing(new Announcement.Standing(words));
            case AnnouncementEnded() -> announcing(new Announcement.None());
        };
    }

    private FloorState seated(UUID participant, TableId table) {
        var left = seats.get(participant);
        var others = left == null ? taken : count(taken, left, -1);
        return new FloorState(
                seats.plus(participant, table),
                count(others, table, 1),
                places,
                moving,
                announcement);
    }

    private static PMap<TableId, Integer> count(
            PMap<TableId, Integer> taken, TableId table, int more) {
        int now = taken.getOrDefault(table, 0) + more;
        return now == 0 ? taken.minus(table) : taken.plus(table, now);
    }

    private FloorState moving(boolean allowed) {
        return new FloorState(seats, taken, places, allowed, announcement);
    }

    private FloorState announcing(Announcement next) {
        return new FloorState(seats, taken, places, moving, next);
    }
}
