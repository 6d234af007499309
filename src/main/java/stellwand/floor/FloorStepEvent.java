package stellwand.floor;

import java.util.Map;
import stellwand.journal.Event;
import stellwand.journal.EventNames;

/** A step of a facilitator among the people in the hall was a mistake. */
public sealed interface FloorStepEvent extends Event {

    /** The event before it put things right; it is no step of its own. */
    record FloorStepUndone(int step) implements FloorStepEvent {}

    EventNames<FloorStepEvent> NAMES =
            new EventNames<>(Map.of("floor.step-undone", FloorStepUndone.class));
}
