package stellwand.journal;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** "This stream has come so far", as one line of a signal between nodes. */
record Announcement(StreamId stream, long version) {
    private static final Pattern LINE = Pattern.compile("(\\S+) ([0-9a-f-]{36}) (\\d{1,18})");

    String line() {
        return "%s %s %d".formatted(stream.kind(), stream.id(), version);
    }

    /** Empty when it says something else, as a newer node might. */
    static Optional<Announcement> read(String line) {
        var match = LINE.matcher(line);
        if (!match.matches()) return Optional.empty();
        var stream = new StreamId(match.group(1), UUID.fromString(match.group(2)));
        return Optional.of(new Announcement(stream, Long.parseLong(match.group(3))));
    }
}
