package stellwand.idea;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stellwand.journal.ContentId;
import stellwand.journal.EventNames;
import stellwand.unit.UnitId;

/**
 * Who has to say what becomes of an idea that is examined: one unit, or else the coordination.
 * Other units may be asked beside it.
 */
public sealed interface HolderEvent extends IdeaEvent {

    /**
     * It is with this unit from now on.
     *
     * @param due the last day on which its statement is in time; null in old journals
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HandedOver(UnitId unit, @Nullable LocalDate due, Instant at) implements HolderEvent {}

    /**
     * The coordination has it again: "not ours", said the unit.
     *
     * @param reason for staff
     * @param due by when the coordination goes on; null in old journals
     * @param taken true where the unit said nothing, and the coordination took it; null: the unit
     *     said so, or it is not known in an old journal
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HandedBack(
            String language,
            ContentId reason,
            @Nullable LocalDate due,
            @Nullable Boolean taken,
            Instant at)
            implements HolderEvent {
        public boolean wasTaken() {
            return Boolean.TRUE.equals(taken);
        }
    }

    /**
     * Whoever has it has longer, or less long.
     *
     * @param unit whose day it is, if that is asked beside; null: whoever has the idea
     * @param reason for everybody to read
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeadlineMoved(
            LocalDate due, @Nullable UnitId unit, String language, ContentId reason, Instant at)
            implements HolderEvent {}

    /**
     * This unit says something, too, beside the one that has the idea.
     *
     * @param due the last day on which its statement is in time
     */
    record UnitAsked(UnitId unit, LocalDate due, Instant at) implements HolderEvent {}

    /**
     * Nobody waits for what this unit says beside the one that has the idea.
     *
     * @param reason for staff, if the unit itself says that it is not responsible
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AskingEnded(UnitId unit, String language, @Nullable ContentId reason, Instant at)
            implements HolderEvent {}

    EventNames<HolderEvent> NAMES =
            new EventNames<>(
                    Map.of(
                            "idea.handed-over", HandedOver.class,
                            "idea.handed-back", HandedBack.class,
                            "idea.deadline-moved", DeadlineMoved.class,
                            "idea.unit-asked", UnitAsked.class,
                            "idea.asking-ended", AskingEnded.class));
}
