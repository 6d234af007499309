package stellwand.people.passkeys;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What devices are asked to sign: random, worth something once and for some minutes. So a signature
 * that somebody overheard is worth nothing. In a table, since another node may get the answer.
 */
@Component
class Nonces {
    static final Duration VALID = Duration.ofMinutes(5);
    private static final int BYTES = 32;

    private final JdbcClient db;
    private final SecureRandom random;
    private final Clock clock;

    Nonces(JdbcClient db, SecureRandom random, Clock clock) {
        this.db = db;
        this.random = random;
        this.clock = clock;
    }

    /**
     * @param staff whose new passkey is to sign it; null for signing in
     */
    byte[] draw(@Nullable UUID staff) {
        var nonce = new byte[BYTES];
        random.nextBytes(nonce);
        var now = clock.instant();
        dropFormer(now);
        db.sql(
                        """
                        insert into passkey_nonce (nonce, staff, expires_at)
                        values (:nonce, :staff, :until)
                        """)
                .param("nonce", nonce)
                .param("staff", staff)
                .param("until", at(now.plus(VALID)))
                .update();
        return nonce;
    }

    /** Uses it up, whatever comes of the answer. False when it was used, too old or not theirs. */
    boolean take(byte[] nonce, @Nullable UUID staff) {
        return db.sql(
                        """
                        delete from passkey_nonce where nonce = :nonce
                        returning expires_at > :now and staff is not distinct from cast(:staff as uuid)
                        """)
                .param("nonce", nonce)
                .param("now", at(clock.instant()))
                .param("staff", staff)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private void dropFormer(Instant now) {
        db.sql("delete from passkey_nonce where expires_at <= :now").param("now", at(now)).update();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
