package stellwand.intake;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.idea.IdeaLines;
import stellwand.journal.Text;
import stellwand.mailbox.fetch.HeldMail;
import stellwand.mailbox.fetch.Inbox;
import stellwand.mailbox.fetch.Inboxes;
import stellwand.mailbox.fetch.MailCounts;
import stellwand.mailbox.fetch.Trouble;
import stellwand.mailbox.fetch.Unread;
import stellwand.mailbox.fetch.UnreadMail;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.workday.WorkingDays;

/**
 * Mails of which nothing was made, with the reason: some cannot be read, others are held, and where
 * an inbox cannot be reached, none come.
 */
@Controller
class UnreadMailController {
    /** Enough to see what it is. */
    private static final int BEGINNING = 400;

    private final UnreadMail unread;
    private final HeldMail held;
    private final Inboxes inboxes;
    private final MailCounts counts;

    UnreadMailController(UnreadMail unread, HeldMail held, Inboxes inboxes, MailCounts counts) {
        this.unread = unread;
        this.held = held;
        this.counts = counts;
        this.inboxes = inboxes;
    }

    /**
     * @param count of those that are held; those behind the first ones are on further pages
     * @param older behind how many the next page goes on; null at the end
     * @param ended the last ones that are none for us, and how many there are
     * @param settled how many unread ones somebody has looked after
     */
    record Page(
            List<InboxRow> inboxes,
            MailCounted counted,
            int count,
            List<HeldRow> held,
            @Nullable Integer older,
            int countEnded,
            List<HeldRow> ended,
            List<Row> mails,
            int settled) {

        /** For the template: nothing came that could not be read, and what is sent does come. */
        public boolean allIsRead() {
            return mails.isEmpty() && inboxes.stream().allMatch(each -> each.trouble() == null);
        }
    }

    /**
     * @param lookedAt null: never
     * @param since null, as the trouble, when there is none
     */
    record InboxRow(
            String address,
            @Nullable String lookedAt,
            int leftBehind,
            @Nullable String since,
            @Nullable Trouble trouble) {}

    /**
     * @param sender null, as the subject, when not even that can be read
     */
    record Row(
            UUID id,
            String address,
            String on,
            String why,
            @Nullable String sender,
            @Nullable String subject) {}

    /**
     * @param sender null, as subject and beginning, when it cannot be opened any more
     */
    record HeldRow(
            UUID id,
            String address,
            String on,
            String why,
            @Nullable String sender,
            @Nullable String subject,
            @Nullable String beginning) {}

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping("/staff/unread-mail")
    ModelAndView list(@RequestParam(defaultValue = "0") int behind, Locale locale) {
        int from = Math.clamp(behind, 0, 1_000_000);
        int count = held.count();
        int next = from + HeldMail.A_PAGE;
        var page =
                new Page(
                        inboxes.list().stream().map(inbox -> row(inbox, locale)).toList(),
                        MailCounted.of(counts.count()),
                        count,
                        held.list(from).stream().map(mail -> row(mail, locale)).toList(),
                        next < count ? next : null,
                        held.countEnded(),
                        held.ended().stream().map(mail -> row(mail, locale)).toList(),
                        unread.list().stream().map(mail -> row(mail, locale)).toList(),
                        unread.settled());
        return new ModelAndView("intake/unread", "page", page);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/staff/unread-mail/{mail}/settlement")
    String settle(@PathVariable UUID mail) {
        unread.settle(mail);
        return "redirect:/staff/unread-mail";
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/staff/unread-mail/{mail}/another-try")
    String tryAgain(@PathVariable UUID mail) {
        unread.tryAgain(mail);
        return "redirect:/staff/unread-mail";
    }

    private static InboxRow row(Inbox inbox, Locale locale) {
        var lookedAt = inbox.lookedAt();
        var disturbance = inbox.disturbance();
        return new InboxRow(
                inbox.address(),
                lookedAt == null ? null : moment(lookedAt, locale),
                inbox.leftBehind(),
                disturbance == null ? null : moment(disturbance.since(), locale),
                disturbance == null ? null : disturbance.why());
    }

    private static String moment(Instant at, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(locale)
                .format(LocalDateTime.of(WorkingDays.dayOf(at), WorkingDays.timeOf(at)));
    }

    private static Row row(Unread mail, Locale locale) {
        return new Row(
                mail.id(),
                mail.address(),
                IdeaLines.day(mail.receivedAt(), locale),
                mail.why(),
                mail.sender(),
                mail.subject());
    }

    private static HeldRow row(HeldMail.Held mail, Locale locale) {
        var message = mail.message();
        var sender = message == null ? null : message.sender();
        return new HeldRow(
                mail.id(),
                mail.address(),
                IdeaLines.day(mail.receivedAt(), locale),
                mail.why(),
                sender == null ? null : sender.address(),
                message == null ? null : message.subject(),
                message == null ? null : Text.cut(message.text(), BEGINNING));
    }
}
