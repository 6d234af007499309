package stellwand.likeness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stellwand.language.Courtesy;
import stellwand.language.Words;

/**
 * The terms of a text without its places, and without what it says to be polite.
 *
 * @param often for each term how often, dampened: the tenth time says little more than the third
 * @param written for each term how a person writes it
 */
record Bag(List<String> terms, float[] often, List<String> written) {

    static Bag of(String letter, String language) {
        var text = Courtesy.blanked(letter);
        var words = Places.without(Words.read(text, language), text);
        int title =
                text.strip().indexOf('\n') < 0
                        ? 0
                        : text.indexOf('\n', text.length() - text.stripLeading().length());
        var counts = new LinkedHashMap<String, Integer>();
        var written = new LinkedHashMap<String, String>();
        for (var word : words) {
            counts.merge(word.term(), word.start() < title ? 3 : 1, Integer::sum);
            written.merge(word.term(), word.written(), Bag::nicer);
        }
        return new Bag(
                List.copyOf(counts.keySet()), dampened(counts), List.copyOf(written.values()));
    }

    private static float[] dampened(Map<String, Integer> counts) {
        var often = new float[counts.size()];
        int n = 0;
        for (int count : counts.values()) often[n++] = 1 + (float) Math.log(count);
        return often;
    }

    /** The shorter one is nearer to the dictionary: "Ampel", not "Ampeln". */
    private static String nicer(String one, String other) {
        return other.length() < one.length() ? other : one;
    }
}
