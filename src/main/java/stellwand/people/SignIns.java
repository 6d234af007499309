package stellwand.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import stellwand.mailbox.Mailbox;

/**
 * Links for signing in, by mail. Whether an address is known shows nowhere: neither in the answer
 * nor in how long it takes, since the work begins when the answer has been given.
 *
 * <p>Counted by the network it is asked from; and, of those whom we know, by account, so that
 * nobody's mailbox is flooded, and by node. What is asked for others uses up nothing of theirs.
 */
@Component
class SignIns {
    static final Duration VALID = Duration.ofMinutes(15);
    private static final int NETWORKS = 10_000;
    private static final String ALL = "";

    private final StaffAccounts accounts;
    private final Links links;
    private final Mailbox mailbox;
    private final StaffLetters letters;
    private final Clock clock;
    private final Limit byNetwork;
    private final Limit byAccount;
    private final Limit byNode;

    SignIns(
            StaffAccounts accounts,
            Links links,
            Mailbox mailbox,
            StaffLetters letters,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.mailbox = mailbox;
        this.letters = letters;
        this.clock = clock;
        this.byNetwork = new Limit(clock, 60, Duration.ofSeconds(10), NETWORKS);
        this.byAccount = new Limit(clock, 3, Duration.ofMinutes(5), 10_000);
        this.byNode = new Limit(clock, 100, Duration.ofSeconds(1), 1);
    }

    boolean isPossible() {
        return mailbox.isOpen();
    }

    /**
     * @param network from which it is asked
     * @param target where to go on; only a path of this house is followed
     * @return the work, for who wants to wait for it; empty when too many ask, whoever they are
     */
    Optional<Thread> ask(String network, String mail, String target, Locale locale) {
        if (!byNetwork.take(network) || !byNode.take(ALL)) return Optional.empty();
        return Optional.of(
                Thread.ofVirtual()
                        .name("sign-in")
                        .start(() -> sendOrGiveBack(mail, target, locale)));
    }

    private void sendOrGiveBack(String mail, String target, Locale locale) {
        boolean sent = false;
        try {
            sent = send(mail, target, locale);
        } finally {
            if (!sent) byNode.giveBack(ALL);
        }
    }

    /** Whoever gets none has the last ones still, or nobody knows them. */
    private boolean send(String mail, String target, Locale locale) {
        if (!mailbox.isOpen()) return false;
        var known = accounts.active(mail).filter(it -> byAccount.take(it.id().toString()));
        known.ifPresent(account -> {
            var link = links.make(new Grant.SignIn(account.id(), ours(target)), VALID, true);
            mailbox.post(letters.signIn(account, link, clock.instant().plus(VALID), locale));
        });
        return known.isPresent();
    }

    /** Begins with exactly one slash: {@code //elsewhere.example} would leave the house. */
    static String ours(String target) {
        return target.matches("/(?![/\\\\])[\\w./~-]*") ? target : StaffAccounts.START;
    }
}
