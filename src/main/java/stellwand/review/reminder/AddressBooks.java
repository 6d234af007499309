package stellwand.review.reminder;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import stellwand.people.StaffAccounts;
import stellwand.unit.Units;
import stellwand.unit.absence.Absences;

/** Looks up who is reached where. */
@Component
class AddressBooks {
    private final Units units;
    private final StaffAccounts accounts;
    private final Absences absences;

    AddressBooks(Units units, StaffAccounts accounts, Absences absences) {
        this.units = units;
        this.accounts = accounts;
        this.absences = absences;
    }

    AddressBook on(LocalDate today) {
        var reach = units.reach();
        var staff = accounts.all();
        return new AddressBook(reach, staff, absences.on(today, reach, staff), today);
    }
}
