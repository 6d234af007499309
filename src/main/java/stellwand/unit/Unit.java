package stellwand.unit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.workshop.Wording;

/**
 * A unit as it stands, with its words.
 *
 * @param since when it works, or is being founded
 * @param until the day on which it ended
 * @param successors those that do now what it did: one if it was merged, several if it was split
 */
public record Unit(
        UnitId id,
        int number,
        UnitKind kind,
        @Nullable UnitId parent,
        Phase phase,
        LocalDate since,
        @Nullable LocalDate until,
        Names names,
        Wording duty,
        Wording hours,
        List<UnitId> successors) {
    public Unit {
        successors = List.copyOf(successors);
    }

    public boolean hasEnded() {
        return phase == Phase.ENDED;
    }

    Wording words(UnitText text) {
        return switch (text) {
            case NAME -> names.now();
            case DUTY -> duty;
            case HOURS -> hours;
        };
    }
}
