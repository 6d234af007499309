package stellwand.journal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A stream's watchers. Waking them is an errand of its own, so that the writer goes on with the
 * next batch; what comes meanwhile is taken along by the next round of waking.
 */
final class Broadcast {
    private final Window window;

    /** Of each session, the oldest first. */
    private final Map<String, List<Watcher>> watchers = new ConcurrentHashMap<>();

    private final Errand waking = new Errand("broadcast", this::wakeAll);
    private volatile boolean closed;

    Broadcast(Window window) {
        this.window = window;
    }

    Window window() {
        return window;
    }

    /** False when this broadcast is closed: ask for the stream again. */
    boolean join(Watcher watcher) {
        watchers.merge(session(watcher), List.of(watcher), Broadcast::both);
        if (!closed) return true;
        leave(watcher);
        return false;
    }

    private static List<Watcher> both(List<Watcher> older, List<Watcher> newer) {
        var all = new ArrayList<>(older);
        all.addAll(newer);
        return List.copyOf(all);
    }

    void leave(Watcher watcher) {
        watchers.computeIfPresent(session(watcher), (_, all) -> without(all, watcher));
    }

    private static @Nullable List<Watcher> without(List<Watcher> all, Watcher gone) {
        var others = all.stream().filter(it -> it != gone).toList();
        return others.isEmpty() ? null : others;
    }

    private static String session(Watcher watcher) {
        return watcher.admission().session();
    }

    boolean isWatched() {
        return !watchers.isEmpty();
    }

    /** False when somebody joined at the last moment: then it stays open. */
    boolean close() {
        closed = true;
        if (isWatched()) closed = false;
        return closed;
    }

    int count(Audience audience) {
        return (int)
                watchers.values().stream()
                        .flatMap(List::stream)
                        .filter(w -> w.admission().audience() == audience)
                        .count();
    }

    void tell() {
        waking.ask();
    }

    private void wakeAll() {
        each(Watcher::wake);
    }

    void pass(Audience audience, ByteBuffer bytes) {
        each(watcher -> {
            if (watcher.admission().audience() == audience) watcher.pass(bytes);
        });
    }

    void passToAll(ByteBuffer bytes) {
        each(watcher -> watcher.pass(bytes));
    }

    Set<String> sessions() {
        return Set.copyOf(watchers.keySet());
    }

    void end(String session) {
        keep(session, 0);
    }

    /** Of one session, the newest ones; so many. */
    void keep(String session, int most) {
        var all = watchers.getOrDefault(session, List.of());
        all.subList(0, Math.max(0, all.size() - most)).forEach(Watcher::end);
    }

    void endAll() {
        each(Watcher::end);
    }

    private void each(Consumer<Watcher> act) {
        for (var all : watchers.values()) all.forEach(act);
    }
}
