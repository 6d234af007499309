package stellwand.mailbox;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The numbers of what we sent in the last weeks. By the look of a Message-ID nobody can tell: a
 * colleague's mail program makes the same kind in the same domain.
 */
@Component
public class OurLetters {
    private final JdbcClient db;

    OurLetters(JdbcClient db) {
        this.db = db;
    }

    public boolean has(String messageId) {
        return hasAny(List.of(messageId));
    }

    public boolean hasAny(Collection<String> messageIds) {
        return db.sql("select exists (select from mail_out where message_id = any(:letters))")
                .param("letters", messageIds.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }
}
