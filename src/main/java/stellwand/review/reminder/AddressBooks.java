package stellwand.review.reminder;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import stellwand.people.StaffAccounts;
import stellwand.unit.Units;

/** Looks up who is reached where. */
@Component
class AddressBooks {
    private final Units units;
    private final StaffAccounts accounts;

    AddressBooks(Units units, StaffAccounts accounts) {
        this.units = units;
        this.accounts = accounts;
    }

    AddressBook on(LocalDate today) {
        return new AddressBook(units.reach(), accounts.all(), today);
    }
}
