package stellwand.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class WriterTest {
    private final Node node = Node.fresh();
    private final StreamId stream = Node.newStream();
    private final UUID note = UUID.randomUUID();
    private final JdbcClient db = JdbcClient.create(node.source);

    @Test
    void what_is_answered_is_stored() {
        assertThat(node.write(stream, note, "Mehr Bäume"))
                .isEqualTo(new Outcome.Done(1, Map.of(), false));

        assertThat(node.rows()).extracting(NotesTable.Row::note).containsExactly(note);
        assertThat(count("event")).isOne();
        assertThat(count("content")).isOne();
    }

    @Test
    void the_same_command_gets_the_first_answer_also_after_a_restart() {
        var text = Node.text("Mehr Bäume");
        var envelope = Node.envelope(Node.AYLIN, "Mehr Bäume", text);
        Decider decider = states -> Notes.write(states, note, text.id());

        assertThat(node.journal.submit(stream, envelope, decider)).isEqualTo(done(1, false));
        node.write(stream, UUID.randomUUID(), "dazwischen");
        assertThat(node.journal.submit(stream, envelope, decider)).isEqualTo(done(1, true));

        var restarted = Node.on(node.source);
        assertThat(restarted.journal.submit(stream, envelope, decider)).isEqualTo(done(1, true));
        assertThat(count("event")).isEqualTo(2);
    }

    @Test
    void a_command_id_belongs_to_its_first_actor_and_body() {
        var mine = Node.envelope(Node.AYLIN, "Mehr Bäume");
        Decider nothing = _ -> Decision.accept(List.<NoteEvent>of());
        node.journal.submit(stream, mine, nothing);

        var stolen = new Envelope(mine.command(), Node.BORIS, Node.NOW, "Mehr Bäume", List.of());
        var other = new Envelope(mine.command(), Node.AYLIN, Node.NOW, "Weniger", List.of());

        var taken = new Outcome.Refused(Refusal.COMMAND_ID_TAKEN);
        assertThat(node.journal.submit(stream, stolen, nothing)).isEqualTo(taken);
        assertThat(node.journal.submit(stream, other, nothing)).isEqualTo(taken);
    }

    @Test
    void a_refusal_is_not_stored_and_may_turn_out_otherwise() {
        var text = Node.text("Mehr Bäume");
        var change = Node.envelope(Node.AYLIN, "change", text);
        Decider decider = states -> Notes.change(states, note, text.id());

        assertThat(node.journal.submit(stream, change, decider))
                .isEqualTo(new Outcome.Refused(Notes.No.UNKNOWN));
        assertThat(count("command") + count("content")).isZero();

        node.write(stream, note, "Bäume");
        assertThat(node.journal.submit(stream, change, decider)).isEqualTo(done(2, false));
    }

    @Test
    void commands_that_wait_together_are_stored_together() throws Exception {
        var outcomes =
                new Queue(node, stream)
                        .behindABusyWriter(
                                IntStream.range(0, 20)
                                        .mapToObj(i -> wish(UUID.randomUUID(), "Karte " + i))
                                        .toList());

        assertThat(outcomes).allMatch(Outcome.Done.class::isInstance);
        assertThat(
                        db.sql("select count(distinct xid::text) from event where seq > 1")
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    @Test
    void a_refusal_never_rests_on_what_another_node_has_changed() {
        var other = Node.on(node.source);
        other.journal.states(stream);
        node.write(stream, note, "Mehr Bäume");

        assertThat(other.change(stream, note, "Noch mehr")).isEqualTo(done(2, false));
        assertThat(node.write(stream, note, "Zu spät"))
                .isEqualTo(new Outcome.Refused(Notes.No.TAKEN));
        assertThat(node.journal.states(stream).seq()).isEqualTo(2);
    }

    @Test
    void whatever_people_type_can_be_stored() {
        var typed = "NUL \u0000, half \uD83D, turned \u202E, \u200Bhidden, M̂ 👨‍👩‍👧 \"'\\";
        node.write(stream, note, typed);

        var id = new ContentId(node.rows().getFirst().text());
        assertThat(node.contents.read(List.of(id)).values())
                .extracting(Written::text)
                .containsExactly("NUL , half \uFFFD, turned , hidden, M̂ 👨‍👩‍👧 \"'\\");
    }

    private static Outcome done(long seq, boolean again) {
        return new Outcome.Done(seq, Map.of(), again);
    }

    private long count(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }

    private Callable<Outcome> wish(UUID note, String text) {
        return () -> node.write(stream, note, text);
    }
}
