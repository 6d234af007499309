package stellwand.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The two parts of a compound that is so usual that the dictionary holds it for one word: "Turn"
 * and "Halle", "Kinder" and "Garten".
 */
record InnerParts(String first, String second) {
    private static final String DICTIONARY = "/de/danielnaber/jwordsplitter/wordsGerman.txt";
    private static final int SHORTEST_FIRST = 3;
    private static final int SHORTEST_SECOND = 4;

    /** Shorter ones that end many a word and are one. */
    private static final Set<String> SHORT_ONES =
            Set.of(
                    "amt", "bad", "bau", "bus", "hof", "ort", "rad", "rat", "see", "tor", "weg",
                    "zug");

    /** With these before it, it is derived and not put together: "wegwerfen", "Unterführung". */
    private static final Set<String> PARTICLES =
            Set.of(
                    "all",
                    "auf",
                    "aus",
                    "bei",
                    "bis",
                    "dar",
                    "durch",
                    "ein",
                    "für",
                    "gegen",
                    "her",
                    "hin",
                    "hinter",
                    "los",
                    "mit",
                    "nach",
                    "nieder",
                    "ohne",
                    "über",
                    "unter",
                    "ver",
                    "vor",
                    "weg",
                    "wider",
                    "wieder",
                    "zurück",
                    "zusammen",
                    "zwischen");

    private static final Set<String> WORDS = words();

    private static Set<String> words() {
        var resource = InnerParts.class.getResourceAsStream(DICTIONARY);
        var stream = Objects.requireNonNull(resource, DICTIONARY);
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(it -> !it.startsWith("#"))
                    .map(String::strip)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the dictionary has it, in lower case: then it is no slip of the pen. */
    static boolean isWord(String word) {
        return WORDS.contains(word);
    }

    /** Of the fewest letters first: "Schrift-steller"; but "Arbeits-amt". */
    static @Nullable InnerParts of(String word) {
        if (!isWord(word)) return null;
        for (int at = SHORTEST_FIRST; at <= word.length() - SHORTEST_FIRST; at++) {
            var first = word.substring(0, at);
            var second = word.substring(at);
            if (isFirst(first) && isSecond(second)) return parts(first, second);
        }
        return null;
    }

    private static boolean isFirst(String part) {
        var bare = withoutS(part);
        return !PARTICLES.contains(part)
                && !PARTICLES.contains(bare)
                && (isWord(part) || (bare.length() > SHORTEST_FIRST && isWord(bare)));
    }

    private static boolean isSecond(String part) {
        return SHORT_ONES.contains(part)
                || (part.length() >= SHORTEST_SECOND
                        && isWord(part)
                        && !part.startsWith("innen")
                        && !(part.startsWith("s") && SHORT_ONES.contains(part.substring(1))));
    }

    private static InnerParts parts(String first, String second) {
        return new InnerParts(isWord(first) ? first : withoutS(first), second);
    }

    private static String withoutS(String part) {
        return part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
    }
}
