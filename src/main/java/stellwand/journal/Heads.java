package stellwand.journal;

import java.util.HexFormat;

/** The heads of all streams, added in the order of their ids, in one hash. */
final class Heads {
    private static final String VERSION = "stellwand heads 1";

    private final Fields fields = new Fields().add(VERSION);
    private long streams;
    private long events;

    void add(Head head) {
        streams++;
        events += head.seq();
        fields.add(head.stream().kind())
                .add(head.stream().id())
                .add(head.seq())
                .add(HexFormat.of().parseHex(head.hash()));
    }

    /** Ends it. */
    Sum sum() {
        return new Sum(streams, events, HexFormat.of().formatHex(fields.hash()));
    }

    /** What fits on a slip of paper. */
    record Sum(long streams, long events, String digest) {}
}
