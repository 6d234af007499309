package stellwand.room;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.floor.FloorState;
import stellwand.people.Participant;
import stellwand.round.RoundState;
import stellwand.workshop.TableId;

/** Where somebody sits, and where else they might. */
record Sitting(Optional<Participant> who, FloorState floor, RoundState rounds) {

    /** A seat at a table that rests does not count. */
    Optional<TableId> seat() {
        return who.flatMap(it -> floor.seatOf(it.id(), rounds));
    }

    @Nullable UUID table() {
        return seat().map(TableId::id).orElse(null);
    }

    /** Where the reader was told to sit. */
    Optional<TableId> assigned() {
        return rounds.assigns() ? seat() : Optional.empty();
    }

    /** Came after the seats were assigned. */
    boolean isLate() {
        return who.isPresent() && rounds.assigns() && seat().isEmpty();
    }

    /** Sits, and may not go elsewhere. */
    boolean stays() {
        return seat().isPresent() && !floor.mayMove(rounds);
    }

    /** A full one, too: by the time it is tapped somebody may have left. */
    boolean mayTake(TableId table) {
        return who.isPresent()
                && !stays()
                && !isLate()
                && !rounds.rests(table)
                && !seat().filter(table::equals).isPresent();
    }

    boolean hasPlaces(TableId table) {
        return !floor.isFull(table) && !rounds.rests(table);
    }
}
