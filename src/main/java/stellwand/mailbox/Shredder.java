package stellwand.mailbox;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * For letters to somebody who is not to be written to there any more: what waits is not sent. One
 * that a mail server has in hand at that moment still arrives.
 */
@Component
public class Shredder {
    private final MailTable table;

    Shredder(MailTable table) {
        this.table = table;
    }

    /**
     * In the caller's transaction.
     *
     * @param messageIds letters that were sent are left: nothing stands there but that they were
     */
    public void shred(Collection<String> messageIds) {
        if (!messageIds.isEmpty()) table.shred(messageIds);
    }

    /**
     * For letters that are to be written anew. In the caller's transaction.
     *
     * @return those that waited: what was sent, or could not be, stays as it is
     */
    public Set<String> takeBack(Collection<String> messageIds) {
        return messageIds.isEmpty() ? Set.of() : table.takeBack(messageIds);
    }
}
