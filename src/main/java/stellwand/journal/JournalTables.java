package stellwand.journal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The journal's own tables. */
final class JournalTables {
    private static final TypeReference<Map<String, String>> ANSWER = new TypeReference<>() {};

    private static final int PORTION = 1_000;

    private final JdbcClient db;
    private final JdbcTemplate batches;
    private final EventTypes types;
    private final JsonMapper json;

    JournalTables(JdbcTemplate batches, EventTypes types, JsonMapper json) {
        this.db = JdbcClient.create(batches);
        this.batches = batches;
        this.types = types;
        this.json = json;
    }

    List<Recorded> after(StreamId stream, long seq) {
        return db.sql(
                        """
                        select seq, type, data, at, actor, command
                        from event
                        where stream = :stream and seq > :seq
                        order by seq
                        """)
                .param("stream", stream.id())
                .param("seq", seq)
                .query((row, _) -> recorded(stream, row))
                .list();
    }

    private Recorded recorded(StreamId stream, ResultSet row) throws SQLException {
        return new Recorded(
                stream,
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                row.getObject("actor", UUID.class),
                row.getObject("command", UUID.class),
                types.read(row.getString("type"), row.getString("data")));
    }

    /**
     * All streams, in the order in which they were stored. Inside a transaction, so that rows come
     * in portions.
     */
    void replay(Consumer<Recorded> each) {
        db.sql(
                        """
                        select kind, stream, seq, type, data, at, actor, command
                        from event join stream on stream.id = event.stream
                        order by xid, position
                        """)
                .withFetchSize(PORTION)
                .query(row -> {
                    var id = row.getObject("stream", UUID.class);
                    each.accept(recorded(new StreamId(row.getString("kind"), id), row));
                });
    }

    /** Until the transaction ends, nobody writes to any stream; reading goes on. */
    void holdWriters() {
        batches.execute("lock table stream in exclusive mode");
    }

    /** Wire names that this version does not know: the journal was written by a newer one. */
    List<String> unknownTypes() {
        return db
                .sql("select distinct type from event")
                .query((row, _) -> row.getString("type"))
                .list()
                .stream()
                .filter(name -> !types.knows(name))
                .toList();
    }

    Map<UUID, Long> versions(Collection<UUID> streams) {
        var versions = new HashMap<UUID, Long>();
        if (streams.isEmpty()) return versions;
        db.sql("select id, version from stream where id in (:streams)")
                .param("streams", streams)
                .query(row -> {
                    versions.put(row.getObject("id", UUID.class), row.getLong("version"));
                });
        return versions;
    }

    /** Zero for a stream that nobody has written to. */
    long version(StreamId stream) {
        return versions(List.of(stream.id())).getOrDefault(stream.id(), 0L);
    }

    Map<UUID, Batch.Answered> answers(StreamId stream, Collection<UUID> commands) {
        var answers = new HashMap<UUID, Batch.Answered>();
        db.sql(
                        """
                        select id, actor, coalesce(request_hash, '') as request_hash, seq, answer
                        from command
                        where stream = :stream and id in (:commands)
                        """)
                .param("stream", stream.id())
                .param("commands", commands)
                .query(row -> {
                    answers.put(row.getObject("id", UUID.class), answered(row));
                });
        return answers;
    }

    private Batch.Answered answered(ResultSet row) throws SQLException {
        return new Batch.Answered(
                row.getObject("id", UUID.class),
                row.getObject("actor", UUID.class),
                row.getBytes("request_hash"),
                row.getLong("seq"),
                json.readValue(row.getString("answer"), ANSWER));
    }

    /**
     * Empty when another node was faster: then nothing may be stored in this transaction. Else the
     * hash of the event {@code from}, as it is stored: what comes next builds on it. No bytes where
     * there is none.
     */
    Optional<byte[]> advance(StreamId stream, long from, long to) {
        if (from == 0) {
            db.sql("insert into stream (id, kind, version) values (?, ?, 0) on conflict do nothing")
                    .params(stream.id(), stream.kind())
                    .update();
        }
        return db.sql(
                        """
                        with advanced as (
                            update stream set version = :to
                            where id = :stream and version = :from and kind = :kind
                            returning id)
                        select coalesce(
                            (select hash from event where stream = advanced.id and seq = :from), ''::bytea) as hash
                        from advanced
                        """)
                .param("stream", stream.id())
                .param("kind", stream.kind())
                .param("from", from)
                .param("to", to)
                .query((row, _) -> row.getBytes("hash"))
                .optional();
    }

    /**
     * @param before the hash of the event before them
     * @param contents what the history covers of them, by command
     */
    void storeEvents(byte[] before, List<Recorded> events, Map<UUID, byte[]> contents) {
        var entries = events.stream().map(event -> entry(event, contents)).toList();
        batches.batchUpdate(
                """
                insert into event (stream, seq, type, data, at, actor, command, hash)
                values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)
                """,
                Chained.after(before, entries),
                Math.max(1, entries.size()),
                JournalTables::fill);
    }

    private Entry entry(Recorded event, Map<UUID, byte[]> contents) {
        return new Entry(
                event.stream(),
                event.seq(),
                types.name(event.event()),
                types.write(event.event()),
                event.at(),
                event.actor(),
                event.command(),
                contents.getOrDefault(event.command(), Entry.NOTHING));
    }

    private static void fill(PreparedStatement row, Chained event) throws SQLException {
        var entry = event.entry();
        row.setObject(1, entry.stream().id());
        row.setLong(2, entry.seq());
        row.setString(3, entry.type());
        row.setString(4, entry.data());
        row.setObject(5, entry.at().atOffset(ZoneOffset.UTC));
        row.setObject(6, entry.actor());
        row.setObject(7, entry.command());
        row.setBytes(8, event.hash());
    }

    void storeAnswers(StreamId stream, List<Batch.Answered> answers) {
        batches.batchUpdate(
                """
                insert into command (stream, id, actor, request_hash, seq, answer)
                values (?, ?, ?, ?, ?, ?::jsonb)
                """,
                answers,
                answers.size(),
                (row, answered) -> {
                    row.setObject(1, stream.id());
                    row.setObject(2, answered.command());
                    row.setObject(3, answered.actor());
                    row.setBytes(4, answered.request());
                    row.setLong(5, answered.seq());
                    row.setString(6, json.writeValueAsString(answered.answer()));
                });
    }
}
