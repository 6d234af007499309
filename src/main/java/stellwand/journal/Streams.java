package stellwand.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** The streams that are active on this node, loaded from the journal when first asked for. */
final class Streams {
    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);
    private static final Duration KEPT_UNUSED = Duration.ofMinutes(30);

    private final Map<StreamId, FutureTask<Stream>> active = new ConcurrentHashMap<>();
    private final JournalTables tables;
    private final Store store;
    private final Collection<Fold<?>> folds;
    private final Screens screens;
    private final Clock clock;

    Streams(
            JournalTables tables,
            Store store,
            Collection<Fold<?>> folds,
            Screens screens,
            Clock clock) {
        this.tables = tables;
        this.store = store;
        this.folds = List.copyOf(folds);
        this.screens = screens;
        this.clock = clock;
    }

    /** Whoever asks first loads; the others wait for that stream only. */
    Stream get(StreamId id) {
        var loading = active.computeIfAbsent(id, _ -> new FutureTask<>(() -> load(id)));
        loading.run();
        try {
            var stream = loading.get();
            stream.use(clock.millis());
            return stream;
        } catch (ExecutionException e) {
            active.remove(id, loading);
            if (e.getCause() instanceof JournalUnavailable outage) throw outage;
            throw new IllegalStateException(
                    "Stream %s cannot be loaded".formatted(id), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Without loading it. */
    Optional<Stream> present(StreamId id) {
        return Optional.ofNullable(active.get(id)).filter(Streams::isHere).map(Future::resultNow);
    }

    List<Stream> active() {
        return active.values().stream().filter(Streams::isHere).map(Future::resultNow).toList();
    }

    private static boolean isHere(Future<Stream> loading) {
        return loading.state() == Future.State.SUCCESS;
    }

    private Stream load(StreamId id) {
        var events = store.after(id, 0);
        var ours = folds.stream().filter(fold -> fold.kind().equals(id.kind())).toList();
        var head = Folded.start(ours).with(events);
        var broadcast = new Broadcast(window(id, events, head));
        return new Stream(
                new Writer(
                        id,
                        store,
                        head,
                        (news, texts, states) -> show(id, broadcast, news, texts, states)),
                broadcast);
    }

    private Window window(StreamId id, List<Recorded> events, Folded head) {
        var recent = events.subList(Math.max(0, events.size() - Window.FRAMES), events.size());
        var window = new Window((long) events.size() - recent.size());
        draw(id, window, head, () -> screens.framesOfThePast(id, recent, head));
        return window;
    }

    private void show(
            StreamId id,
            Broadcast broadcast,
            List<Recorded> news,
            Map<ContentId, Written> texts,
            Folded head) {
        draw(id, broadcast.window(), head, () -> screens.frames(news, texts, head));
        broadcast.tell();
    }

    private interface Drawing {
        List<Frame> frames();
    }

    /**
     * A rendering that fails must neither leave a hole nor keep what it should have buried: the
     * window starts anew, and whoever watches loads the board.
     */
    private static void draw(StreamId id, Window window, Folded head, Drawing drawing) {
        try {
            window.add(drawing.frames());
        } catch (RuntimeException | Error e) {
            LOG.error("Events up to {} of {} cannot be shown", head.seq(), id, e);
            window.startAnew(head.seq());
        }
    }

    /** How far the stream has come, whoever wrote to it. */
    long version(StreamId id) {
        return Outage.inTwoTries(() -> tables.version(id));
    }

    void overtaken(StreamId id, long version) {
        present(id).ifPresent(stream -> stream.writer().overtakenBy(version));
    }

    /** Asks how far each active stream has come; another node may have written to it. */
    void lookForOthers() {
        var versions = tables.versions(active.keySet().stream().map(StreamId::id).toList());
        active.keySet().forEach(id -> overtaken(id, versions.getOrDefault(id.id(), 0L)));
    }

    /** Nobody watches it and nobody asked for it for a while: it can be loaded again. */
    @Scheduled(fixedRate = 60_000)
    void forgetUnused() {
        var moment = clock.instant().minus(KEPT_UNUSED).toEpochMilli();
        active.forEach((id, loading) -> {
            if (isHere(loading) && mayGo(loading.resultNow(), moment)) active.remove(id, loading);
        });
    }

    private boolean mayGo(Stream stream, long moment) {
        if (stream.broadcast().isWatched()) stream.use(clock.millis());
        return stream.unusedSince(moment) && stream.broadcast().close();
    }
}
