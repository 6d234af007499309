package stellwand.people;

import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.mailbox.Mailbox;

/**
 * Somebody has to be the first: whoever can read what the server prints. And without a mail server
 * nobody could sign in a second time, so then each start prints a link for the administrator.
 */
@Component
@Profile({"run", "demo"})
class FirstAdministrator {
    private static final Duration VALID = Duration.ofHours(24);

    private final StaffAccounts accounts;
    private final Links links;
    private final Mailbox mailbox;

    FirstAdministrator(StaffAccounts accounts, Links links, Mailbox mailbox) {
        this.accounts = accounts;
        this.links = links;
        this.mailbox = mailbox;
    }

    /** Before the lines of the demo, of which scripts know the last. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(-1)
    void print() {
        var known = accounts.administrator();
        if (known.isEmpty()) {
            System.out.println("first-administrator: " + first());
        } else if (!mailbox.isOpen()) {
            System.out.println("administrator: " + again(known.get()));
        }
    }

    /** Starting again makes the link printed before worth nothing. */
    String first() {
        links.revokeFirstAdministrator();
        return links.make(new Grant.FirstAdministrator(StaffAccounts.START), VALID, true);
    }

    private String again(Account administrator) {
        return links.make(new Grant.SignIn(administrator.id(), StaffAccounts.START), VALID, true);
    }
}
