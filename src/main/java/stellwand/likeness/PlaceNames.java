package stellwand.likeness;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where in a text the names of streets, squares, parks and bridges stand. "Straße" itself is not in
 * it, and other words for ways; "Markt" is.
 */
final class PlaceNames {
    private static final String STREET =
            "(?:(?i:" + Places.WAY + "n?)|(?<site>(?i:" + Places.SITE + "|park|garten)n?))";

    /** "Graf-Adolf" of "Graf-Adolf-Straße"; not of "Fahrrad-Straße". */
    private static final Pattern CHAIN =
            Pattern.compile("(?U)\\b(?<name>\\p{Lu}\\p{L}*(?:-\\p{L}+)*)-" + STREET + "\\b");

    /** "Bonner" of "Bonner Straße". */
    private static final Pattern FROM_A_PLACE =
            Pattern.compile("(?U)\\b(?<name>\\p{Lu}\\p{L}*er) (?=\\p{Lu})" + STREET + "\\b");

    /**
     * "Alten" of "Am Alten Markt", "Hohe" of "Hohe Straße": within a sentence, a capital makes the
     * adjective a name.
     */
    private static final Pattern ADJECTIVE =
            Pattern.compile(
                    "(?U)(?:(?<=[\\p{Ll},] )|(?<=\\b(?:Am|Im|An der|In der|Auf der|Auf dem) ))"
                            + "(?<name>\\p{Lu}\\p{Ll}+(?:e|en|em|er)) (?=\\p{Lu})"
                            + STREET
                            + "\\b");

    /** "Kaiser Wilhelm" of "Kaiser Wilhelm Straße". */
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?U)\\b(?<name>(?:Graf|Fürst|Herzog|Prinz|König|Königin|Kaiser|Kaiserin|Bischof|Kardinal"
                            + "|Pastor|General|Doktor|Dr\\.|Sankt|St\\.)(?: \\p{Lu}\\p{L}+){1,2})[ -](?=\\p{Lu})"
                            + STREET
                            + "\\b");

    /** "17. Juni" of "Straße des 17. Juni", "Republik" of "Platz der Republik". */
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?U)\\b"
                            + STREET
                            + " de[rs] (?<name>\\d{1,2}\\. ?\\p{Lu}\\p{L}+"
                            + "|(?:\\p{Lu}\\p{L}+en )?(?:Republik|Einheit|Freiheit|Freundschaft"
                            + "|Völkerfreundschaft|Nationen|Demokratie|Menschenrechte|Grundrechte|Jugend"
                            + "|Friedens|Befreiung|Luftbrücke|Solidarität|Pioniere|Kosmonauten|Synagoge))\\b");

    private static final List<Pattern> ALL = List.of(CHAIN, FROM_A_PLACE, ADJECTIVE, TITLE, BEHIND);

    private PlaceNames() {}

    /** The places in the text that belong to a name. */
    static BitSet in(String text) {
        var names = new BitSet();
        for (var pattern : ALL) {
            var match = pattern.matcher(text);
            while (match.find()) {
                if (!isName(match.group("name"))) continue;
                names.set(match.start("name"), match.end("name"));
                if (match.group("site") != null) names.set(match.start("site"), match.end("site"));
            }
        }
        return names;
    }

    private static boolean isName(String written) {
        return Arrays.stream(written.split("[- ]")).noneMatch(Places::isKind);
    }
}
