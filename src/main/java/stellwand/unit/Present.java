package stellwand.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is responsible now for what a unit was responsible for once. */
public final class Present {
    private final Map<UnitId, UnitName> working = new HashMap<>();
    private final Map<UnitId, List<UnitId>> successors;

    /**
     * @param working those that have not ended
     * @param successors of those that have, as far as anybody goes on
     */
    Present(List<UnitName> working, Map<UnitId, List<UnitId>> successors) {
        for (var unit : working) this.working.put(unit.id(), unit);
        this.successors = Map.copyOf(successors);
    }

    /** Itself, or those who go on; several after a split, none if nobody goes on. */
    public List<UnitName> of(UnitId unit) {
        var itself = working.get(unit);
        if (itself != null) return List.of(itself);
        return successors.getOrDefault(unit, List.of()).stream()
                .flatMap(successor -> of(successor).stream())
                .distinct()
                .toList();
    }
}
