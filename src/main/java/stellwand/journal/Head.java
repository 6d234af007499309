package stellwand.journal;

import java.util.HexFormat;

/**
 * How far a stream has come, and the hash of its last event: whoever notes it finds out later
 * whether anything up to there was changed.
 *
 * @param hash hexadecimal
 */
public record Head(StreamId stream, long seq, String hash) {
    static Head of(StreamId stream, long seq, byte[] hash) {
        return new Head(stream, seq, HexFormat.of().formatHex(hash));
    }
}
