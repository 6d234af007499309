package stellwand.journal;

import java.util.List;

/**
 * The first entry of an export: what is in it.
 *
 * @param format counts up when an older Stellwand could not read it
 */
record Manifest(int format, List<Part> parts) {
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";
    static final String ERASURES = "erasures.log";

    /** One table: a line of JSON for each row, in order. */
    record Part(String table, List<String> columns, long rows) {
        String entry() {
            return "truth/" + table + ".ndjson";
        }
    }

    /** Older exports have none: their events are given some. */
    boolean hasHashes() {
        return parts.stream()
                .anyMatch(it -> it.table().equals("event") && it.columns().contains("hash"));
    }

    boolean isFromTheFuture() {
        return format > FORMAT;
    }
}
