package stellwand.poster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Upright paper of ISO 216. A1 is read from two metres: its letters are the measure of the others.
 */
enum Paper {
    A0(4),
    A1(3),
    A2(3),
    A3(3),
    /** For reports, which are read in the hand. */
    A4(1);

    private final int columns;

    Paper(int columns) {
        this.columns = columns;
    }

    /** How many cards hang side by side. */
    int columns() {
        return columns;
    }

    /** As in addresses and names of files: {@code a1}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those for posters. */
    static List<Paper> ofPosters() {
        return List.of(A3, A2, A1, A0);
    }

    /** A1 if it is unknown. */
    static Paper ofPoster(@Nullable String word) {
        return Arrays.stream(values())
                .filter(it -> ofPosters().contains(it) && it.word().equals(word))
                .findFirst()
                .orElse(A1);
    }
}
