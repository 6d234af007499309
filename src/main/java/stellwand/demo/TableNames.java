package stellwand.demo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The theme tables as people write them down: A to F, a number, or the title in any language. */
record TableNames(Map<String, Integer> numbers) {
    static final int TABLES = 6;

    static TableNames of(Sayings sayings) {
        var numbers = new HashMap<String, Integer>();
        for (int number = 1; number <= TABLES; number++) {
            numbers.put(Integer.toString(number), number);
            numbers.put(Character.toString('a' + number - 1), number);
            for (var words : sayings.byLanguage().values()) {
                numbers.put(plain(words.getProperty("table.%d.title".formatted(number))), number);
            }
        }
        return new TableNames(numbers);
    }

    Optional<Integer> find(String written) {
        return Optional.ofNullable(numbers.get(plain(written)));
    }

    private static String plain(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }
}
