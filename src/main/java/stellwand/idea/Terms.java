package stellwand.idea;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which a text is found: folded, and what a hyphen joins also as one. */
final class Terms {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST = 2;

    private Terms() {}

    static Set<String> of(String text) {
        var terms = new LinkedHashSet<String>();
        for (var word : BETWEEN.split(fold(text))) {
            add(word.replace("-", ""), terms);
            Arrays.stream(word.split("-")).forEach(part -> add(part, terms));
        }
        return terms;
    }

    private static void add(String term, Set<String> terms) {
        if (term.length() >= SHORTEST) terms.add(term);
    }

    private static String fold(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return MARKS.matcher(plain).replaceAll("").replace("ß", "ss");
    }
}
