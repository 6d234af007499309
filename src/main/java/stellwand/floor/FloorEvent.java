package stellwand.floor;

import static java.util.Map.entry;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import stellwand.journal.Event;
import stellwand.journal.EventNames;
import stellwand.round.RoundId;
import stellwand.workshop.TableId;
import stellwand.workshop.Texts;

/** What happened among the people in the hall. */
public sealed interface FloorEvent extends Event {

    /**
     * From now on there, and at no other table.
     *
     * @param participant an opaque id
     */
    record SeatTaken(UUID participant, TableId table) implements FloorEvent {}

    /**
     * Everybody who was there when the round opened was told where to sit.
     *
     * @param seats by participant, an opaque id
     */
    record SeatsAssigned(RoundId round, NavigableMap<UUID, TableId> seats) implements FloorEvent {
        public SeatsAssigned {
            seats = Collections.unmodifiableNavigableMap(new TreeMap<>(seats));
        }
    }

    /**
     * @param places at each table; those who sit stay, even if there are more
     */
    record PlacesSet(int places) implements FloorEvent {}

    /**
     * Whoever sits stays where they are; whoever has no seat may still take one. Until a round
     * opens or closes.
     */
    record MovingStopped() implements FloorEvent {}

    /** Whatever was planned for the round that is open. Until a round opens or closes. */
    record MovingAllowed() implements FloorEvent {}

    record AnnouncementMade(Texts words) implements FloorEvent {}

    record AnnouncementEnded() implements FloorEvent {}

    EventNames<FloorEvent> NAMES =
            new EventNames<>(
                    Map.ofEntries(
                            entry("floor.seat-taken", SeatTaken.class),
                            entry("floor.seats-assigned", SeatsAssigned.class),
                            entry("floor.places-set", PlacesSet.class),
                            entry("floor.moving-stopped", MovingStopped.class),
                            entry("floor.moving-allowed", MovingAllowed.class),
                            entry("floor.announcement-made", AnnouncementMade.class),
                            entry("floor.announcement-ended", AnnouncementEnded.class)));
}
