package stellwand.unit.absence;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import stellwand.unit.UnitId;
import stellwand.unit.UnitReach;

/** Who is there for which unit on one day. */
public final class Attendance {
    private final Map<UnitId, Set<UUID>> people;
    private final List<Absence> away;

    /**
     * @param accounts of whoever can sign in on that day
     */
    public Attendance(
            List<UnitReach> units,
            Collection<UUID> accounts,
            List<Absence> absences,
            LocalDate day) {
        people = units.stream().collect(toMap(UnitReach::unit, it -> working(it, accounts)));
        away = absences.stream().filter(it -> it.isOn(day)).toList();
    }

    private static Set<UUID> working(UnitReach unit, Collection<UUID> accounts) {
        return unit.people().stream().filter(accounts::contains).collect(toUnmodifiableSet());
    }

    public Set<UUID> present(UnitId unit) {
        var gone = away(unit).stream().map(Absence::staff).toList();
        return people(unit).stream().filter(it -> !gone.contains(it)).collect(toUnmodifiableSet());
    }

    /**
     * Up to which day nobody is there of those who work there; empty: somebody is, or nobody works
     * there at all.
     */
    public Optional<LocalDate> desertedUntil(UnitId unit) {
        return present(unit).isEmpty()
                ? away(unit).stream().map(Absence::last).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    private List<Absence> away(UnitId unit) {
        return away.stream()
                .filter(it -> it.unit().equals(unit) && people(unit).contains(it.staff()))
                .toList();
    }

    private Set<UUID> people(UnitId unit) {
        return people.getOrDefault(unit, Set.of());
    }
}
