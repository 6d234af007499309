package stellwand.likeness;

/** Weights of few terms out of many: length one, or none at all. */
record Sparse(int[] terms, float[] weights) {

    static Sparse ofLengthOne(int[] terms, float[] weights) {
        Dense.toLengthOne(weights);
        return new Sparse(terms, weights);
    }

    float times(float[] all) {
        float sum = 0;
        for (int n = 0; n < terms.length; n++) {
            if (terms[n] < all.length) sum += weights[n] * all[terms[n]];
        }
        return sum;
    }
}
