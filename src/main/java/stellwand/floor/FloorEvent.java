package stellwand.floor;

import static java.util.Map.entry;

import java.util.Map;
import java.util.UUID;
import stellwand.journal.Event;
import stellwand.journal.EventNames;
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
     * @param places at each table; those who sit stay, even if there are more
     */
    record PlacesSet(int places) implements FloorEvent {}

    /** Whoever sits stays where they are; whoever has no seat may still take one. */
    record MovingStopped() implements FloorEvent {}

    record MovingAllowed() implements FloorEvent {}

    record AnnouncementMade(Texts words) implements FloorEvent {}

    record AnnouncementEnded() implements FloorEvent {}

    EventNames<FloorEvent> NAMES =
            new EventNames<>(
                    Map.ofEntries(
                            entry("floor.seat-taken", SeatTaken.class),
                            entry("floor.places-set", PlacesSet.class),
                            entry("floor.moving-stopped", MovingStopped.class),
                            entry("floor.moving-allowed", MovingAllowed.class),
                            entry("floor.announcement-made", AnnouncementMade.class),
                            entry("floor.announcement-ended", AnnouncementEnded.class)));
}
