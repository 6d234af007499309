package stellwand.journal;

import java.util.ArrayList;
import java.util.List;

/** An event with its hash. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Chained(Entry entry, byte[] hash) {

    /**
     * @param before the hash of the event before the first of them
     */
    static List<Chained> after(byte[] before, List<Entry> entries) {
        var chain = new ArrayList<Chained>();
        var last = before;
        for (var entry : entries) {
            last = entry.hash(last);
            chain.add(new Chained(entry, last));
        }
        return chain;
    }
}
