package stellwand.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What rules need to know of one unit.
 *
 * @param since when it works, or is being founded
 * @param namedSince the day from which it has its present name
 */
public record UnitState(
        UnitKind kind,
        @Nullable UnitId parent,
        Phase phase,
        LocalDate since,
        LocalDate namedSince) {

    boolean hasEnded() {
        return phase == Phase.ENDED;
    }

    boolean isWorking() {
        return phase == Phase.WORKING;
    }

    /** Nothing can end before something else that happened to it. */
    LocalDate latest() {
        return since.isAfter(namedSince) ? since : namedSince;
    }

    UnitState with(UnitKind other) {
        return new UnitState(other, parent, phase, since, namedSince);
    }

    UnitState under(@Nullable UnitId other) {
        return new UnitState(kind, other, phase, since, namedSince);
    }

    UnitState named(LocalDate on) {
        return new UnitState(kind, parent, phase, since, on);
    }

    UnitState started(LocalDate on) {
        return new UnitState(kind, parent, Phase.WORKING, on, namedSince);
    }

    UnitState ended() {
        return new UnitState(kind, parent, Phase.ENDED, since, namedSince);
    }
}
