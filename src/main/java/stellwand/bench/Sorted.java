package stellwand.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * A text that a person has put somewhere.
 *
 * @param origin texts of one origin never stand on both sides of a split
 * @param choice where it was put
 */
record Sorted(UUID origin, String text, UUID choice) {

    static Sorted of(String origin, String text, String choice) {
        return new Sorted(id(origin), text, id(choice));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    /** Settings were chosen on the other texts; only these are counted. */
    boolean isUntouched() {
        return (origin.getLeastSignificantBits() & 1) == 1;
    }
}
