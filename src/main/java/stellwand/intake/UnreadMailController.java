package stellwand.intake;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stellwand.idea.IdeaLines;
import stellwand.journal.Text;
import stellwand.mailbox.fetch.HeldMail;
import stellwand.mailbox.fetch.Unread;
import stellwand.mailbox.fetch.UnreadMail;
import stellwand.people.ForStaff;
import stellwand.people.Role;

/** Mails of which nothing was made, with the reason: some cannot be read, others are held. */
@Controller
class UnreadMailController {
    /** Enough to see what it is. */
    private static final int BEGINNING = 400;

    private final UnreadMail unread;
    private final HeldMail held;

    UnreadMailController(UnreadMail unread, HeldMail held) {
        this.unread = unread;
        this.held = held;
    }

    /**
     * @param count of those that are held; not all of them need be listed
     */
    record Page(int count, List<HeldRow> held, List<Row> mails) {}

    record Row(String address, String on, String why) {}

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
    ModelAndView list(Locale locale) {
        var page =
                new Page(
                        held.count(),
                        held.list().stream().map(mail -> row(mail, locale)).toList(),
                        unread.list().stream().map(mail -> row(mail, locale)).toList());
        return new ModelAndView("intake/unread", "page", page);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/staff/held-mail/{mail}/release")
    String release(@PathVariable UUID mail) {
        held.release(mail);
        return "redirect:/staff/unread-mail";
    }

    private static Row row(Unread mail, Locale locale) {
        return new Row(mail.address(), IdeaLines.day(mail.receivedAt(), locale), mail.why());
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
