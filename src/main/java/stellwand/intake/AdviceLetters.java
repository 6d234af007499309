package stellwand.intake;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import stellwand.idea.IdeaId;
import stellwand.idea.Matters;
import stellwand.mailbox.Letter;
import stellwand.mailbox.Mailbox;
import stellwand.people.Account;
import stellwand.people.Role;
import stellwand.people.StaffAccounts;
import stellwand.web.Language;
import stellwand.workday.WorkingDays;

/**
 * Tells advisers that a personal matter waits: of each once, and nothing of what it says. Mail is
 * read by others than the desk is.
 */
@Component
class AdviceLetters {
    private static final int MOST = 100;
    private static final Duration OF_USE_FOR = Duration.ofDays(2);

    private final Matters matters;
    private final StaffAccounts accounts;
    private final Mailbox mailbox;
    private final MessageSource messages;
    private final JdbcClient db;
    private final Clock clock;
    private final URI home;

    AdviceLetters(
            Matters matters,
            StaffAccounts accounts,
            Mailbox mailbox,
            MessageSource messages,
            JdbcClient db,
            Clock clock,
            @Value("${stellwand.url}") URI home) {
        this.matters = matters;
        this.accounts = accounts;
        this.mailbox = mailbox;
        this.messages = messages;
        this.db = db;
        this.clock = clock;
        this.home = home;
    }

    @Scheduled(fixedDelay = 60_000)
    @Transactional
    void tell() {
        var advisers = advisers();
        if (advisers.isEmpty()) return;
        long fresh = matters.waiting(MOST).stream().filter(it -> note(it.idea().id())).count();
        if (fresh > 0) advisers.forEach(to -> mailbox.post(letter(to, fresh)));
    }

    private boolean note(IdeaId matter) {
        return db.sql("insert into matter_told (idea) values (:idea) on conflict do nothing")
                        .param("idea", matter.id())
                        .update()
                == 1;
    }

    private List<Account> advisers() {
        var today = WorkingDays.dayOf(clock.instant());
        return accounts.all().stream()
                .filter(it -> it.roles().contains(Role.ADVISER) && it.isActive(today))
                .toList();
    }

    private Letter letter(Account to, long fresh) {
        var language = Language.GERMAN;
        var words = new Object[] {to.name(), fresh, home.resolve("/staff/advice").toString()};
        return new Letter(
                to.mail(),
                messages.getMessage("intake.advice.mail.subject", null, language.locale()),
                messages.getMessage("intake.advice.mail.body", words, language.locale()),
                language.tag(),
                clock.instant().plus(OF_USE_FOR));
    }
}
