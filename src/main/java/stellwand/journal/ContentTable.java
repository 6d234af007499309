package stellwand.journal;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * Commands that brought texts, and for each what the history covers of these: the hash over
     * their ids and hashes.
     */
    Map<UUID, byte[]> store(StreamId stream, List<Envelope> envelopes) {
        var texts = envelopes.stream().flatMap(this::salted).toList();
        if (texts.isEmpty()) return Map.of();
        batches.batchUpdate(
                """
                insert into content (id, stream, command, language, text, salt, hash)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                texts.stream().map(text -> text.row(stream)).toList());
        return texts.stream()
                .collect(
                        Collectors.groupingBy(
                                Salted::command,
                                Collectors.collectingAndThen(
                                        Collectors.toList(), ContentTable::covered)));
    }

    private Stream<Salted> salted(Envelope envelope) {
        return envelope.contents().stream()
                .map(text -> new Salted(envelope.command(), text, newSalt()));
    }

    private byte[] newSalt() {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    /** In the order in which the database sorts ids. */
    private static byte[] covered(List<Salted> texts) {
        var fields = new Fields();
        texts.stream()
                .sorted(Comparator.comparing(text -> text.id().toString()))
                .forEach(text -> fields.add(text.id()).add(text.hash()));
        return fields.hash();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Salted(UUID command, UUID id, Written text, byte[] salt, byte[] hash) {
        Salted(UUID command, Written text, byte[] salt) {
            this(
                    command,
                    text.id().id(),
                    text,
                    salt,
                    ContentTable.hash(salt, text.language(), text.text()));
        }

        Object[] row(StreamId stream) {
            return new Object[] {
                id, stream.id(), command, text.language(), text.text(), salt, hash
            };
        }
    }

    /** The salt keeps short texts from being guessed once they are erased. */
    static byte[] hash(byte[] salt, String language, String text) {
        return Hash.of(salt, Hash.bytes(language), new byte[1], Hash.bytes(text));
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
