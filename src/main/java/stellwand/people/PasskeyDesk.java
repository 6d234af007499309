package stellwand.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.mailbox.Mailbox;
import stellwand.people.passkeys.Answer;
import stellwand.people.passkeys.Owner;
import stellwand.people.passkeys.Passkeys;
import stellwand.people.passkeys.Question;
import stellwand.web.RefusedException;

/**
 * Turns a passkey into an identity, as {@link LinkDesk} does a link.
 *
 * <p>Counted by node: each try needs a question of ours, and there are twenty a second of them. A
 * flood can make passkeys wait; links by mail go on.
 */
@Component
class PasskeyDesk {
    private static final String ALL = "";
    private static final Duration TOLD_WITHIN = Duration.ofDays(3);

    private final Passkeys passkeys;
    private final StaffAccounts accounts;
    private final Sessions sessions;
    private final Mailbox mailbox;
    private final StaffLetters letters;
    private final Clock clock;
    private final Limit byNode;

    PasskeyDesk(
            Passkeys passkeys,
            StaffAccounts accounts,
            Sessions sessions,
            Mailbox mailbox,
            StaffLetters letters,
            Clock clock) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.sessions = sessions;
        this.mailbox = mailbox;
        this.letters = letters;
        this.clock = clock;
        this.byNode = new Limit(clock, 200, Duration.ofMillis(50), 1);
    }

    /** Before a passkey is made. */
    Question.ToBegin begin(Staff staff) {
        return passkeys.questionFor(new Owner(staff.id(), accounts.known(staff.id()).mail()));
    }

    /** Its owner is told by mail, in case that somebody else sits at an open session. */
    void add(Staff staff, @Nullable String label, Answer.Made made, Locale locale) {
        var name = passkeys.add(staff.id(), label, made);
        if (!mailbox.isOpen()) return;
        var until = clock.instant().plus(TOLD_WITHIN);
        mailbox.post(letters.newPasskey(accounts.known(staff.id()), name, until, locale));
    }

    /** Before a passkey signs in. */
    Question.ToSignIn ask() {
        if (!byNode.take(ALL)) throw new RefusedException(Refusal.TOO_MANY_SIGN_INS);
        return passkeys.questionForAnybody();
    }

    /**
     * @param target where to go on; only a path of this house is followed
     */
    LinkDesk.Admitted open(
            Answer.Signed signed, String target, @Nullable String cookieHeader, Device device) {
        var staff = passkeys.recognise(signed);
        if (!accounts.known(staff).isActive(accounts.today())) {
            throw new RefusedException(Refusal.ACCESS_HAS_ENDED);
        }
        var cookie = sessions.admit(cookieHeader, new Identity.OfStaff(staff, device));
        return new LinkDesk.Admitted(cookie, SignIns.ours(target));
    }
}
