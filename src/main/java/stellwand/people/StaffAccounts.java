package stellwand.people;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import stellwand.mailbox.Mailbox;
import stellwand.people.passkeys.Passkeys;
import stellwand.web.RefusedException;

/** Members of staff: who they are, who comes and who goes. Nobody has a password. */
@Component
public class StaffAccounts {
    static final String HOME = "/staff/me";

    /** Where they begin once they are signed in. */
    static final String START = "/staff/start";

    private static final Duration INVITATION = Duration.ofDays(7);

    private final AccountTable table;
    private final Sessions sessions;
    private final Links links;
    private final Passkeys passkeys;
    private final Mailbox mailbox;
    private final StaffLetters letters;
    private final Clock clock;

    StaffAccounts(
            AccountTable table,
            Sessions sessions,
            Links links,
            Passkeys passkeys,
            Mailbox mailbox,
            StaffLetters letters,
            Clock clock) {
        this.table = table;
        this.sessions = sessions;
        this.links = links;
        this.passkeys = passkeys;
        this.mailbox = mailbox;
        this.letters = letters;
        this.clock = clock;
    }

    public List<Account> all() {
        return table.all();
    }

    public Optional<Account> find(UUID id) {
        return table.byId(id);
    }

    Optional<Account> active(String mail) {
        return table.byMail(Invitation.address(mail)).filter(account -> account.isActive(today()));
    }

    /** Anyone who can still sign in as such. */
    Optional<Account> administrator() {
        return table.all().stream().filter(account -> account.isAdministrator(today())).findFirst();
    }

    LocalDate today() {
        return SessionTable.today(clock.instant());
    }

    /** What became of an invitation. */
    sealed interface Answer {
        /**
         * @param link to be handed over by hand, when there is no mail server
         */
        record Invited(Account account, @Nullable String link) implements Answer {}

        record Not(Refusal reason) implements Answer {}
    }

    @Transactional
    Answer invite(Invitation invitation, Locale locale) {
        var slip = invitation.whyNot(today());
        if (slip.isPresent()) return new Answer.Not(slip.get());
        if (active(invitation.mail()).isPresent()) return new Answer.Not(Refusal.ACCOUNT_EXISTS);
        return invited(table.keep(invitation, clock.instant()), locale);
    }

    /** A new link; the ones before, if unused, are worth nothing any more. */
    @Transactional
    Answer.Invited inviteAgain(UUID staff, Locale locale) {
        var account = find(staff).filter(known -> known.isActive(today()));
        if (account.isEmpty()) throw new RefusedException(Refusal.NO_SUCH_ACCOUNT);
        links.revokeSignIns(staff);
        return invited(staff, locale);
    }

    private Answer.Invited invited(UUID staff, Locale locale) {
        var account = find(staff).orElseThrow();
        var link = links.make(new Grant.SignIn(staff, START), INVITATION, true);
        if (!mailbox.isOpen()) return new Answer.Invited(account, link);
        mailbox.post(letters.invitation(account, link, clock.instant().plus(INVITATION), locale));
        return new Answer.Invited(account, null);
    }

    /**
     * Holds at once, also where the person is signed in. An account that has run out may be given a
     * later day; one that was ended needs a new invitation.
     *
     * @return what is wrong with it
     */
    @Transactional
    Optional<Refusal> change(UUID staff, Set<Role> roles, @Nullable LocalDate endsOn) {
        table.lock();
        var account = known(staff).with(roles, endsOn);
        if (account.revokedAt() != null) throw new RefusedException(Refusal.NO_SUCH_ACCOUNT);
        var slip = new Terms(roles, endsOn).whyNot(today());
        if (slip.isPresent()) return slip;
        if (takesTheLastAdministrator(account)) return Optional.of(Refusal.LAST_ADMINISTRATOR);
        table.change(staff, roles, endsOn);
        sessions.refresh(staff);
        return Optional.empty();
    }

    /** The account, its links, its passkeys and its sessions end at once. */
    @Transactional
    void revoke(UUID staff) {
        table.lock();
        var account = known(staff).revoked(clock.instant());
        if (takesTheLastAdministrator(account)) {
            throw new RefusedException(Refusal.LAST_ADMINISTRATOR);
        }
        table.revoke(staff, clock.instant());
        links.revokeSignIns(staff);
        passkeys.removeAll(staff);
        sessions.revokeAll(staff);
    }

    private boolean takesTheLastAdministrator(Account changed) {
        return LastAdministrator.isTaken(table.all(), changed, today());
    }

    Account known(UUID staff) {
        return find(staff).orElseThrow(() -> new RefusedException(Refusal.NO_SUCH_ACCOUNT));
    }

    /** By the link that was printed at the first start. */
    UUID createFirst(Invitation invitation) {
        return table.keep(invitation, clock.instant());
    }
}
