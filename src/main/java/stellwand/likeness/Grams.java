package stellwand.likeness;

import java.util.List;
import java.util.TreeMap;

/**
 * A text's terms, and three and four letters in a row of them, in numbered buckets: what stemming
 * and splitting miss, a slip of the pen, still has most of them in common. No text can be read from
 * it.
 */
final class Grams {
    static final int BUCKETS = 1 << 16;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 4;

    private Grams() {}

    /** Dampened counts, not yet of length one. */
    static Sparse of(List<String> terms, float[] often) {
        var sums = new TreeMap<Integer, Float>();
        for (int n = 0; n < terms.size(); n++) {
            var framed = "_" + terms.get(n) + "_";
            sums.merge(bucket(framed, 0, framed.length()), often[n], Float::sum);
            for (int length = SHORTEST; length <= LONGEST; length++) {
                for (int at = 0; at + length <= framed.length(); at++) {
                    sums.merge(bucket(framed, at, length), often[n], Float::sum);
                }
            }
        }
        var buckets = sums.keySet().stream().mapToInt(it -> it).toArray();
        var weights = new float[buckets.length];
        int n = 0;
        for (float sum : sums.values()) weights[n++] = 1 + (float) Math.log(sum);
        return new Sparse(buckets, weights);
    }

    private static int bucket(String text, int at, int length) {
        int hash = length;
        for (int n = at; n < at + length; n++) hash = 31 * hash + text.charAt(n);
        hash *= 0x9E3779B1;
        return hash >>> 16;
    }
}
