package stellwand.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Themes under which ideas are put and units that have them: as many as an office has, some with
 * many ideas and most with few.
 */
enum Labels {
    THEME(30, "Thema"),
    UNIT(60, "Amt");

    private final int many;
    private final String word;

    Labels(int many, String word) {
        this.many = many;
        this.word = word;
    }

    record Label(UUID id, int number, UUID content, String name) {}

    Stream<Label> all() {
        return IntStream.range(0, many)
                .mapToObj(n -> new Label(id(n), n + 1, named("name", n), word + " " + (n + 1)));
    }

    /** Each as often as the others. */
    UUID any(Random chance) {
        return id(chance.nextInt(many));
    }

    /** Of its page. */
    int anyNumber(Random chance) {
        return chance.nextInt(many) + 1;
    }

    /** The one of which most ideas are. */
    UUID largest() {
        return id(0);
    }

    /** As ideas have them: the first of thirty nearly one in five, the last one in sixty. */
    UUID ofAnIdea(Random chance) {
        double share = chance.nextDouble();
        return id((int) (many * share * share));
    }

    private UUID id(int n) {
        return named("id", n);
    }

    private UUID named(String what, int n) {
        return UUID.nameUUIDFromBytes("%s/%s/%d".formatted(name(), what, n).getBytes(UTF_8));
    }
}
