package stellwand.unit.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.people.Account;
import stellwand.people.Staff;
import stellwand.people.StaffAccounts;
import stellwand.unit.UnitId;
import stellwand.unit.UnitReach;
import stellwand.unit.Units;
import stellwand.workday.WorkingDays;

/** The door to absences. */
@Component
public class Absences {
    private final AbsenceTable table;
    private final Units units;
    private final StaffAccounts accounts;
    private final Clock clock;

    Absences(AbsenceTable table, Units units, StaffAccounts accounts, Clock clock) {
        this.table = table;
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    public Attendance on(LocalDate day) {
        return on(day, units.reach(), accounts.all());
    }

    /** Where nobody is today, each with the last day of that. */
    public Map<UnitId, LocalDate> deserted() {
        var attendance = on(today());
        var deserted = new HashMap<UnitId, LocalDate>();
        for (var unit : units.working()) {
            attendance.desertedUntil(unit.id()).ifPresent(day -> deserted.put(unit.id(), day));
        }
        return deserted;
    }

    /** For who has read those already. */
    public Attendance on(LocalDate day, List<UnitReach> reach, List<Account> staff) {
        var active = staff.stream().filter(it -> it.isActive(day)).map(Account::id).toList();
        return new Attendance(reach, active, table.all(), day);
    }

    /** What is and what is to come. */
    List<Absence> all() {
        return table.all().stream().filter(it -> !it.last().isBefore(today())).toList();
    }

    /** In place of what was noted before. */
    Optional<Refusal> note(
            UnitId unit, UUID away, @Nullable LocalDate first, @Nullable LocalDate last, Staff by) {
        var slip = wrong(unit, away, by).or(() -> AbsenceRules.wrong(first, last, today()));
        if (slip.isPresent() || first == null || last == null) return slip;
        table.keep(new Absence(unit, away, first, last));
        return slip;
    }

    Optional<Refusal> end(UnitId unit, UUID away, Staff by) {
        var slip = wrong(unit, away, by);
        if (slip.isEmpty()) table.forget(unit, away);
        return slip;
    }

    /** Oneself, or the coordination for those who cannot any more. */
    private Optional<Refusal> wrong(UnitId unit, UUID away, Staff by) {
        if (!by.isOfOffice() && !by.id().equals(away)) {
            return Optional.of(Refusal.SOMEBODY_ELSE_SAYS_IT);
        }
        return units.whereWorks(away).contains(unit)
                ? Optional.empty()
                : Optional.of(Refusal.WORKS_NOT_THERE);
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 3_600_000)
    void forget() {
        table.forget(today());
    }

    LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }
}
