package stellwand.people;

import static stellwand.people.SessionTable.at;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows behind {@link Participants}. The personal code is stored readable: its owner may want to
 * see it again, and whoever can read this table needs no code.
 */
@Component
class ParticipantTable {
    /** 45 bits; the tenth letter checks. */
    private static final int CODE_LENGTH = 9;

    private final JdbcClient db;
    private final SecureRandom random;

    ParticipantTable(JdbcClient db, SecureRandom random) {
        this.db = db;
        this.random = random;
    }

    record Row(Participant participant, String personalCode) {}

    /** False when the join id is known already; then only the language follows. */
    boolean add(Token joinId, UUID workshop, String language, Instant now, Instant until) {
        boolean isNew = insert(joinId, workshop, language, now, until);
        if (!isNew) speak(joinId, workshop, language);
        return isNew;
    }

    private boolean insert(
            Token joinId, UUID workshop, String language, Instant now, Instant until) {
        return db.sql(
                                """
                                insert into participant
                                    (id, workshop, join_hash, language, personal_code,
                                    joined_at, until)
                                values (:id, :workshop, :joinHash, :language, :code, :now, :until)
                                on conflict (workshop, join_hash) do nothing
                                """)
                        .param("id", UUID.randomUUID())
                        .param("workshop", workshop)
                        .param("joinHash", joinId.hash())
                        .param("language", language)
                        .param("code", Code.make(random, CODE_LENGTH))
                        .param("now", at(now))
                        .param("until", at(until))
                        .update()
                == 1;
    }

    private void speak(Token joinId, UUID workshop, String language) {
        db.sql(
                        """
                        update participant set language = :language
                        where workshop = :workshop and join_hash = :joinHash
                        """)
                .param("workshop", workshop)
                .param("joinHash", joinId.hash())
                .param("language", language)
                .update();
    }

    Row byJoinId(Token joinId, UUID workshop) {
        return db.sql(
                        """
                        select id, workshop, language, personal_code from participant
                        where workshop = :workshop and join_hash = :joinHash
                        """)
                .param("workshop", workshop)
                .param("joinHash", joinId.hash())
                .query(ParticipantTable::row)
                .single();
    }

    Optional<Row> byPersonalCode(String code, Instant now) {
        return db.sql(
                        """
                        select id, workshop, language, personal_code from participant
                        where personal_code = :code and until > :now
                        """)
                .param("code", code)
                .param("now", at(now))
                .query(ParticipantTable::row)
                .optional();
    }

    Optional<Row> byId(UUID participant) {
        return db.sql(
                        """
                        select id, workshop, language, personal_code from participant
                        where id = :id
                        """)
                .param("id", participant)
                .query(ParticipantTable::row)
                .optional();
    }

    List<UUID> evenings() {
        return db.sql("select distinct workshop from participant")
                .query((row, _) -> row.getObject("workshop", UUID.class))
                .list();
    }

    /** Where nobody has joined since. */
    List<UUID> eveningsBefore(Instant before) {
        return db.sql(
                        """
                        select workshop from participant
                        group by workshop having max(joined_at) < :before
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject("workshop", UUID.class))
                .list();
    }

    int forget(UUID workshop) {
        return db.sql("delete from participant where workshop = :workshop")
                .param("workshop", workshop)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var participant =
                new Participant(
                        row.getObject("id", UUID.class),
                        row.getObject("workshop", UUID.class),
                        row.getString("language"));
        return new Row(participant, row.getString("personal_code"));
    }
}
