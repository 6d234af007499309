package stellwand.people.contacts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.people.HouseSecret;

/**
 * That somebody has read what we sent to where they are reached. A proof stands in the links of
 * those letters and is signed: nothing is kept of it. The signature covers the contact and its
 * address, so that it ends when that changes.
 */
@Component
public class Proofs {
    /** Of its text. */
    public static final String SHAPE = "[A-Za-z0-9_-]{20}";

    private static final byte[] USE = "proof of address".getBytes(UTF_8);
    private static final int DAYS = 30;
    private static final int DAY_BYTES = Character.BYTES;

    /** Short, since it goes by text message, too; nobody can try 2^104. */
    private static final int SIGNATURE_BYTES = 13;

    private final HouseSecret secret;
    private final Clock clock;

    Proofs(HouseSecret secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    public String make(UUID scope, UUID contributor, WayBack way) {
        char until = (char) (today() + DAYS);
        var all = ByteBuffer.allocate(DAY_BYTES + SIGNATURE_BYTES);
        all.putChar(until).put(signature(until, scope, contributor, way));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all.array());
    }

    /**
     * @param proof as it came; null: none did
     */
    public boolean holds(@Nullable String proof, Contact contact) {
        return bytes(proof).filter(it -> isOf(it, contact)).isPresent();
    }

    private static Optional<byte[]> bytes(@Nullable String proof) {
        return proof != null && proof.matches(SHAPE)
                ? Optional.of(Base64.getUrlDecoder().decode(proof))
                : Optional.empty();
    }

    private boolean isOf(byte[] proof, Contact contact) {
        var in = ByteBuffer.wrap(proof);
        char until = in.getChar();
        var signature = new byte[SIGNATURE_BYTES];
        in.get(signature);
        var ours = signature(until, contact.scope(), contact.contributor(), contact.way());
        return MessageDigest.isEqual(signature, ours) && today() <= until;
    }

    private byte[] signature(char until, UUID scope, UUID contributor, WayBack way) {
        var parts = way.parts();
        var to = (parts.channel() + " " + parts.mail() + " " + parts.number()).getBytes(UTF_8);
        var message =
                ByteBuffer.allocate(USE.length + DAY_BYTES + 4 * Long.BYTES + to.length)
                        .put(USE)
                        .putChar(until)
                        .putLong(scope.getMostSignificantBits())
                        .putLong(scope.getLeastSignificantBits())
                        .putLong(contributor.getMostSignificantBits())
                        .putLong(contributor.getLeastSignificantBits())
                        .put(to);
        return Arrays.copyOf(secret.sign(message.array()), SIGNATURE_BYTES);
    }

    private long today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toEpochDay();
    }
}
