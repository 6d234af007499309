package stellwand.intake;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import stellwand.idea.IdeaLines;
import stellwand.mailbox.fetch.Unread;
import stellwand.mailbox.fetch.UnreadMail;
import stellwand.people.ForStaff;
import stellwand.people.Role;

/** Mails that nobody could read, with the reason: a person looks at the mail server. */
@Controller
class UnreadMailController {
    private final UnreadMail mails;

    UnreadMailController(UnreadMail mails) {
        this.mails = mails;
    }

    record Page(List<Row> mails) {
        record Row(String address, String on, String why) {}
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping("/staff/unread-mail")
    ModelAndView list(Locale locale) {
        var rows = mails.list().stream().map(mail -> row(mail, locale)).toList();
        return new ModelAndView("intake/unread", "page", new Page(rows));
    }

    private static Page.Row row(Unread mail, Locale locale) {
        return new Page.Row(mail.address(), IdeaLines.day(mail.receivedAt(), locale), mail.why());
    }
}
