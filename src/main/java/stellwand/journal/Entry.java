package stellwand.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * An event as the history covers it: what can be read back from any database. The order of the
 * bytes is for good, it is written down in docs/adr/0011.
 *
 * @param data JSON, as it was written or as a database gives it back
 * @param contents hash over the ids and hashes of the contents that its command wrote, see {@link
 *     #NOTHING}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Entry(
        StreamId stream,
        long seq,
        String type,
        String data,
        Instant at,
        UUID actor,
        UUID command,
        byte[] contents) {

    private static final String VERSION = "stellwand history 1";

    /** The contents of a command that wrote none. */
    static final byte[] NOTHING = new Fields().hash();

    /** What comes before the first event. */
    static final byte[] BEGINNING = {};

    byte[] hash(byte[] before) {
        return new Fields()
                .add(VERSION)
                .add(before)
                .add(stream.kind())
                .add(stream.id())
                .add(seq)
                .add(type)
                .add(CanonicalJson.of(data))
                .add(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .add(actor)
                .add(command)
                .add(contents)
                .hash();
    }
}
