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

    /** "schülerinnen", "polizistin"; not "gewinnen" or "königin". */
    private static final Pattern FEMALE =
            Pattern.compile(
                    "(\\p{L}{2,}(?:er|ist|eur|or|ent|ant|ar|at|log|ärzt|arzt|kolleg|kund|expert))in(?:nen)?");

    private static final Set<String> NO_WOMEN =
            Set.of("erin", "valentin", "konstantin", "mandarin", "gelatin", "erinnerin");

    private static final Pattern APOSTROPHE = Pattern.compile("['’`´]");
    private static final int WORD = 3;

    private Derivations() {}

    /** "schüler" of "schülerinnen": whoever means the one means the other. */
    static String male(String word) {
        var female = FEMALE.matcher(word);
        return female.matches() && !NO_WOMEN.contains(word) ? female.group(1) : word;
    }

    /** "istanbul" of "istanbul'dan", "geht" of "geht's", "école" of "l'école". */
    static String bare(String word) {
        var parts = APOSTROPHE.split(word, 2);
        if (parts.length < 2) return word;
        if (parts[0].length() >= WORD) return parts[0];
        return parts[1].length() >= WORD ? parts[1] : word;
    }

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
