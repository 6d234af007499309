package stellwand.review;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A language into which something is translated.
 *
 * @param tag BCP 47
 * @param name for the reader
 */
public record Tongue(String tag, String name) {

    /** In an order of their own; one that has no name is left out. */
    static Stream<Tongue> of(Stream<String> tags, Locale reader) {
        return tags.distinct()
                .map(it -> new Tongue(it, Locale.forLanguageTag(it).getDisplayLanguage(reader)))
                .filter(it -> !it.name().isEmpty());
    }

    /** In a sentence. */
    public static String names(Collection<String> tags, Locale reader) {
        return of(tags.stream(), reader).map(Tongue::name).collect(joining(", "));
    }

    /** Who reads a language in one script or country reads it in another one, too. */
    boolean isReadIn(String other) {
        return Locale.forLanguageTag(tag)
                .getLanguage()
                .equals(Locale.forLanguageTag(other).getLanguage());
    }
}
