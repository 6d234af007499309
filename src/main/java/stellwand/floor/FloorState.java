package stellwand.floor;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import stellwand.floor.FloorEvent.AnnouncementEnded;
import stellwand.floor.FloorEvent.AnnouncementMade;
import stellwand.floor.FloorEvent.MovingAllowed;
import stellwand.floor.FloorEvent.MovingStopped;
import stellwand.floor.FloorEvent.PlacesSet;
import stellwand.floor.FloorEvent.SeatTaken;
import stellwand.floor.FloorEvent.SeatsAssigned;
import stellwand.journal.Event;
import stellwand.journal.Fold;
import stellwand.round.Round;
import stellwand.round.RoundEvent.RoundClosed;
import stellwand.round.RoundEvent.RoundOpened;
import stellwand.round.RoundEvent.RoundOpeningUndone;
import stellwand.round.RoundEvent.RoundReopened;
import stellwand.round.RoundId;
import stellwand.round.RoundState;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/**
 * Who sits where, and what is announced.
 *
 * @param seats by participant
 * @param taken how many sit at each table
 * @param dealt rounds for which everybody was told where to sit
 * @param places at each table
 * @param moving what the facilitator said last about changing tables
 */
public record FloorState(
        PMap<UUID, TableId> seats,
        PMap<TableId, Integer> taken,
        PSet<RoundId> dealt,
        int places,
        Moving moving,
        Announcement announcement) {

    /** A table at which all can hear each other. */
    static final int USUAL_PLACES = 12;

    public static final Fold<FloorState> FOLD =
            new Fold<>(
                    WorkshopId.STREAM,
                    FloorState.class.getName(),
                    new FloorState(
                            HashTreePMap.empty(),
                            HashTreePMap.empty(),
                            HashTreePSet.empty(),
                            USUAL_PLACES,
                            Moving.AS_PLANNED,
                            new Announcement.None()),
                    FloorState::apply);

    public Optional<TableId> seatOf(UUID participant) {
        return Optional.ofNullable(seats.get(participant));
    }

    /** At a table that rests one does not sit, even if one has not got up yet. */
    public Optional<TableId> seatOf(UUID participant, RoundState rounds) {
        return seatOf(participant).filter(table -> !rounds.rests(table));
    }

    public int takenAt(TableId table) {
        return taken.getOrDefault(table, 0);
    }

    public boolean isFull(TableId table) {
        return takenAt(table) >= places;
    }

    /** Who sits may go elsewhere: the facilitator's word counts more than the plan. */
    public boolean mayMove(RoundState rounds) {
        return switch (moving) {
            case AS_PLANNED -> rounds.open().map(Round::moving).orElse(true);
            case STOPPED -> false;
            case ALLOWED -> true;
        };
    }

    private static FloorState apply(FloorState floor, Event event) {
        return switch (event) {
            case FloorEvent it -> floor.apply(it);
            case RoundOpeningUndone(var round) -> floor.undealt(round).moving(Moving.AS_PLANNED);
            case RoundOpened _, RoundClosed _, RoundReopened _ -> floor.moving(Moving.AS_PLANNED);
            default -> floor; // others' events are not a closed set
        };
    }

    private FloorState apply(FloorEvent event) {
        return switch (event) {
            case SeatTaken(var participant, var table) -> seated(participant, table);
            case SeatsAssigned(var round, var assigned) -> assigned(round, assigned);
            case PlacesSet(var number) ->
                    new FloorState(seats, taken, dealt, number, moving, announcement);
            case MovingStopped() -> moving(Moving.STOPPED);
            case MovingAllowed() -> moving(Moving.ALLOWED);
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
                dealt,
                places,
                moving,
                announcement);
    }

    private FloorState assigned(RoundId round, Map<UUID, TableId> assigned) {
        var next = new FloorState(seats, taken, dealt.plus(round), places, moving, announcement);
        for (var seat : assigned.entrySet()) next = next.seated(seat.getKey(), seat.getValue());
        return next;
    }

    /** It is still to begin, so everybody who is there then is still to be told. */
    private FloorState undealt(RoundId round) {
        return new FloorState(seats, taken, dealt.minus(round), places, moving, announcement);
    }

    private static PMap<TableId, Integer> count(
            PMap<TableId, Integer> taken, TableId table, int more) {
        int now = taken.getOrDefault(table, 0) + more;
        return now == 0 ? taken.minus(table) : taken.plus(table, now);
    }

    private FloorState moving(Moving next) {
        return new FloorState(seats, taken, dealt, places, next, announcement);
    }

    private FloorState announcing(Announcement next) {
        return new FloorState(seats, taken, dealt, places, moving, next);
    }
}
