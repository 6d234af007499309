package stellwand.people.contacts;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.journal.Forgetting;

/** What was forgotten stays so, whatever copy of the database is put in its place. */
@Component
class ForgottenContacts implements Forgetting {
    private final JdbcClient db;
    private final Correspondence correspondence;

    ForgottenContacts(JdbcClient db, Correspondence correspondence) {
        this.db = db;
        this.correspondence = correspondence;
    }

    @Override
    public void forget(Collection<UUID> rows) {
        correspondence.shred(rows);
        db.sql("delete from contact where id = any(:rows)")
                .param("rows", rows.toArray(UUID[]::new))
                .update();
    }
}
