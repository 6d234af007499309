package stellwand.mailbox.fetch;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Raw mails of which something was made: they go when it does. */
@Component
public class SealedMail {
    private final JdbcClient db;

    SealedMail(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param scope what was made of it, or what it belongs to
     */
    public void belongsTo(UUID mail, UUID scope, UUID contributor) {
        db.sql(
                        """
                        update mail_in set scope = :scope, contributor = :contributor
                        where id = :mail
                        """)
                .param("scope", scope)
                .param("contributor", contributor)
                .param("mail", mail)
                .update();
    }

    /**
     * Nothing of them can be read any more. Their places on the server stay known, so that they are
     * not fetched again.
     */
    public void shred(UUID scope) {
        db.sql(
                        """
                        update mail_in set raw = null, message_id = null
                        where scope = :scope and state <> 'WAITING'
                        """)
                .param("scope", scope)
                .update();
    }

    /** Only those of this one. */
    public void shred(UUID scope, UUID contributor) {
        db.sql(
                        """
                        update mail_in set raw = null, message_id = null
                        where scope = :scope and contributor = :contributor and state <> 'WAITING'
                        """)
                .param("scope", scope)
                .param("contributor", contributor)
                .update();
    }
}
