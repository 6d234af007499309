package stellwand.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * An event with its place in the stream.
 *
 * @param seq counts from 1 without a gap
 * @param actor opaque id of a person, or {@link Envelope#HOUSE}
 */
public record Recorded(
        StreamId stream, long seq, Instant at, UUID actor, UUID command, Event event) {}
