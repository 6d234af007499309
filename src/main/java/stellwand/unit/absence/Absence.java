package stellwand.unit.absence;

import java.time.LocalDate;
import java.util.UUID;
import stellwand.unit.UnitId;

/** Somebody is not there for a unit, from the first day to the last. */
public record Absence(UnitId unit, UUID staff, LocalDate first, LocalDate last) {
    boolean isOn(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
