package stellwand.promise;

import java.util.List;
import stellwand.unit.UnitId;

/**
 * A part of the path in which units say something.
 *
 * @param units at the same time, the leading one first; none: the unit responsible, which is found
 *     for each idea
 * @param days working days from the handing over to the statement
 * @param byTwo whether a second person releases, also where the unit does not want it
 */
public record Station(Purpose purpose, List<UnitId> units, int days, boolean byTwo) {
    public Station {
        units = List.copyOf(units);
    }
}
