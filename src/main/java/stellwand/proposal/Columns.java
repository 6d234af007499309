package stellwand.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The clues of one kind that examples have, and how much each tells: the rarer, the more.
 *
 * @param numbers in ascending order; a clue's place among them is its column
 */
record Columns(int[] numbers, float[] rarity) {

    /** Weights of few columns, together of length one; none when nothing is known. */
    record Row(int[] columns, float[] weights) {

        /**
         * @param others by column
         */
        double sharedWith(float[] others) {
            double shared = 0;
            for (int n = 0; n < columns.length; n++) shared += weights[n] * others[columns[n]];
            return shared;
        }
    }

    static Columns of(List<Clues> examples) {
        var texts = new TreeMap<Integer, Integer>();
        for (var clues : examples) {
            for (int number : clues.numbers()) texts.merge(number, 1, Integer::sum);
        }
        return new Columns(
                texts.keySet().stream().mapToInt(it -> it).toArray(),
                rarity(texts, examples.size()));
    }

    private static float[] rarity(Map<Integer, Integer> texts, int all) {
        var rarity = new float[texts.size()];
        int column = 0;
        for (int count : texts.values()) {
            rarity[column++] = 1 + (float) Math.log((1.0 + all) / (1.0 + count));
        }
        return rarity;
    }

    int size() {
        return numbers.length;
    }

    /** The weights of a row by column. */
    float[] spread(Row row) {
        var weights = new float[size()];
        for (int n = 0; n < row.columns().length; n++) {
            weights[row.columns()[n]] = row.weights()[n];
        }
        return weights;
    }

    Row row(Clues clues) {
        var columns = new int[clues.numbers().length];
        var weights = new float[columns.length];
        int known = 0;
        double square = 0;
        for (int n = 0; n < columns.length; n++) {
            int column = Arrays.binarySearch(numbers, clues.numbers()[n]);
            if (column < 0) continue;
            columns[known] = column;
            weights[known] = clues.often()[n] * rarity[column];
            square += weights[known] * weights[known];
            known++;
        }
        var length = (float) Math.sqrt(square);
        for (int n = 0; n < known; n++) weights[n] /= length;
        return new Row(Arrays.copyOf(columns, known), Arrays.copyOf(weights, known));
    }
}
