package stellwand.people.passkeys;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows behind {@link Passkeys}. */
@Component
class PasskeyTable {
    private final JdbcClient db;

    PasskeyTable(JdbcClient db) {
        this.db = db;
    }

    /** False when the credential is known already. */
    boolean add(StoredKey key, String label, Instant now) {
        return db.sql(
                                """
                                insert into passkey (id, staff, credential, public_key, sign_count,
                                    backup_eligible, label, created_at)
                                values (:id, :staff, :credential, :publicKey, :signCount,
                                    :backupEligible, :label, :now)
                                on conflict (credential) do nothing
                                """)
                        .param("id", key.id())
                        .param("staff", key.staff())
                        .param("credential", key.credential())
                        .param("publicKey", key.publicKey())
                        .param("signCount", key.signCount())
                        .param("backupEligible", key.backupEligible())
                        .param("label", label)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    List<Passkey> ofStaff(UUID staff) {
        return db.sql(
                        """
                        select id, label, created_at, used_at from passkey
                        where staff = :staff
                        order by created_at, id
                        """)
                .param("staff", staff)
                .query(new SimplePropertyRowMapper<>(Passkey.class))
                .list();
    }

    List<byte[]> credentials(UUID staff) {
        return db.sql("select credential from passkey where staff = :staff order by created_at, id")
                .param("staff", staff)
                .query((row, _) -> row.getBytes("credential"))
                .list();
    }

    Optional<StoredKey> byCredential(byte[] credential) {
        return db.sql(
                        """
                        select id, staff, credential, public_key, sign_count, backup_eligible
                        from passkey
                        where credential = :credential
                        """)
                .param("credential", credential)
                .query(new SimplePropertyRowMapper<>(StoredKey.class))
                .optional();
    }

    /** False when it signed for somebody else meanwhile: who counts must count up. */
    boolean use(UUID passkey, long signCount, Instant now) {
        return db.sql(
                                """
                                update passkey set sign_count = :signCount, used_at = :now
                                where id = :id
                                    and (sign_count < :signCount or (sign_count = 0 and :signCount = 0))
                                """)
                        .param("id", passkey)
                        .param("signCount", signCount)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    void rename(UUID staff, UUID passkey, String label) {
        db.sql("update passkey set label = :label where id = :id and staff = :staff")
                .param("id", passkey)
                .param("staff", staff)
                .param("label", label)
                .update();
    }

    void remove(UUID staff, UUID passkey) {
        db.sql("delete from passkey where id = :id and staff = :staff")
                .param("id", passkey)
                .param("staff", staff)
                .update();
    }

    void removeAll(UUID staff) {
        db.sql("delete from passkey where staff = :staff").param("staff", staff).update();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
