package stellwand.mailbox.fetch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.mailbox.incoming.Incoming;

/** Mails that were taken, for as long as they are kept. */
@Component
public class KeptMail {
    private final JdbcClient db;
    private final FetchRound round;

    KeptMail(JdbcClient db, FetchRound round) {
        this.db = db;
        this.round = round;
    }

    /**
     * Those that can still be opened, the oldest first.
     *
     * @param scope what was made of them, or what they belong to
     */
    public List<UUID> of(UUID scope) {
        return db.sql(
                        """
                        select id from mail_in where scope = :scope and raw is not null
                        order by received_at, id
                        """)
                .param("scope", scope)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    public Optional<Incoming.Message> open(UUID id) {
        return db.sql("select raw from mail_in where id = :id and raw is not null")
                .param("id", id)
                .query((row, _) -> row.getBytes("raw"))
                .optional()
                .flatMap(sealed -> round.open(id, sealed));
    }
}
