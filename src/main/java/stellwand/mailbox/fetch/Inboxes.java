package stellwand.mailbox.fetch;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether mail to our addresses comes in, for whoever has to know that it does not. */
@Component
public class Inboxes {
    private final InboxTable table;
    private final FetchRound round;
    private final Clock clock;

    Inboxes(InboxTable table, FetchRound round, Clock clock) {
        this.table = table;
        this.round = round;
        this.clock = clock;
    }

    /** All that are fetched. */
    public List<Inbox> list() {
        return round.addresses().stream().map(this::inbox).toList();
    }

    private Inbox inbox(ImapAddress address) {
        return table.find(address, clock.instant())
                .orElseGet(() -> new Inbox(address.address(), null, 0, null));
    }
}
