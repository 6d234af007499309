package stellwand.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever was written and erased: it is whole, and any one change to any one row is told. */
class HistoryPropertyTest {
    private static final Node node = Node.fresh();

    enum Wish {
        WRITE,
        CHANGE,
        ERASE
    }

    /** Of the event {@code :seq}, or of a content of its command. */
    enum Change {
        TYPE("update event set type = type || 'x' where stream = :stream and seq = :seq"),
        DATA(
                "update event set data = data || '{\"note\": 1}' where stream = :stream and seq = :seq"),
        AT(
                "update event set at = at - interval '1 microsecond' where stream = :stream and seq = :seq"),
        ACTOR("update event set actor = gen_random_uuid() where stream = :stream and seq = :seq"),
        COMMAND(
                "update event set command = gen_random_uuid() where stream = :stream and seq = :seq"),
        HASH("update event set hash = sha256(hash) where stream = :stream and seq = :seq"),
        NO_HASH("update event set hash = null where stream = :stream and seq = :seq"),
        DELETE("delete from event where stream = :stream and seq = :seq"),
        TO_THE_END("update event set seq = seq + 100 where stream = :stream and seq = :seq"),
        TEXT(
                """
                update content set text = text || '.' where stream = :stream and text is not null
                    and command = (select command from event where stream = :stream and seq = :seq)
                """),
        HASH_OF_A_TEXT(
                """
                update content set hash = sha256(hash) where stream = :stream
                    and command = (select command from event where stream = :stream and seq = :seq)
                """),
        TEXT_GONE(
                """
                delete from content where stream = :stream
                    and command = (select command from event where stream = :stream and seq = :seq)
                """),
        ANOTHER_TEXT(
                """
                insert into content (id, stream, command, language, text, salt, hash)
                select gen_random_uuid(), stream, command, 'de', 'x', '\\x00', sha256('\\x0064650078')
                from event where stream = :stream and seq = :seq
                """);

        final String sql;

        Change(String sql) {
            this.sql = sql;
        }
    }

    @AfterContainer
    static void stop() {
        node.close();
    }

    @Property(tries = 150)
    void any_one_change_to_any_one_row_is_told(
            @ForAll @Size(min = 1, max = 12) List<Wish> wishes,
            @ForAll Change change,
            @ForAll @IntRange(max = 11) int place) {
        var stream = Node.newStream();
        wishes.forEach(wish -> grant(wish, stream));
        int events = node.journal.read(stream, 0).size();
        assertThat(told()).isEmpty();
        if (events == 0) return;
        long seq = 1L + place % events;

        new TransactionTemplate(new JdbcTransactionManager(node.source))
                .executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    if (isDone(change, stream, seq))
                        assertThat(told()).anyMatch(it -> names(it, stream, seq));
                    else assertThat(told()).isEmpty();
                });
    }

    /** Erasing events have no text that could change. */
    private static boolean isDone(Change change, StreamId stream, long seq) {
        return JdbcClient.create(node.source)
                        .sql(change.sql)
                        .param("stream", stream.id())
                        .param("seq", seq)
                        .update()
                > 0;
    }

    private static boolean names(String told, StreamId stream, long seq) {
        return told.startsWith("notes " + stream.id())
                && (told.contains("event " + seq + " ")
                        || told.contains("events " + seq + " to ")
                        || told.endsWith("its events after " + (seq - 1) + " are missing"));
    }

    private static List<String> told() {
        return node.verification.verify().broken().places();
    }

    private static void grant(Wish wish, StreamId stream) {
        var note = new UUID(stream.id().getMostSignificantBits(), 1);
        switch (wish) {
            case WRITE -> node.write(stream, UUID.randomUUID(), "Mehr Bäume");
            case CHANGE -> change(stream, note);
            case ERASE -> node.erase(stream, note);
        }
    }

    private static void change(StreamId stream, UUID note) {
        if (node.write(stream, note, "Schatten") instanceof Outcome.Refused)
            node.change(stream, note, "Noch mehr Schatten");
    }
}
