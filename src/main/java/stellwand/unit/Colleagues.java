package stellwand.unit;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.people.Account;
import stellwand.people.StaffAccounts;

/** Whoever has an account here and has not left. */
@Component
class Colleagues {
    private final StaffAccounts accounts;
    private final Units units;

    Colleagues(StaffAccounts accounts, Units units) {
        this.accounts = accounts;
        this.units = units;
    }

    List<Account> all() {
        return accounts.all().stream()
                .filter(account -> account.isActive(units.today()))
                .sorted(Comparator.comparing(Account::name))
                .toList();
    }

    Map<String, UUID> byMail() {
        return all().stream().collect(toMap(Account::mail, Account::id, (one, _) -> one));
    }

    Map<UUID, String> mails() {
        return all().stream().collect(toMap(Account::id, Account::mail));
    }

    /** Without those who have left. */
    Map<UUID, Post> only(Map<UUID, Post> posts) {
        var there = new HashMap<>(posts);
        there.keySet().retainAll(mails().keySet());
        return there;
    }
}
