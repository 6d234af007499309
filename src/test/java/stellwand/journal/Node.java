package stellwand.journal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stellwand.database.TestDatabase;

/** One server's journal, without the rest of the house. Dropping it is a crash. */
final class Node implements AutoCloseable {
    static final Instant NOW = Instant.parse("2017-09-14T18:00:00Z");
    static final UUID AYLIN = UUID.nameUUIDFromBytes(Hash.bytes("Aylin"));
    static final UUID BORIS = UUID.nameUUIDFromBytes(Hash.bytes("Boris"));

    /** What other packages are told to forget. */
    final Set<UUID> forgotten = new HashSet<>();

    final DataSource source;
    final JournalTables tables;
    final ContentTable contents;
    final Erasures erasures;
    final Announcements announcements;
    final Streams streams;
    final Journal journal;
    final LiveFeed feed;
    final Rebuild rebuild;
    final Chaining chaining;
    final Verification verification;
    volatile Instant now = NOW;

    /** Where notes are written. */
    Node(DataSource source, Path erasureFile, Rendering rendering, View... more) {
        this(
                source,
                erasureFile,
                List.of(NoteEvent.NAMES),
                List.of(Notes.FOLD),
                views(new NotesTable(source), more),
                List.of(rendering));
    }

    Node(
            DataSource source,
            Path erasureFile,
            Collection<EventNames<?>> names,
            Collection<Fold<?>> folds,
            Collection<View> views,
            Collection<Rendering> renderings) {
        this.source = source;
        var json = JournalBeans.json();
        var jdbc = new JdbcTemplate(source);
        var transactions = new JdbcTransactionManager(source);
        var transaction = new TransactionTemplate(transactions);
        tables = new JournalTables(jdbc, new EventTypes(json, names), json);
        contents = new ContentTable(jdbc, new SecureRandom());
        erasures = new Erasures(contents, new ErasureLog(erasureFile), List.of(forgotten::addAll));
        erasures.reconcile();
        announcements = new Announcements(jdbc);
        var all = new Views(views);
        chaining = new Chaining(transaction, jdbc);
        chaining.all();
        verification = new Verification(transactions, jdbc);
        var store =
                new Store(transaction, tables, contents, all, announcements, erasures, chaining);
        var screens = new Screens(renderings, contents, json);
        Clock clock = InstantSource.tick(() -> now, Duration.ofMillis(1)).withZone(ZoneOffset.UTC);
        streams = new Streams(tables, store, folds, screens, clock);
        journal = new StoredJournal(streams, store);
        feed = new LiveFeed(streams, json, clock, 30);
        rebuild = new Rebuild(transaction, jdbc, tables, all);
    }

    private static List<View> views(View first, View... more) {
        var views = new ArrayList<View>(List.of(more));
        views.addFirst(first);
        return views;
    }

    static Path newErasureFile() {
        return Path.of("target", "erasures-" + UUID.randomUUID() + ".log");
    }

    static Node on(DataSource source, View... more) {
        return new Node(source, newErasureFile(), new NotesRendering(), more);
    }

    static Node fresh() {
        return on(TestDatabase.fresh());
    }

    static StreamId newStream() {
        return new StreamId(Notes.KIND, UUID.randomUUID());
    }

    static Envelope envelope(UUID actor, String body, Written... contents) {
        return new Envelope(UUID.randomUUID(), actor, NOW, body, List.of(contents));
    }

    static Written text(String text) {
        return new Written(new ContentId(UUID.randomUUID()), "de", text);
    }

    Outcome write(StreamId stream, UUID note, String text) {
        var written = text(text);
        return journal.submit(
                stream,
                envelope(AYLIN, text, written),
                states -> Notes.write(states, note, written.id()));
    }

    Outcome change(StreamId stream, UUID note, String text) {
        var written = text(text);
        return journal.submit(
                stream,
                envelope(AYLIN, text, written),
                states -> Notes.change(states, note, written.id()));
    }

    Outcome erase(StreamId stream, UUID note) {
        return journal.submit(
                stream, envelope(AYLIN, "erase " + note), states -> Notes.erase(states, note));
    }

    List<Event> events(StreamId stream) {
        return new ArrayList<>(journal.read(stream, 0)).stream().map(Recorded::event).toList();
    }

    @Override
    public void close() {
        feed.stop();
        announcements.close();
    }

    List<NotesTable.Row> rows() {
        return new NotesTable(source).rows();
    }
}
