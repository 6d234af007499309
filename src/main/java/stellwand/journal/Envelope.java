package stellwand.journal;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * A command as it was sent.
 *
 * @param command made by the client; the same id again gets the first answer
 * @param actor opaque id of a person, or {@link #HOUSE}
 * @param body what was asked, as text: another body under the same id is refused
 * @param contents texts to store if the command is accepted
 */
public record Envelope(UUID command, UUID actor, Instant at, String body, List<Written> contents) {

    /** The actor of what the product does by itself. */
    public static final UUID HOUSE = new UUID(0, 0);

    public Envelope {
        at = at.truncatedTo(ChronoUnit.MICROS); // as PostgreSQL keeps it: read again it is the same
        contents = List.copyOf(contents);
    }

    /** Mixed with the command's id, so that equal texts do not show as equal hashes. */
    byte[] requestHash() {
        return Hash.of(Hash.bytes(command.toString()), Hash.bytes(body));
    }

    /**
     * @param requestHash empty once the command's text is erased: then the id alone must do
     */
    boolean matches(byte[] requestHash) {
        return requestHash.length == 0 || MessageDigest.isEqual(requestHash, requestHash());
    }
}
