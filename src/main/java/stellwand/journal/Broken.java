package stellwand.journal;

import java.util.ArrayList;
import java.util.List;

/** What is broken, by kind and id of streams and seq of events, never by what people wrote. */
final class Broken {
    /** More would not be read. */
    private static final int TOLD = 100;

    private final List<String> places = new ArrayList<>();
    private long count;

    void add(StreamId stream, String what) {
        count++;
        if (places.size() < TOLD)
            places.add("%s %s: %s".formatted(stream.kind(), stream.id(), what));
    }

    boolean isEmpty() {
        return count == 0;
    }

    List<String> places() {
        return List.copyOf(places);
    }

    long untold() {
        return count - places.size();
    }
}
