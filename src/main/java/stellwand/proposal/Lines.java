package stellwand.proposal;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * For each choice a line between what belongs to it and all the rest, by a linear support vector
 * machine. A choice with few examples counts as much as one with many.
 *
 * @param kinds of clues, side by side
 * @param weights by choice and column; behind the columns how far the line is from the origin
 */
record Lines(List<Columns> kinds, float[][] weights) {
    private static final double CLOSE_ENOUGH = 0.1;
    private static final long SEED = 4711;

    static {
        Linear.disableDebugOutput();
    }

    /**
     * @param texts by kind of clues
     * @param choices for each text the number of its choice, below {@code many}
     */
    static Lines learn(List<List<Clues>> texts, int[] choices, int many, double cost) {
        var kinds =
                IntStream.range(0, texts.getFirst().size())
                        .mapToObj(kind -> texts.stream().map(it -> it.get(kind)).toList())
                        .map(Columns::of)
                        .toList();
        var problem = new Problem();
        problem.l = choices.length;
        problem.n = size(kinds) + 1;
        problem.x = texts.stream().map(it -> features(kinds, it)).toArray(Feature[][]::new);
        return new Lines(
                kinds,
                IntStream.range(0, many)
                        .mapToObj(choice -> line(problem, choices, choice, cost))
                        .toArray(float[][]::new));
    }

    private static int size(List<Columns> kinds) {
        return kinds.stream().mapToInt(Columns::size).sum();
    }

    /** The library counts from one. */
    private static Feature[] features(List<Columns> kinds, List<Clues> text) {
        var features = new ArrayList<Feature>();
        int before = 1;
        for (int kind = 0; kind < kinds.size(); kind++) {
            var row = kinds.get(kind).row(text.get(kind));
            for (int n = 0; n < row.columns().length; n++) {
                features.add(new FeatureNode(before + row.columns()[n], row.weights()[n]));
            }
            before += kinds.get(kind).size();
        }
        features.add(new FeatureNode(before, 1));
        return features.toArray(Feature[]::new);
    }

    private static float[] line(Problem problem, int[] choices, int choice, double cost) {
        problem.y = Arrays.stream(choices).mapToDouble(it -> it == choice ? 1 : -1).toArray();
        double own = Arrays.stream(choices).filter(it -> it == choice).count();
        var line = new float[problem.n];
        if (own == 0 || own == choices.length) return line;
        var how = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, cost, CLOSE_ENOUGH);
        how.setWeights(new double[] {(choices.length - own) / own}, new int[] {1});
        how.setRandom(new Random(SEED));
        var learnt = Linear.train(problem, how);
        var weights = learnt.getFeatureWeights();
        int side = learnt.getLabels()[0];
        for (int n = 0; n < line.length; n++) line[n] = side * (float) weights[n];
        return line;
    }

    /** For each choice how far on its side the text is. */
    double[] distances(List<Clues> text) {
        var distances = new double[weights.length];
        int before = 0;
        for (int kind = 0; kind < kinds.size(); kind++) {
            var row = kinds.get(kind).row(text.get(kind));
            for (int n = 0; n < row.columns().length; n++) {
                int column = before + row.columns()[n];
                for (int choice = 0; choice < distances.length; choice++) {
                    distances[choice] += weights[choice][column] * row.weights()[n];
                }
            }
            before += kinds.get(kind).size();
        }
        for (int choice = 0; choice < distances.length; choice++) {
            distances[choice] += weights[choice][before];
        }
        return distances;
    }
}
