package stellwand.journal;

/** What this node holds of one active stream. */
final class Stream {
    private final Writer writer;
    private final Broadcast broadcast;
    private volatile long usedAt;

    Stream(Writer writer, Broadcast broadcast) {
        this.writer = writer;
        this.broadcast = broadcast;
    }

    Writer writer() {
        return writer;
    }

    Broadcast broadcast() {
        return broadcast;
    }

    void use(long now) {
        usedAt = now;
    }

    boolean unusedSince(long moment) {
        return usedAt < moment;
    }
}
