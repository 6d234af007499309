package stellwand.likeness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A text that is looked for, against the vocabulary. Terms that no other text has say nothing. */
final class Asked {
    private static final int WORDS_SHOWN = 5;

    /** Words that so few texts have tell something alone. */
    private static final int FEW = 5;

    /** Or so small a part of them. */
    private static final int A_HUNDREDTH = 100;

    private final Bag bag;
    private final int[] numbers;
    private final float[] byTerm;
    private final Vocabulary vocabulary;
    private final int texts;
    private final Sparse weighted;

    Asked(Bag bag, Vocabulary vocabulary, int texts) {
        this.bag = bag;
        this.vocabulary = vocabulary;
        this.texts = texts;
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

    Sparse weighted() {
        return weighted;
    }

    /** The weight of every term of the vocabulary, mostly none. */
    float[] byTerm() {
        return byTerm;
    }

    /**
     * The common words, the most telling first, none inside another. One alone that is in many
     * texts is none: it says what they are written in, not what about.
     */
    List<String> common(int[] terms) {
        var telling =
                IntStream.range(0, numbers.length)
                        .filter(n -> numbers[n] >= 0)
                        .filter(n -> !NothingSaid.is(bag.terms().get(n)))
                        .filter(n -> Arrays.stream(terms).anyMatch(term -> term == numbers[n]))
                        .boxed()
                        .sorted(Comparator.comparingDouble(n -> -byTerm[numbers[n]]))
                        .toList();
        var words = telling.stream().map(n -> bag.written().get(n)).distinct().toList();
        var outermost =
                words.stream()
                        .filter(word -> words.stream().noneMatch(other -> isInside(word, other)))
                        .limit(WORDS_SHOWN)
                        .toList();
        return outermost.size() > 1 || telling.stream().anyMatch(n -> isRare(numbers[n]))
                ? outermost
                : List.of();
    }

    private boolean isRare(int term) {
        return vocabulary.texts(term) <= Math.max(FEW, texts / A_HUNDREDTH);
    }

    /** A part of a compound says nothing beside the whole. */
    private static boolean isInside(String word, String other) {
        return word.length() < other.length()
                && other.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }
}
