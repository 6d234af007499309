package stellwand.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The theme tables as people write them down: A to F, a number, or the title in any language; or
 * the titles of a file that has other tables.
 *
 * @param titles of these; none when they are those of the reference evening
 */
record TableNames(Map<String, Integer> numbers, List<String> titles) {
    static final int MOST = 6;

    /**
     * @param written in the rows of a file. One name of the reference evening among them, and the
     *     others are slips of the pen
     */
    static TableNames in(List<String> written) {
        var reference = reference();
        var named = written.stream().filter(it -> !it.isBlank()).toList();
        return named.isEmpty() || named.stream().anyMatch(it -> reference.find(it).isPresent())
                ? reference
                : own(named);
    }

    private static TableNames reference() {
        var sayings = Sayings.read("reference-evening");
        var numbers = new HashMap<String, Integer>();
        for (int number = 1; number <= MOST; number++) {
            numbers.put(Integer.toString(number), number);
            numbers.put(Character.toString('a' + number - 1), number);
            for (var words : sayings.byLanguage().values()) {
                numbers.put(plain(words.getProperty("table.%d.title".formatted(number))), number);
            }
        }
        return new TableNames(numbers, List.of());
    }

    /** In the order in which they come. */
    private static TableNames own(List<String> named) {
        var titles = new LinkedHashMap<String, String>();
        for (var name : named) titles.putIfAbsent(plain(name), shown(name));
        if (titles.size() > MOST) {
            throw new UnreadableCards(
                    "it names %d tables; an evening has at most six".formatted(titles.size()));
        }
        var numbers = new HashMap<String, Integer>();
        titles.keySet().forEach(name -> numbers.put(name, numbers.size() + 1));
        return new TableNames(numbers, List.copyOf(titles.values()));
    }

    private static String shown(String name) {
        return Keywords.cut(name.strip().replaceAll("\\s+", " "), Thought.KEYWORDS);
    }

    int count() {
        return titles.isEmpty() ? MOST : titles.size();
    }

    Optional<Integer> find(String written) {
        return Optional.ofNullable(numbers.get(plain(written)));
    }

    private static String plain(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }
}
