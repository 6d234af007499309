package stellwand.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** One stream, and what everybody was told about it. */
final class Evening {
    final StreamId stream = Node.newStream();
    final Map<UUID, Outcome.Done> told = new ConcurrentHashMap<>();
    final UUID[] notes;
    private final Map<ContentId, String> secrets = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<Node> nodes;

    Evening(AtomicReferenceArray<Node> nodes, int count) {
        this.nodes = nodes;
        notes = new UUID[count];
        for (int i = 0; i < count; i++) notes[i] = UUID.randomUUID();
    }

    Node node(int number) {
        return nodes.get(number);
    }

    void crash(int number) {
        nodes.set(number, newNode(node(number).source));
    }

    static Node newNode(DataSource source) {
        return Node.on(source, new FirstHashes(source));
    }

    void everyNode(Consumer<Node> look) {
        for (int i = 0; i < nodes.length(); i++) look.accept(node(i));
    }

    /** What nobody else has ever written. */
    Written newSecret() {
        var text = Node.text("Geheimnis-" + UUID.randomUUID());
        secrets.put(text.id(), text.text());
        return text;
    }

    void tell(UUID command, Outcome outcome) {
        if (!(outcome instanceof Outcome.Done done)) return;
        var first = told.putIfAbsent(command, done);
        if (first == null) return;
        assertThat(done.answer()).isEqualTo(first.answer());
        assertThat(done.seq()).isEqualTo(first.seq());
    }

    void check() throws IOException {
        ((HikariDataSource) node(0).source).getHikariPoolMXBean().softEvictConnections();
        var fresh = afterTheCrashes(node(0).source);
        var journal = fresh.journal.read(stream, 0);
        assertThat(journal).extracting(Recorded::seq).isEqualTo(upTo(journal.size()));
        assertThat(journal).extracting(Recorded::command).doesNotHaveDuplicates();
        assertThat(journal).extracting(Recorded::command).hasSameElementsAs(told.keySet());
        assertThat(journal).allMatch(each -> seqTold(each.command()) == each.seq());
        assertThat(fresh.verification.verify().broken().places()).isEmpty();
        everyDecisionWasRight(journal);
        everyNodeAgrees(fresh);
        var rows = fresh.rows();
        fresh.rebuild.all();
        assertThat(fresh.rows()).isEqualTo(rows);
        new Traces(this, fresh, secrets).check();
    }

    /** Of a connection killed while the pool made it, whoever uses it first is told. */
    private static Node afterTheCrashes(DataSource source) {
        try {
            return newNode(source);
        } catch (DataAccessResourceFailureException killed) {
            return newNode(source);
        }
    }

    private long seqTold(UUID command) {
        return Objects.requireNonNull(told.get(command)).seq();
    }

    private static List<Long> upTo(int last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private void everyDecisionWasRight(List<Recorded> journal) {
        var known = new HashMap<UUID, Event>();
        for (var each : journal) {
            var event = (NoteEvent) each.event();
            var before = known.put(event.note(), event);
            assertThat(event instanceof NoteEvent.Written).isEqualTo(before == null);
        }
    }

    private void everyNodeAgrees(Node fresh) {
        var truth = fresh.journal.states(stream).of(Notes.FOLD);
        for (int i = 0; i < nodes.length(); i++) {
            node(i).streams.lookForOthers();
            var states = node(i).streams.get(stream).writer();
            await().until(() -> states.head().of(Notes.FOLD).equals(truth));
        }
    }
}
