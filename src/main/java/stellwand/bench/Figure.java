package stellwand.bench;

import java.util.Locale;

/** One measured value, the median of its runs. */
record Figure(String bench, String figure, double value, String unit) {

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"figure\":\"%s\",\"value\":%s,\"unit\":\"%s\"}",
                bench,
                figure,
                rounded(),
                unit);
    }

    String row() {
        return String.format(Locale.ROOT, "%-58s %14s %s", figure, rounded(), unit);
    }

    /** Three digits say enough; more would claim a precision that no run has. */
    private String rounded() {
        if (value == 0 || !Double.isFinite(value)) return "0";
        int decimals = Math.max(0, 2 - (int) Math.floor(Math.log10(Math.abs(value))));
        return String.format(Locale.ROOT, "%." + Math.min(decimals, 6) + "f", value);
    }
}
