package stellwand.intake;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.mailbox.fetch.HeldMail;
import stellwand.mailbox.fetch.UnreadMail;
import stellwand.people.Staff;
import stellwand.people.Work;

@Component
@Order(50)
class IntakeWork implements Work {
    private final UnreadMail unread;
    private final HeldMail held;

    IntakeWork(UnreadMail unread, HeldMail held) {
        this.unread = unread;
        this.held = held;
    }

    @Override
    public List<Place> of(Staff staff) {
        if (!staff.isOfOffice()) return List.of();
        int mails = held.count() + unread.count();
        return List.of(
                new Place("workshop.list.counter", "/staff/counter", null),
                new Place("idea.unread-mail", "/staff/unread-mail", mails));
    }
}
