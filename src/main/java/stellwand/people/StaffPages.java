package stellwand.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.mailbox.Failure;
import stellwand.mailbox.Mailbox;
import stellwand.people.StaffPage.Form;
import stellwand.people.StaffPage.Row;
import stellwand.people.StaffPage.State;
import stellwand.people.StaffPage.Undelivered;

/** Puts together what staff pages show. */
@Component
class StaffPages {
    private final StaffAccounts accounts;
    private final Sessions sessions;
    private final Mailbox mailbox;

    StaffPages(StaffAccounts accounts, Sessions sessions, Mailbox mailbox) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.mailbox = mailbox;
    }

    StaffPage list(Locale locale) {
        var rows = accounts.all().stream().map(account -> row(account, locale)).toList();
        var undelivered =
                mailbox.failures().stream().map(failure -> undelivered(failure, locale)).toList();
        return new StaffPage(rows, undelivered, Form.EMPTY, null, null, false, mailbox.isOpen());
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

    /** All that {@code people/me.html} may use. */
    record Me(
            String name,
            String mail,
            List<Role> roles,
            boolean mayInvite,
            List<Browser> browsers) {}

    record Browser(UUID id, String since, String lastSeen, boolean isThis) {}

    Me me(Staff staff, Session here, Locale locale) {
        var account = accounts.find(staff.id()).orElseThrow();
        var browsers =
                sessions.ofStaff(staff.id()).stream()
                        .map(row -> browser(row, here, locale))
                        .toList();
        return new Me(
                account.name(),
                account.mail(),
                staff.roles().stream().sorted().toList(),
                staff.roles().contains(Role.ADMINISTRATOR),
                browsers);
    }

    private static Browser browser(SessionRow row, Session here, Locale locale) {
        return new Browser(
                row.id(),
                moment(row.createdAt(), locale),
                moment(row.seenAt(), locale),
                row.id().equals(here.id()));
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
