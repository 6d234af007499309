package stellwand.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.IntStream;
import stellwand.workshop.Wording;

/** The words of a prepared evening, one file per language. Content, not interface text. */
public record Sayings(Map<String, Properties> byLanguage) {
    private static final List<String> LANGUAGES = List.of("de", "en", "ar");

    /**
     * @param name of the files in {@code demo/}, without language
     */
    public static Sayings read(String name) {
        var byLanguage = new HashMap<String, Properties>();
        for (var language : LANGUAGES) {
            byLanguage.put(
                    language, properties("/demo/%s_%s.properties".formatted(name, language)));
        }
        return new Sayings(byLanguage);
    }

    private static Properties properties(String path) {
        try (var in = Objects.requireNonNull(Sayings.class.getResourceAsStream(path), path)) {
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Wording say(UUID command, String key) {
        return say(command, key, key);
    }

    /**
     * @param name tells this text from others of the same command that say the same
     */
    Wording say(UUID command, String key, String name) {
        return Wording.of(command, name, words(key));
    }

    /** By language. */
    public Map<String, String> words(String key) {
        var words = new HashMap<String, String>();
        byLanguage.forEach((language, all) -> words.put(language, all.getProperty(key, "")));
        return words;
    }

    /** {@code inviting.1}, {@code inviting.2} and so on, as many as there are. */
    List<Wording> sayAll(UUID command, String key) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> say(command, key + "." + number))
                .takeWhile(wording -> !wording.byLanguage().isEmpty())
                .toList();
    }
}
