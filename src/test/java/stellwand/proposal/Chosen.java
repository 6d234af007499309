package stellwand.proposal;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small town's ideas, and the themes its people chose for them. */
final class Chosen {
    static final UUID PATHS = new UUID(0, 1);
    static final UUID DESK = new UUID(0, 2);
    static final UUID TREES = new UUID(0, 3);
    static final List<UUID> THEMES = List.of(PATHS, DESK, TREES);

    private static final List<List<String>> THINGS =
            List.of(
                    List.of("Radwege", "Gehweg", "Fahrradstraße", "Kreuzung", "Radweg", "Ampel"),
                    List.of("Servicestelle", "Schalter", "Termin", "Formulare", "Amt", "Antrag"),
                    List.of("Bäume", "Park", "Grünfläche", "Blumen", "Baum", "Beete"));
    private static final List<String> PLACES =
            List.of("am Bahnhof", "im Süden", "bei der Schule", "in der Mitte", "am Fluss");
    private static final List<String> WISHES =
            List.of("bitte verbessern", "fehlt", "ist zu klein", "für Kinder", "ab Frühjahr");

    private Chosen() {}

    static List<Example> texts(int each) {
        var chance = new Random(each);
        return IntStream.range(0, 3 * each).mapToObj(n -> text(n % 3, chance)).toList();
    }

    /** One in so many was put somewhere by the throw of a die. */
    static List<Example> disputed(int each, int oneIn) {
        var chance = new Random(7);
        return texts(each).stream()
                .map(it -> chance.nextInt(oneIn) == 0 ? anywhere(it, chance) : it)
                .toList();
    }

    private static Example anywhere(Example text, Random chance) {
        return new Example(text.text(), text.language(), one(THEMES, chance));
    }

    private static Example text(int theme, Random chance) {
        var words =
                Stream.of(THINGS.get(theme), THINGS.get(theme), PLACES, WISHES)
                        .map(some -> one(some, chance))
                        .toList();
        return new Example(String.join(" ", words), "de", THEMES.get(theme));
    }

    private static <T> T one(List<T> some, Random chance) {
        return some.get(chance.nextInt(some.size()));
    }
}
