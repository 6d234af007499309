package stellwand.journal;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events and texts as the history covers them. In a transaction, so that rows come in portions. */
final class HistoryTable {
    private static final int PORTION = 1_000;

    private final JdbcClient db;

    HistoryTable(JdbcTemplate jdbc) {
        this.db = JdbcClient.create(jdbc);
    }

    /**
     * @param version how many events it should have
     */
    record StreamRow(StreamId id, long version) {}

    /** Some of them in the order of their ids, from the one after {@code last} on. */
    List<StreamRow> streams(@Nullable UUID last) {
        return db.sql(
                        """
                        select id, kind, version from stream
                        where cast(:last as uuid) is null or id > :last
                        order by id
                        limit :portion
                        """)
                .param("last", last)
                .param("portion", PORTION)
                .query((row, _) -> streamRow(row))
                .list();
    }

    private static StreamRow streamRow(ResultSet row) throws SQLException {
        var id = new StreamId(row.getString("kind"), row.getObject("id", UUID.class));
        return new StreamRow(id, row.getLong("version"));
    }

    /**
     * One row of {@code event}.
     *
     * @param contents {@code null}: the same as of the event before it, which has the same command
     * @param hash {@code null}: written before there were hashes
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record EventRow(
            UUID stream,
            long seq,
            String type,
            String data,
            Instant at,
            UUID actor,
            UUID command,
            byte @Nullable [] contents,
            byte @Nullable [] hash) {

        byte[] contentsOr(byte[] ofTheEventBefore) {
            return contents == null ? ofTheEventBefore : contents;
        }

        Entry entry(StreamId id, byte[] contents) {
            return new Entry(id, seq, type, data, at, actor, command, contents);
        }
    }

    /**
     * By stream and seq. The contents of a command come with its first event only: a command may
     * have hundreds of both.
     */
    void events(List<UUID> streams, long from, long to, Consumer<EventRow> each) {
        db.sql(
                        """
                        select stream, seq, type, data, at, actor, command, hash, goes_on,
                            case when not goes_on then (
                                select string_agg(
                                    int4send(16) || uuid_send(content.id)
                                        || int4send(octet_length(content.hash)) || content.hash,
                                    ''::bytea order by content.id)
                                from content
                                where content.command = event.command and content.stream = event.stream
                            ) end as contents
                        from (
                            select stream, seq, type, data, at, actor, command, hash,
                                coalesce(command = lag(command) over (partition by stream order by seq), false)
                                    as goes_on
                            from event
                            where stream in (:streams) and seq between :from and :to
                        ) event
                        order by stream, seq
                        """)
                .param("streams", streams)
                .param("from", from)
                .param("to", to)
                .withFetchSize(PORTION)
                .query(row -> {
                    each.accept(eventRow(row));
                });
    }

    private static EventRow eventRow(ResultSet row) throws SQLException {
        return new EventRow(
                row.getObject("stream", UUID.class),
                row.getLong("seq"),
                row.getString("type"),
                row.getString("data"),
                row.getTimestamp("at").toInstant(),
                row.getObject("actor", UUID.class),
                row.getObject("command", UUID.class),
                row.getBoolean("goes_on") ? null : contents(row.getBytes("contents")),
                row.getBytes("hash"));
    }

    private static byte[] contents(byte @Nullable [] fields) {
        return fields == null ? Entry.NOTHING : Hash.of(fields);
    }

    /** Of one stream, as of that event. */
    Optional<Head> at(StreamId stream, long last) {
        return db.sql(
                        """
                        select seq, hash from event
                        where stream = :stream and seq <= :last and hash is not null
                        order by seq desc limit 1
                        """)
                .param("stream", stream.id())
                .param("last", last)
                .query((row, _) -> Head.of(stream, row.getLong("seq"), row.getBytes("hash")))
                .optional();
    }

    /** Where a hash stands that begins like this: hexadecimal, 64 digits at most. */
    List<Head> withHash(String beginning) {
        var missing = 64 - beginning.length();
        return db.sql(
                        """
                        select kind, stream, seq, hash from event join stream on stream.id = event.stream
                        where hash between decode(:least, 'hex') and decode(:most, 'hex')
                        order by stream, seq
                        """)
                .param("least", beginning + "0".repeat(missing))
                .param("most", beginning + "f".repeat(missing))
                .query((row, _) -> {
                    var id =
                            new StreamId(
                                    row.getString("kind"), row.getObject("stream", UUID.class));
                    return Head.of(id, row.getLong("seq"), row.getBytes("hash"));
                })
                .list();
    }

    /** A text that nobody has erased. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record TextRow(
            UUID id,
            StreamId stream,
            UUID command,
            String language,
            String text,
            byte[] salt,
            byte[] hash) {

        boolean isWhole() {
            return MessageDigest.isEqual(hash, ContentTable.hash(salt, language, text));
        }
    }

    void texts(Consumer<TextRow> each) {
        db.sql(
                        """
                        select content.id, kind, stream, command, language, text, salt, hash
                        from content join stream on stream.id = content.stream
                        where text is not null
                        """)
                .withFetchSize(PORTION)
                .query(row -> {
                    each.accept(textRow(row));
                });
    }

    private static TextRow textRow(ResultSet row) throws SQLException {
        return new TextRow(
                row.getObject("id", UUID.class),
                new StreamId(row.getString("kind"), row.getObject("stream", UUID.class)),
                row.getObject("command", UUID.class),
                row.getString("language"),
                row.getString("text"),
                row.getBytes("salt"),
                row.getBytes("hash"));
    }

    /** The event with which it was written; zero when its command led to none. */
    long seqOf(TextRow text) {
        return db.sql(
                        """
                        select coalesce(min(seq), 0) from event
                        where stream = :stream and command = :command
                        """)
                .param("stream", text.stream().id())
                .param("command", text.command())
                .query(Long.class)
                .single();
    }
}
