package stellwand.mailbox.fetch;

import java.util.List;
import org.springframework.stereotype.Component;

/** What came and could not be read, for somebody to look at. */
@Component
public class UnreadMail {
    private final IncomingTable table;

    UnreadMail(IncomingTable table) {
        this.table = table;
    }

    /** The newest first. */
    public List<Unread> list() {
        return table.unread();
    }
}
