package stellwand.floor;

import java.util.List;
import java.util.UUID;
import stellwand.journal.Written;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording;

/** What one may wish of the people in the hall. */
sealed interface FloorCommand {

    /** Sitting down, or moving from another table. */
    record TakeSeat(UUID participant, TableId table) implements FloorCommand {}

    /** Sitting down where most places are free. */
    record AskForSeat(UUID participant) implements FloorCommand {}

    /** How many may sit at each table. */
    record SetPlaces(int places) implements FloorCommand {}

    record StopMoving() implements FloorCommand {}

    record AllowMoving() implements FloorCommand {}

    /** To every phone and wall, instead of the former announcement. */
    record Announce(Wording words) implements FloorCommand {
        @Override
        public List<Written> contents() {
            return words.written().toList();
        }
    }

    record EndAnnouncement() implements FloorCommand {}

    /** The texts that come with it. */
    default List<Written> contents() {
        return List.of();
    }
}
