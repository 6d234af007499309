package stellwand.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import stellwand.language.Words;

/**
 * One kind of what a text gives to go by: each clue once, with how often it is there, dampened.
 * Clues are numbered by a hash, so that no text can be read from them.
 */
record Clues(int[] numbers, float[] often) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** Beyond that it is no word. */
    private static final int LONGEST_WORD = 60;

    /**
     * Without stop words, with the parts of compounds; a title, the first of several lines, twice.
     */
    static List<String> stems(String text, String language) {
        int title = text.indexOf('\n', text.length() - text.stripLeading().length());
        var stems = new ArrayList<String>();
        for (var word : Words.read(text, language)) {
            stems.add(word.term());
            if (word.start() < title) stems.add(word.term());
        }
        return stems;
    }

    /** As they are written, but for capitals. */
    static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST_WORD)
                .toList();
    }

    static Clues of(List<String> found) {
        var counts = new TreeMap<Integer, Integer>();
        found.forEach(clue -> counts.merge(number(clue), 1, Integer::sum));
        var numbers = counts.keySet().stream().mapToInt(it -> it).toArray();
        var often = new float[numbers.length];
        int n = 0;
        for (int count : counts.values()) often[n++] = 1 + (float) Math.log(count);
        return new Clues(numbers, often);
    }

    /** Each word, and each with the one before it. */
    static Clues ofPairs(List<String> words) {
        var found = new ArrayList<>(words);
        for (int n = 0; n < words.size(); n++) {
            found.add((n == 0 ? "" : words.get(n - 1)) + " " + words.get(n));
        }
        return of(found);
    }

    /** From three letters in a row on, the ends of words among them. */
    static Clues ofLetters(List<String> words, int longest) {
        var found = new ArrayList<String>();
        for (var word : words) {
            var framed = "_" + word + "_";
            for (int length = 3; length <= longest; length++) {
                for (int at = 0; at + length <= framed.length(); at++) {
                    found.add(framed.substring(at, at + length));
                }
            }
        }
        return of(found);
    }

    /** Spread out, so that two clues hardly ever share a number. */
    private static int number(String clue) {
        int hash = clue.hashCode() * 0x9E3779B1;
        return (hash ^ (hash >>> 15)) * 0x85EBCA6B;
    }
}
