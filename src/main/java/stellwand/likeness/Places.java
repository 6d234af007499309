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
 *   <li>what stands before such a word standing alone and is part of its name ({@link PlaceNames})
 *   <li>a number right behind a street, "Nr. 5", and postal codes
 * </ul>
 */
final class Places {
    static final String WAY =
            "(?:straße|strasse|str|weg|platz|allee|gasse|ring|ufer|damm|chaussee|steig)";
    static final String SITE = "(?:markt|brücke)";
    private static final String STREET = WAY + "|" + SITE;
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
                                    + " radfahr radschnell einkaufs abstell kreisel wende straßen"
                                    + " autobahn behelfs")
                            .split(" "));

    private Places() {}

    static List<Word> without(List<Word> words, String text) {
        var kept = new ArrayList<Word>();
        int street = -1;
        var names = PlaceNames.in(text);
        for (var word : words) {
            var written = lower(text.substring(word.start(), word.end()));
            var isCapital = Character.isUpperCase(text.codePointAt(word.start()));
            if (names.get(word.start())) {
                street = word.end();
            } else if (isCapital && isName(written)) {
                street = word.end();
            } else if (!isNumber(written, text, street, word.start())) {
                if (isCapital && ALONE.matcher(written).matches()) street = word.end();
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

    static boolean isKind(String written) {
        return KINDS.contains(lower(written));
    }

    private static boolean isNumber(String written, String text, int street, int start) {
        if (POSTCODE.matcher(written).matches()) return true;
        if (!HOUSE.matcher(written).matches()) return false;
        var isBehindStreet = street >= 0 && start - street <= 2;
        var before = text.substring(Math.max(0, start - 4), start);
        return isBehindStreet || before.matches("(?s).*Nr\\.? ?");
    }
}
