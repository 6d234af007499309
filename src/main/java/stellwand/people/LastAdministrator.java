package stellwand.people;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody has to administer for as long as the house stands: active, and without a last day, since
 * a day comes when nobody looks.
 */
final class LastAdministrator {
    private LastAdministrator() {}

    /**
     * @param changed how one of all would be
     */
    static boolean isTaken(List<Account> all, Account changed, LocalDate today) {
        return all.stream()
                        .filter(account -> account.id().equals(changed.id()))
                        .anyMatch(before -> isLess(before, changed, today))
                && all.stream()
                        .filter(account -> !account.id().equals(changed.id()))
                        .noneMatch(other -> administersForGood(other, today));
    }

    private static boolean isLess(Account before, Account after, LocalDate today) {
        return (before.isAdministrator(today) && !after.isAdministrator(today))
                || (administersForGood(before, today) && !administersForGood(after, today));
    }

    private static boolean administersForGood(Account account, LocalDate today) {
        return account.isAdministrator(today) && account.endsOn() == null;
    }
}
