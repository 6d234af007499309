package stellwand.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import stellwand.language.Word;

/**
 * Leaves out what only says where: two ideas for one street are not alike for that.
 *
 * <ul>
 *   <li>street names in one word, "Kölnstraße", "Lessingstr.", "Venusbergweg"; not kinds of streets
 *       and ways such as "Radweg", "Fahrradstraße", "Parkplatz"
 *   <li>the word before such a word standing alone, "Bonner Straße", "Berta-Lungstras-Straße"
 *   <li>a number right behind a street, "Nr. 5", and postal codes
 * </ul>
 */
final class Places {
    private static final String STREET =
            "straße|strasse|str|weg|platz|allee|gasse|ring|ufer|damm|chaussee|steig|markt";
    private static final Pattern NAME = Pattern.compile("(?U)(\\p{L}{3,})(?:" + STREET + ")n?");
    private static final Pattern ALONE = Pattern.compile("(?:" + STREET + ")n?");
    private static final Pattern HOUSE = Pattern.compile("\\d{1,4}[a-z]?");
    private static final Pattern POSTCODE = Pattern.compile("\\d{5}");

    /** A street that is only the kind of a street. */
    private static final Set<String> KINDS =
            Set.of(
                    ("rad fahrrad geh fuß fuss fußgänger wander wald feld reit schul park stell spiel sport"
                                    + " bolz lager sitz arbeits haupt neben seiten einbahn wohn zufahrts"
                                    + " durchgangs anlieger land bundes schnell vorfahrt vorfahrts um aus hin"
                                    + " rück heim nach wochen super bau flohmarkt weihnachts schleich wirtschafts"
                                    + " fahr verbindungs quer rund bürger fahrradpark autopark rettungs schutz"
                                    + " radfahr radschnell einkaufs abstell kreisel wende")
                            .split(" "));

    private Places() {}

    static List<Word> without(List<Word> words, String text) {
        var kept = new ArrayList<Word>();
        int street = -1;
        for (var word : words) {
            var written = lower(text.substring(word.start(), word.end()));
            var isCapital = Character.isUpperCase(text.codePointAt(word.start()));
            if (isCapital && isName(written)) {
                street = word.end();
            } else if (!isNumber(written, text, street, word.start())) {
                if (isCapital && ALONE.matcher(written).matches()) {
                    street = word.end();
                    kept.removeIf(it -> isItsName(it, word, text));
                }
                kept.add(word);
            }
        }
        return kept;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.GERMAN);
    }

    private static boolean isName(String written) {
        var match = NAME.matcher(written);
        return match.matches() && !KINDS.contains(match.group(1));
    }

    /** "Bonner" of "Bonner Straße", "Lungstras" of "Lungstras-Straße". */
    private static boolean isItsName(Word word, Word street, String text) {
        if (word.end() + 1 != street.start()) return false;
        return switch (text.charAt(word.end())) {
            case '-' -> !KINDS.contains(lower(word.written()));
            case ' ' -> isFromAPlace(text.substring(word.start(), word.end()));
            default -> false;
        };
    }

    private static boolean isFromAPlace(String written) {
        return Character.isUpperCase(written.codePointAt(0)) && lower(written).endsWith("er");
    }

    private static boolean isNumber(String written, String text, int street, int start) {
        if (POSTCODE.matcher(written).matches()) return true;
        if (!HOUSE.matcher(written).matches()) return false;
        var isBehindStreet = street >= 0 && start - street <= 2;
        var before = text.substring(Math.max(0, start - 4), start);
        return isBehindStreet || before.matches("(?s).*Nr\\.? ?");
    }
}
