package stellwand.journal;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A stream's watchers. Waking them is an errand of its own, so that the writer goes on with the
 * next batch; what comes meanwhile is taken along by the next round of waking.
 */
final class Broadcast {
    private final Window window;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
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
        watchers.add(watcher);
        if (!closed) return true;
        watchers.remove(watcher);
        return false;
    }

    void leave(Watcher watcher) {
        watchers.remove(watcher);
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
        return (int) watchers.stream().filter(w -> w.admission().audience() == audience).count();
    }

    void tell() {
        waking.ask();
    }

    private void wakeAll() {
        watchers.forEach(Watcher::wake);
    }

    void pass(Audience audience, ByteBuffer bytes) {
        for (var watcher : watchers) {
            if (watcher.admission().audience() == audience) watcher.pass(bytes);
        }
    }

    void passToAll(ByteBuffer bytes) {
        watchers.forEach(watcher -> watcher.pass(bytes));
    }

    List<String> sessions() {
        return watchers.stream().map(watcher -> watcher.admission().session()).toList();
    }

    void end(String session) {
        for (var watcher : watchers) {
            if (watcher.admission().session().equals(session)) watcher.end();
        }
    }

    void endAll() {
        watchers.forEach(Watcher::end);
    }
}
