package stellwand.proposal;

import java.util.Arrays;
import java.util.List;

/**
 * Makes shares of certainty, together 1, out of distances: their soft maximum, tuned on texts that
 * the lines had not seen. Tuning goes downhill until what people chose surprises least; there is
 * one lowest point.
 *
 * @param trust how much the distances of each judge count
 */
record Confidence(double[] trust) {
    private static final int STEPS = 100;

    /**
     * @param distances of a text, by judge and choice
     * @param chosen the number of what a person chose
     */
    record Asked(double[][] distances, int chosen) {}

    static Confidence learn(List<Asked> asked) {
        int judges = asked.isEmpty() ? 0 : asked.getFirst().distances().length;
        var now = new Confidence(new double[judges]);
        double surprise = now.surprise(asked);
        double step = 1;
        for (int n = 0; n < STEPS; n++) {
            var next = now.downhill(asked, step);
            double then = next.surprise(asked);
            if (then > surprise) {
                step /= 2;
            } else {
                step *= 1.2;
                now = next;
                surprise = then;
            }
        }
        return now;
    }

    private double surprise(List<Asked> asked) {
        return asked.stream()
                .mapToDouble(it -> -Math.log(of(it.distances())[it.chosen()] + 1e-12))
                .average()
                .orElse(0);
    }

    /** No judge counts for less than nothing. */
    private Confidence downhill(List<Asked> asked, double step) {
        var slope = new double[trust.length];
        for (var text : asked) {
            var shares = of(text.distances());
            shares[text.chosen()] -= 1;
            for (int judge = 0; judge < slope.length; judge++) {
                slope[judge] += sum(shares, text.distances()[judge]) / asked.size();
            }
        }
        var next = new double[trust.length];
        for (int judge = 0; judge < next.length; judge++) {
            next[judge] = Math.max(0, trust[judge] - step * slope[judge]);
        }
        return new Confidence(next);
    }

    private static double sum(double[] shares, double[] distances) {
        double sum = 0;
        for (int n = 0; n < shares.length; n++) sum += shares[n] * distances[n];
        return sum;
    }

    double[] of(double[][] distances) {
        var shares = new double[distances[0].length];
        for (int choice = 0; choice < shares.length; choice++) {
            for (int judge = 0; judge < trust.length; judge++) {
                shares[choice] += trust[judge] * distances[judge][choice];
            }
        }
        double most = Arrays.stream(shares).max().orElse(0);
        for (int n = 0; n < shares.length; n++) shares[n] = Math.exp(shares[n] - most);
        double sum = Arrays.stream(shares).sum();
        for (int n = 0; n < shares.length; n++) shares[n] /= sum;
        return shares;
    }
}
