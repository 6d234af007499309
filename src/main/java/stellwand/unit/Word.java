package stellwand.unit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a constant is called in a file. */
final class Word {
    private Word() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> of(it).equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
