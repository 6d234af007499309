package stellwand.idea;

import java.time.Instant;
import java.util.Map;
import stellwand.journal.ContentId;
import stellwand.journal.EventNames;
import stellwand.unit.UnitId;

/** Who has to say what becomes of an idea that is examined: one unit, or else the coordination. */
public sealed interface HolderEvent extends IdeaEvent {

    /** It is with this unit from now on. */
    record HandedOver(UnitId unit, Instant at) implements HolderEvent {}

    /**
     * "Not ours": the coordination has it again.
     *
     * @param reason for staff
     */
    record HandedBack(String language, ContentId reason, Instant at) implements HolderEvent {}

    EventNames<HolderEvent> NAMES =
            new EventNames<>(
                    Map.of(
                            "idea.handed-over", HandedOver.class,
                            "idea.handed-back", HandedBack.class));
}
