package stellwand.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class EventTypesTest {
    record Other(UUID note) implements Event {}

    private static EventTypes with(EventNames<?>... names) {
        return new EventTypes(JournalBeans.json(), List.of(names));
    }

    @Test
    void an_event_reads_as_it_was_written() {
        var types = with(NoteEvent.NAMES);
        var event = new NoteEvent.Written(UUID.randomUUID(), new ContentId(UUID.randomUUID()));

        assertThat(types.read(types.name(event), types.write(event))).isEqualTo(event);
        assertThat(types.write(event))
                .isEqualTo(
                        "{\"note\":\"%s\",\"text\":\"%s\"}"
                                .formatted(event.note(), event.text().id()));
    }

    @Test
    void an_unknown_name_stops_the_reader() {
        assertThatThrownBy(() -> with(NoteEvent.NAMES).read("note.sung", "{}"))
                .hasMessage(
                        "Expected only known events but the journal holds \"note.sung\": it was written by a newer version");
    }

    @Test
    void a_stream_with_an_unknown_event_is_not_served() {
        var node = Node.fresh();
        var stream = Node.newStream();
        node.write(stream, UUID.randomUUID(), "Mehr Bäume");
        JdbcClient.create(node.source).sql("update event set type = 'note.sung'").update();
        var restarted = Node.on(node.source);

        assertThat(restarted.tables.unknownTypes()).containsExactly("note.sung");
        assertThatThrownBy(() -> restarted.journal.states(stream))
                .hasRootCauseMessage(
                        "Expected only known events but the journal holds \"note.sung\": it was written by a newer version");
        assertThatThrownBy(() -> restarted.write(stream, UUID.randomUUID(), "Noch mehr"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_name_and_a_class_belong_to_each_other_alone() {
        assertThatThrownBy(() ->
                        with(
                                NoteEvent.NAMES,
                                new EventNames<>(Map.of("note.written", Other.class))))
                .hasMessageContaining("note.written")
                .hasMessageContaining("came twice");
        assertThatThrownBy(() ->
                        with(
                                NoteEvent.NAMES,
                                new EventNames<>(Map.of("note.begun", NoteEvent.Written.class))))
                .hasMessageContaining("came twice");
    }

    @Test
    void an_event_without_a_name_is_not_stored() {
        assertThatThrownBy(() -> with(NoteEvent.NAMES).name(new Other(UUID.randomUUID())))
                .hasMessageContaining("add it to its package's EventNames");
    }
}
