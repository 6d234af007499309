package stellwand.likeness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stellwand.language.Word;
import stellwand.language.Words;

/** A text that is looked for, against the vocabulary. Terms that no other text has say nothing. */
final class Asked {
    private static final int WORDS_SHOWN = 5;

    /** Two texts that share no more than these are not alike: where it is, and being polite. */
    private static final Set<String> NOTHING_SAID =
            terms(
                    "Straße Straßen Str Weg Platz Allee Gasse Ring Ufer Damm Chaussee Steig"
                            + " bitte bitten danke Dank gern gerne hallo liebe lieber Gruß Grüße"
                            + " freundlich freundlichen geehrte");

    private final Bag bag;
    private final int[] numbers;
    private final float[] byTerm;
    private final Sparse weighted;

    Asked(Bag bag, Vocabulary vocabulary, int texts) {
        this.bag = bag;
        numbers = bag.terms().stream().mapToInt(vocabulary::find).toArray();
        int[] known = IntStream.range(0, numbers.length).filter(n -> numbers[n] >= 0).toArray();
        var weights = new float[known.length];
        for (int n = 0; n < known.length; n++) {
            weights[n] = bag.often()[known[n]] * vocabulary.rarity(numbers[known[n]], texts);
        }
        weighted = Sparse.ofLengthOne(Arrays.stream(known).map(n -> numbers[n]).toArray(), weights);
        byTerm = new float[vocabulary.size()];
        for (int n = 0; n < known.length; n++) byTerm[numbers[known[n]]] = weights[n];
    }

    private static Set<String> terms(String words) {
        return Words.read(words, "de").stream().map(Word::term).collect(Collectors.toSet());
    }

    Sparse weighted() {
        return weighted;
    }

    /** The weight of every term of the vocabulary, mostly none. */
    float[] byTerm() {
        return byTerm;
    }

    /** The common words, the most telling first, none inside another. */
    List<String> common(int[] terms) {
        var words =
                IntStream.range(0, numbers.length)
                        .filter(n -> numbers[n] >= 0)
                        .filter(n -> !NOTHING_SAID.contains(bag.terms().get(n)))
                        .filter(n -> Arrays.stream(terms).anyMatch(term -> term == numbers[n]))
                        .boxed()
                        .sorted(Comparator.comparingDouble(n -> -byTerm[numbers[n]]))
                        .map(n -> bag.written().get(n))
                        .distinct()
                        .toList();
        return words.stream()
                .filter(word -> words.stream().noneMatch(other -> isInside(word, other)))
                .limit(WORDS_SHOWN)
                .toList();
    }

    /** A part of a compound says nothing beside the whole. */
    private static boolean isInside(String word, String other) {
        return word.length() < other.length()
                && other.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }
}
