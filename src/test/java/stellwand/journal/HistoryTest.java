package stellwand.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever has the database in hand changes something, and it is told. */
class HistoryTest {
    private final Node node = Node.fresh();
    private final StreamId stream = Node.newStream();
    private final UUID trees = UUID.randomUUID();
    private final UUID gone = UUID.randomUUID();
    private final JdbcClient db = JdbcClient.create(node.source);

    /** Seven events; 2 is erased by 4, and 5 to 7 are of one command with two texts. */
    @BeforeEach
    void an_evening() {
        node.write(stream, trees, "Mehr Bäume");
        node.write(stream, gone, "Herr Müller");
        node.change(stream, trees, "Noch mehr Bäume");
        node.erase(stream, gone);
        var shade = Node.text("Schatten");
        var water = Node.text("Wasser");
        node.journal.submit(
                stream,
                Node.envelope(Node.BORIS, "two notes", shade, water),
                _ ->
                        Decision.accept(
                                List.of(
                                        new NoteEvent.Written(UUID.randomUUID(), shade.id()),
                                        new NoteEvent.Written(UUID.randomUUID(), water.id()),
                                        new NoteEvent.Changed(trees, shade.id()))));
        node.write(Node.newStream(), UUID.randomUUID(), "Anderswo");
    }

    @Test
    void what_only_we_have_written_is_whole_also_where_a_text_was_erased() {
        assertThat(told()).isEmpty();
        assertThat(node.verification.verify().sum())
                .extracting(Heads.Sum::streams, Heads.Sum::events)
                .containsExactly(2L, 8L);
    }

    /** Who may erase is a matter of the house; that something was said stays. */
    @Test
    void an_emptied_text_changes_nothing_in_what_happened() {
        change("update content set text = null, salt = null, erased_at = now()");

        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update event set type = 'note.changed' where seq = 1        | event 1 is not what was written",
                "update event set data = data - 'text' where seq = 2         | event 2 is not what was written",
                "update event set at = at + interval '1 microsecond' where seq = 3 | event 3 is not what was written",
                "update event set at = 'infinity' where seq = 3              | event 3 is not what was written",
                "update event set actor = gen_random_uuid() where seq = 4    | event 4 is not what was written",
                "update event set command = gen_random_uuid() where seq = 4  | event 4 is not what was written",
                "update event set command = gen_random_uuid() where seq = 6  | event 6 is not what was written",
                "update event set hash = null where seq = 7                  | event 7 has no hash",
                "update event set hash = sha256(hash) where seq = 7          | event 7 is not what was written",
                "update event set hash = sha256(hash) where seq = 2          | event 2 is not what was written, event 3 is not what was written",
                "delete from event where seq = 2                             | event 2 is missing",
                "delete from event where seq in (1, 2, 3)                    | events 1 to 3 are missing",
                "delete from event where seq = 7                             | its events after 6 are missing",
                "delete from event                                           | its events after 0 are missing",
                "update stream set version = 9                               | its events after 7 are missing",
                "update content set text = 'Weniger' where text = 'Mehr Bäume' | a text of event 1 is not what was written",
                "update content set text = 'Weniger' where text = 'Wasser'   | a text of event 5 is not what was written",
                "update content set language = 'en' where text = 'Mehr Bäume' | a text of event 1 is not what was written",
                "update content set hash = sha256(hash) where text is null   | event 2 is not what was written",
                "update content set hash = decode(repeat('00', 64), 'hex') where text is null   | event 2 is not what was written",
                "update content set command = gen_random_uuid() where text is null | event 2 is not what was written",
                "delete from content where text is null                      | event 2 is not what was written",
                "delete from content where text = 'Wasser' | event 5 is not what was written, event 6 is not what was written, event 7 is not what was written",
            })
    void a_changed_row_is_told_with_its_place(String sql, String what) {
        change(sql);

        assertThat(told()).isEqualTo(List.of(what.split(", ")));
    }

    @Test
    void events_that_changed_places_are_told() {
        change("update event set seq = -seq where seq in (2, 3)");
        change("update event set seq = 5 + seq where seq < 0");

        assertThat(told())
                .containsExactly(
                        "event 2 is not what was written",
                        "event 3 is not what was written",
                        "event 4 is not what was written");
    }

    @Test
    void an_event_that_was_put_in_is_told() {
        putInAs(8);
        putInAs(0);

        assertThat(told())
                .containsExactly(
                        "event 0 does not belong there",
                        "event 8 is not what was written",
                        "it should end with event 7");
    }

    @Test
    void a_text_that_comes_with_a_hash_of_its_own_is_told() {
        change(
                """
                update content
                set text = 'Weniger', hash = sha256(salt || convert_to('de', 'UTF8') || '\\x00' || convert_to('Weniger', 'UTF8'))
                where text = 'Mehr Bäume'
                """);

        assertThat(told()).containsExactly("event 1 is not what was written");
    }

    @Test
    void a_node_goes_on_where_an_older_one_has_written_without_hashes() {
        change("update event set hash = null where seq > 4");

        node.write(stream, UUID.randomUUID(), "danach");

        assertThat(told()).isEmpty();
    }

    @Test
    void what_is_written_after_a_change_does_not_hide_it() {
        change("update event set actor = gen_random_uuid() where seq = 3");

        node.write(stream, UUID.randomUUID(), "danach");

        assertThat(told()).containsExactly("event 3 is not what was written");
    }

    private void putInAs(long seq) {
        change(
                """
                insert into event (stream, seq, type, data, at, actor, command, hash)
                select stream, %d, type, data, at, actor, gen_random_uuid(), hash from event where seq = 7
                """
                        .formatted(seq));
    }

    /** In this evening's rows alone, not in those of elsewhere. */
    private void change(String sql) {
        var ours = sql.contains("insert") ? "" : sql.contains("where ") ? " and " : " where ";
        var column = sql.startsWith("update stream") ? "id" : "stream";
        var where = ours.isEmpty() ? "" : ours + column + " = '" + stream.id() + "'";
        db.sql(sql.strip() + where).update();
    }

    private List<String> told() {
        return node.verification.verify().broken().places().stream()
                .peek(it -> assertThat(it).startsWith("notes " + stream.id() + ": "))
                .map(it -> it.substring(it.indexOf(": ") + 2).replaceFirst(" \\(content .*", ""))
                .toList();
    }
}
