package stellwand.language;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the German stemmer leaves apart, and somebody who searches does not: "Sanierung" and
 * "sanieren", "Sicherheit" and "sicher", "Bus" and "Busse", "Str." and "Straße". Words come in
 * lower case, without umlauts where a root is asked for.
 */
final class Derivations {
    private static final Pattern STREET = Pattern.compile("(|\\p{L}{3,})str");

    /** Enough must be left to be a word: not of "Sprung" or "Hoheit". */
    private static final Pattern NOUN =
            Pattern.compile("(\\p{L}{4,}?)(?:ung|igkeit|keit|heit)(?:s|en)?");

    private static final Pattern DOUBLE_S = Pattern.compile("(\\p{L}+)ss(e|en|es|)");

    /** What is left is another word: "Zeit" of "Zeitung". */
    private static final Set<String> OTHERS = Set.of("zeit", "acht", "satz", "fass", "spalt");

    private Derivations() {}

    /** "lessingstr" as "lessingstraße". */
    static String spelledOut(String word) {
        var street = STREET.matcher(word);
        return street.matches() ? street.group(1) + "straße" : word;
    }

    static String root(String word) {
        var noun = NOUN.matcher(word);
        if (noun.matches() && !OTHERS.contains(noun.group(1))) return noun.group(1);
        var ss = DOUBLE_S.matcher(word);
        return ss.matches() ? ss.group(1) + "s" + ss.group(2) : word;
    }
}
