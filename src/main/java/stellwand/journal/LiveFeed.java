package stellwand.journal;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import tools.jackson.databind.json.JsonMapper;

/**
 * The feed of this node. Of all that ends at a shutdown it ends first, so that the web server does
 * not wait for answers that never end.
 */
final class LiveFeed implements Feed, SmartLifecycle {
    /** Before every window. */
    static final long RESET = -1;

    private final Streams streams;
    private final JsonMapper json;
    private final Clock clock;
    private final int mostOfOne;
    private volatile boolean running;
    private volatile boolean ended;

    /**
     * @param mostOfOne how often one session may watch the same stream at once; 0: as it likes
     */
    LiveFeed(Streams streams, JsonMapper json, Clock clock, int mostOfOne) {
        this.streams = streams;
        this.json = json;
        this.clock = clock;
        this.mostOfOne = mostOfOne;
    }

    /**
     * Lets somebody watch. Whoever watches too often does so no more where they began first.
     *
     * @param after seq of the last event that the watcher has; null: from now on
     * @return empty when the house is closing
     */
    Optional<Watcher> watch(Admission admission, @Nullable Long after, Line line) {
        while (!ended) {
            var stream = streams.get(admission.stream());
            var cursor = cursor(stream, admission.stream(), after);
            var watcher = new Watcher(stream.broadcast(), admission, line, cursor);
            if (stream.broadcast().join(watcher)) {
                if (mostOfOne > 0) stream.broadcast().keep(admission.session(), mostOfOne);
                watcher.pass(beat());
                if (ended) watcher.end();
                return Optional.of(watcher);
            }
        }
        return Optional.empty();
    }

    /**
     * Who comes from another node, or has just read the tables, may be ahead of this node's window:
     * it waits there. Who is ahead of the journal itself has a number from somewhere else.
     */
    private long cursor(Stream stream, StreamId id, @Nullable Long after) {
        long head = stream.broadcast().window().head();
        if (after == null) return head;
        if (after <= head) return after;
        long version = streams.version(id);
        stream.writer().overtakenBy(version);
        return after <= version ? after : RESET;
    }

    @Override
    public void whisper(StreamId stream, Audience audience, Object body) {
        var bytes = Frame.passing("whisper", json.writeValueAsString(body));
        var shared = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        streams.present(stream).ifPresent(here -> here.broadcast().pass(audience, shared));
    }

    @Override
    public int watching(StreamId stream, Audience audience) {
        return streams.present(stream).map(here -> here.broadcast().count(audience)).orElse(0);
    }

    @Override
    public Set<String> sessions() {
        return streams.active().stream()
                .flatMap(stream -> stream.broadcast().sessions().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public void close(String session) {
        streams.active().forEach(stream -> stream.broadcast().end(session));
    }

    /**
     * Shows watchers, and proxies on the way, that the line is alive; carries the server's time.
     */
    @Scheduled(fixedRate = 20_000)
    void beatAll() {
        passToAll(beat());
    }

    /** The tables were rebuilt: everybody loads the board anew. */
    void reloadAll() {
        passToAll(ByteBuffer.wrap(Frame.reload()).asReadOnlyBuffer());
    }

    private void passToAll(ByteBuffer bytes) {
        streams.active().forEach(stream -> stream.broadcast().passToAll(bytes));
    }

    private ByteBuffer beat() {
        var bytes = Frame.passing("beat", "{\"at\":" + clock.millis() + "}");
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        ended = true;
        running = false;
        streams.active().forEach(stream -> stream.broadcast().endAll());
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
