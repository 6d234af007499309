package stellwand.likeness;

import java.util.List;

/**
 * What was learnt about which grams go together.
 *
 * @param rarity how much each gram tells
 * @param directions where each points
 */
record Sense(float[] rarity, float[][] directions) {
    static final Sense NONE = new Sense(new float[0], new float[0][0]);

    static Sense of(List<Sparse> texts, int dimensions, long seed) {
        var rarity = rarity(texts);
        var weighted = texts.stream().map(it -> weighted(it, rarity)).toList();
        return new Sense(
                rarity, LatentSemantics.directions(weighted, Grams.BUCKETS, dimensions, seed));
    }

    private static float[] rarity(List<Sparse> texts) {
        var rarity = new float[Grams.BUCKETS];
        for (var text : texts) for (int gram : text.terms()) rarity[gram]++;
        for (int n = 0; n < rarity.length; n++) {
            rarity[n] = (float) Math.log((1.0 + texts.size()) / (0.5 + rarity[n]));
        }
        return rarity;
    }

    private static Sparse weighted(Sparse text, float[] rarity) {
        var weights = text.weights().clone();
        for (int n = 0; n < weights.length; n++) weights[n] *= rarity[text.terms()[n]];
        return Sparse.ofLengthOne(text.terms(), weights);
    }

    /** Where a text points: the sum of its grams. Empty before anything was learnt. */
    float[] direction(Sparse grams) {
        if (directions.length == 0) return new float[0];
        var sum = new float[directions[0].length];
        var text = weighted(grams, rarity);
        for (int n = 0; n < text.terms().length; n++) {
            var one = directions[text.terms()[n]];
            for (int at = 0; at < sum.length; at++) sum[at] += text.weights()[n] * one[at];
        }
        return Dense.toLengthOne(sum);
    }
}
