package stellwand.journal;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Texts: written and emptied in the writer's transaction. */
final class ContentTable implements Contents {
    private static final int SALT_BYTES = 16;

    private final JdbcClient db;
    private final JdbcTemplate batches;
    private final SecureRandom random;

    ContentTable(JdbcTemplate batches, SecureRandom random) {
        this.db = JdbcClient.create(batches);
        this.batches = batches;
        this.random = random;
    }

    @Override
    public Map<ContentId, Written> read(Collection<ContentId> ids) {
        if (ids.isEmpty()) return Map.of();
        return byId(
                db.sql(
                                """
                                select id, language, text from content
                                where id in (:ids) and text is not null
                                """)
                        .param("ids", ids.stream().map(ContentId::id).toList()));
    }

    /** Every text of a stream that is still there. */
    Map<ContentId, Written> readAll(StreamId stream) {
        return byId(
                db.sql(
                                """
                                select id, language, text from content
                                where stream = :stream and text is not null
                                """)
                        .param("stream", stream.id()));
    }

    private static Map<ContentId, Written> byId(JdbcClient.StatementSpec select) {
        var texts = new HashMap<ContentId, Written>();
        select.query(row -> {
            var id = new ContentId(row.getObject("id", UUID.class));
            texts.put(id, new Written(id, row.getString("language"), row.getString("text")));
        });
        return texts;
    }

    void store(StreamId stream, List<Envelope> envelopes) {
        var rows =
                envelopes.stream()
                        .flatMap(e -> e.contents().stream().map(c -> row(stream, e, c)))
                        .toList();
        if (rows.isEmpty()) return;
        batches.batchUpdate(
                """
                insert into content (id, stream, command, language, text, salt, hash)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
    }

    private Object[] row(StreamId stream, Envelope envelope, Written content) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new Object[] {
            content.id().id(),
            stream.id(),
            envelope.command(),
            content.language(),
            content.text(),
            salt,
            Hash.of(salt, Hash.bytes(content.language()), new byte[1], Hash.bytes(content.text()))
        };
    }

    /** Every erased text and when it was emptied. */
    Map<ContentId, Instant> erased() {
        var erased = new HashMap<ContentId, Instant>();
        db.sql("select id, erased_at from content where erased_at is not null")
                .query(row -> {
                    var id = new ContentId(row.getObject("id", UUID.class));
                    erased.put(id, row.getTimestamp("erased_at").toInstant());
                });
        return erased;
    }

    /** Empties texts and forgets the hashes of the requests that brought them. */
    void erase(Collection<ContentId> ids, Instant at) {
        if (ids.isEmpty()) return;
        var uuids = ids.stream().map(ContentId::id).toList();
        db.sql(
                        """
                        update command set request_hash = null
                        where (stream, id) in (select stream, command from content where id in (:ids))
                        """)
                .param("ids", uuids)
                .update();
        db.sql(
                        """
                        update content set text = null, salt = null, erased_at = :at
                        where id in (:ids) and text is not null
                        """)
                .param("ids", uuids)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
