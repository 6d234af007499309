package stellwand.review.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a letter goes. Whoever is reached at one address gets one letter.
 *
 * @param name null: a unit's own address
 */
record Recipient(String mail, @Nullable String name) {

    /** Whoever reads a unit's mail may have nothing to sign in with. */
    boolean isUnit() {
        return name == null;
    }

    /** What is noted of them does not hold their address. */
    UUID id() {
        return UUID.nameUUIDFromBytes(("reminder/" + mail).getBytes(UTF_8));
    }

    /** Logs must not tell who it is. */
    @Override
    public String toString() {
        return "Recipient[…]";
    }
}
