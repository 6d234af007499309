package stellwand.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import stellwand.proposal.Columns.Row;

/**
 * What was chosen for the examples that are most like a text: each has a vote, the more alike the
 * more. A choice with few examples counts as much as one with many, nearly.
 *
 * @param kinds of clues, side by side
 * @param texts the examples, by kind
 * @param choices for each example the number of its choice
 * @param votes what an example of each choice counts
 */
record Alike(List<Columns> kinds, List<List<Row>> texts, int[] choices, double[] votes) {
    /** Of these the votes are counted. */
    private static final int NEAREST = 40;

    /** Twice as alike is eight times as much. */
    private static final double STEEPNESS = 3;

    /** Nobody's vote says that anything may be. */
    private static final double DOUBT = 0.05;

    /**
     * @param choices for each text the number of its choice, below {@code many}
     */
    static Alike learn(List<Columns> kinds, List<List<Clues>> texts, int[] choices, int many) {
        var own = new double[many];
        for (int choice : choices) own[choice]++;
        return new Alike(
                kinds,
                texts.stream().map(it -> rows(kinds, it)).toList(),
                choices,
                Arrays.stream(own).map(it -> 1 / Math.sqrt(Math.max(1, it))).toArray());
    }

    private static List<Row> rows(List<Columns> kinds, List<Clues> text) {
        return IntStream.range(0, kinds.size())
                .mapToObj(kind -> kinds.get(kind).row(text.get(kind)))
                .toList();
    }

    /** For each choice the logarithm of its share of the votes. */
    double[] distances(List<Clues> text) {
        double[] likeness = likeness(rows(kinds, text));
        double least = leastOfTheNearest(likeness);
        var shares = new double[votes.length];
        for (int n = 0; n < likeness.length; n++) {
            if (likeness[n] < least) continue;
            shares[choices[n]] += votes[choices[n]] * Math.pow(likeness[n], STEEPNESS);
        }
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares)
                .map(it -> Math.log((sum == 0 ? 0 : it / sum) + DOUBT / shares.length))
                .toArray();
    }

    /** For each example how many clues are the same, rare ones counting more. */
    private double[] likeness(List<Row> asked) {
        var likeness = new double[texts.size()];
        for (int kind = 0; kind < kinds.size(); kind++) {
            var weights = kinds.get(kind).spread(asked.get(kind));
            for (int n = 0; n < likeness.length; n++) {
                likeness[n] += texts.get(n).get(kind).sharedWith(weights);
            }
        }
        return likeness;
    }

    private static double leastOfTheNearest(double[] likeness) {
        var sorted = likeness.clone();
        Arrays.sort(sorted);
        return sorted.length < NEAREST ? 0 : sorted[sorted.length - NEAREST];
    }
}
