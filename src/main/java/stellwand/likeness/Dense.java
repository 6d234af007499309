package stellwand.likeness;

/** Short vectors of which every element counts. */
final class Dense {
    private Dense() {}

    static float times(float[] one, float[] other) {
        float sum = 0;
        for (int n = 0; n < one.length; n++) sum = Math.fma(one[n], other[n], sum);
        return sum;
    }

    static float[] toLengthOne(float[] vector) {
        double square = 0;
        for (float each : vector) square += each * each;
        if (square == 0) return vector;
        float length = (float) Math.sqrt(square);
        for (int n = 0; n < vector.length; n++) vector[n] /= length;
        return vector;
    }
}
