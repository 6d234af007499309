package stellwand.people.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who consented to which extra, kept by the reply code of the contribution: whoever has the code
 * gives and withdraws, and nothing here says who that is.
 */
@Component
public class Consents {
    private final JdbcClient db;
    private final Clock clock;

    Consents(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Given twice is given once; given again after it was withdrawn is a new consent. */
    public void give(String replyCode, Extra extra, String wording) {
        db.sql(
                        """
                        insert into consent (id, reply_code, extra, wording, given_at)
                        values (:id, :code, :extra, :wording, :now)
                        on conflict (reply_code, extra) where revoked_at is null do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("code", replyCode)
                .param("extra", extra.name())
                .param("wording", wording)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** What was never given can be withdrawn, too: afterwards there is none. */
    public void revoke(String replyCode, Extra extra) {
        db.sql(
                        """
                        update consent set revoked_at = :now
                        where reply_code = :code and extra = :extra and revoked_at is null
                        """)
                .param("code", replyCode)
                .param("extra", extra.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    public boolean holds(String replyCode, Extra extra) {
        return of(replyCode).stream().anyMatch(it -> it.extra() == extra && it.holds());
    }

    /** Also those that were withdrawn: that there was one must be shown for some years. */
    public List<Consent> of(String replyCode) {
        return db.sql(
                        """
                        select reply_code, extra, wording, given_at, revoked_at
                        from consent
                        where reply_code = :code
                        order by given_at, extra
                        """)
                .param("code", replyCode)
                .query(Consents::consent)
                .list();
    }

    private static Consent consent(ResultSet row, int number) throws SQLException {
        Timestamp revokedAt = row.getTimestamp("revoked_at");
        return new Consent(
                row.getString("reply_code"),
                Extra.valueOf(row.getString("extra")),
                row.getString("wording"),
                row.getTimestamp("given_at").toInstant(),
                revokedAt == null ? null : revokedAt.toInstant());
    }
}
