package stellwand.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import stellwand.mailbox.Failure;
import stellwand.mailbox.Mailbox;
import stellwand.mailbox.fetch.Inbox;
import stellwand.mailbox.fetch.Inboxes;
import stellwand.people.MePage.Browser;
import stellwand.people.MePage.Keys;
import stellwand.people.StaffPage.Disturbed;
import stellwand.people.StaffPage.Form;
import stellwand.people.StaffPage.Row;
import stellwand.people.StaffPage.State;
import stellwand.people.StaffPage.Undelivered;
import stellwand.people.passkeys.Passkey;
import stellwand.people.passkeys.Passkeys;
import stellwand.web.RefusedException;

/** Puts together what staff pages show. */
@Component
class StaffPages {
    private final StaffAccounts accounts;
    private final Sessions sessions;
    private final Passkeys passkeys;
    private final Mailbox mailbox;
    private final Inboxes inboxes;
    private final MessageSource messages;

    StaffPages(
            StaffAccounts accounts,
            Sessions sessions,
            Passkeys passkeys,
            Mailbox mailbox,
            Inboxes inboxes,
            MessageSource messages) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.mailbox = mailbox;
        this.inboxes = inboxes;
        this.messages = messages;
    }

    StaffPage list(Locale locale) {
        var rows = accounts.all().stream().map(account -> row(account, locale)).toList();
        var undelivered =
                mailbox.failures().stream().map(failure -> undelivered(failure, locale)).toList();
        return new StaffPage(
                rows,
                undelivered,
                mailbox.stuck().orElse(null),
                disturbed(locale),
                Form.EMPTY,
                null,
                null,
                false,
                mailbox.isOpen());
    }

    private Row row(Account account, Locale locale) {
        var endsOn = account.endsOn();
        return new Row(
                account.id(),
                account.name(),
                account.mail(),
                account.roles().stream().sorted().toList(),
                endsOn == null ? null : day(endsOn, locale),
                state(account));
    }

    private State state(Account account) {
        if (account.revokedAt() != null) return State.REVOKED;
        return account.hasEnded(accounts.today()) ? State.ENDED : State.ACTIVE;
    }

    private static Undelivered undelivered(Failure failure, Locale locale) {
        return new Undelivered(
                failure.recipient(),
                failure.failure(),
                failure.lastError(),
                moment(failure.failedAt(), locale));
    }

    private List<Disturbed> disturbed(Locale locale) {
        return inboxes.list().stream()
                .flatMap(inbox ->
                        Stream.ofNullable(inbox.disturbance())
                                .map(it -> disturbed(inbox, it, locale)))
                .toList();
    }

    private static Disturbed disturbed(Inbox inbox, Inbox.Disturbance disturbance, Locale locale) {
        return new Disturbed(
                inbox.address(), moment(disturbance.since(), locale), disturbance.why());
    }

    MemberPage member(UUID staff) {
        var account = accounts.known(staff);
        if (account.revokedAt() != null) throw new RefusedException(Refusal.NO_SUCH_ACCOUNT);
        return new MemberPage(
                account.id(),
                account.name(),
                account.mail(),
                account.roles(),
                typed(account.endsOn()),
                null,
                false,
                account.hasEnded(accounts.today()),
                sessions.ofStaff(staff).size(),
                passkeys.ofStaff(staff).size());
    }

    /** As an input of dates has it. */
    static String typed(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    MePage me(Staff staff, Session here, Device device, Locale locale) {
        var account = accounts.known(staff.id());
        var browsers =
                sessions.ofStaff(staff.id()).stream()
                        .map(row -> browser(row, here, locale))
                        .toList();
        return new MePage(
                account.name(),
                account.mail(),
                staff.roles().stream().sorted().toList(),
                staff.roles().contains(Role.ADMINISTRATOR),
                browsers,
                keys(staff, device, locale));
    }

    private Browser browser(SessionRow row, Session here, Locale locale) {
        return new Browser(
                row.id(),
                row.device().words(messages, locale),
                moment(row.since(), locale),
                moment(row.seenAt(), locale),
                row.id().equals(here.id()));
    }

    private Keys keys(Staff staff, Device device, Locale locale) {
        var list = passkeys.ofStaff(staff.id()).stream().map(each -> key(each, locale)).toList();
        return new Keys(passkeys.origin().orElse(null), device.words(messages, locale), list);
    }

    private static MePage.Key key(Passkey passkey, Locale locale) {
        var usedAt = passkey.usedAt();
        return new MePage.Key(
                passkey.id(),
                passkey.label(),
                moment(passkey.createdAt(), locale),
                usedAt == null ? null : moment(usedAt, locale));
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .localizedBy(locale)
                .format(day);
    }

    private static String moment(Instant time, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(locale)
                .withZone(SessionTable.HOUSE_TIME)
                .format(time);
    }
}
