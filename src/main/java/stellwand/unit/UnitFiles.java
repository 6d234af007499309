package stellwand.unit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Files between being read and being taken over. In a table, since another node may be asked next;
 * for an hour, since people's addresses may be in them.
 */
@Component
class UnitFiles {
    private static final Duration KEPT = Duration.ofHours(1);

    private final JdbcClient db;
    private final Clock clock;

    UnitFiles(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The same file sent twice is one. */
    void keep(UUID id, String file) {
        db.sql(
                        """
                        insert into unit_file (id, file, expires_at) values (:id, :file, :until)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("file", file)
                .param("until", utc(clock.instant().plus(KEPT)))
                .update();
    }

    Optional<String> find(UUID id) {
        return db.sql("select file from unit_file where id = :id and expires_at > :now")
                .param("id", id)
                .param("now", utc(clock.instant()))
                .query(String.class)
                .optional();
    }

    void drop(UUID id) {
        db.sql("delete from unit_file where id = :id").param("id", id).update();
    }

    @Scheduled(fixedDelay = 600_000)
    void dropFormer() {
        db.sql("delete from unit_file where expires_at <= :now")
                .param("now", utc(clock.instant()))
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
