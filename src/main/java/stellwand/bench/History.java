package stellwand.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/**
 * How long it takes to see that nothing was changed in a million events, beside a running server.
 */
final class History {
    private static final int RUNS = 3;

    private final Product product;
    private final List<Figure> figures = new ArrayList<>();

    private History(Product product) {
        this.product = product;
    }

    static List<Figure> of(Product product) {
        var history = new History(product);
        try (var chronicle = new Chronicle(product.data())) {
            history.measure(chronicle);
        }
        return history.figures;
    }

    private void measure(Chronicle chronicle) {
        double start = median(this::verify);
        note("the command on a small house", start, "s");
        System.err.printf("filling up to %,d events …%n", Chronicle.EVENTS);
        chronicle.fill();
        double first = verify();
        note("the first time: all are given hashes, and verified", first, "s");
        chronicle.settle();
        double whole = median(this::verify);
        note("stellwand: seconds for a million events and texts", whole, "s");
        note("stellwand: events a second", Chronicle.EVENTS / whole, "1/s");
        note("hashes given to old events, a second", Chronicle.EVENTS / (first - whole), "1/s");
        double read = median(() -> seconds(chronicle::readThroughAll));
        note("baseline: seconds for a million events and texts", read, "s");
        note("baseline: events a second", Chronicle.EVENTS / read, "1/s");
    }

    private void note(String figure, double value, String unit) {
        figures.add(new Figure("history", figure, value, unit));
    }

    private static double median(DoubleSupplier run) {
        return Numbers.median(
                IntStream.range(0, RUNS).mapToDouble(_ -> run.getAsDouble()).toArray());
    }

    private static double seconds(Runnable what) {
        long start = System.nanoTime();
        what.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** With its start, and with as little memory as shows that it does not keep the events. */
    private double verify() {
        return seconds(() -> {
            var started =
                    Launch.java(
                            "history",
                            List.of(
                                    "-Xmx160m",
                                    "-jar",
                                    System.getProperty("java.class.path"),
                                    "verify-history",
                                    "--data",
                                    product.data().toString()));
            await(started.process());
        });
    }

    private static void await(Process process) {
        try {
            int code = process.waitFor();
            if (code != 0) throw new IllegalStateException("verify-history ended with " + code);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
