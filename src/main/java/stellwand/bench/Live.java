package stellwand.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/** From a phone to every wall: how fast, how much, at what price. Medians of three. */
final class Live {
    private static final int RUNS = 3;
    private static final int WATCHERS = 1000;
    private static final int IDLE_WATCHERS = 5000;
    private static final int RATE = 20;
    private static final int PHONES = 500;
    private static final int CARDS = 500;

    private final Contestant server;
    private final List<Figure> figures = new ArrayList<>();

    private Live(Contestant server) {
        this.server = server;
    }

    static List<Figure> of(Contestant server) {
        var live = new Live(server);
        live.fillBoard();
        live.opening();
        live.joining();
        live.watching();
        live.burst();
        live.acknowledging();
        live.idle();
        return live.figures;
    }

    private void note(String figure, double value, String unit) {
        figures.add(new Figure("live", server.name() + ": " + figure, value, unit));
    }

    private void fillBoard() {
        try (var line = new Line(server.port())) {
            for (int n = 0; n < CARDS; n++) line.ask(server.post(UUID.randomUUID()));
        }
    }

    private void opening() {
        note("opening the stream with 500 cards", median(this::openOnce), "ms");
    }

    private double openOnce() {
        long start = System.nanoTime();
        try (var crowd = new Crowd(server, 1, true, new Arrivals())) {
            await(() -> crowd.deliveries() >= CARDS);
        }
        return since(start);
    }

    private void joining() {
        note(
                "500 phones joining at once, until the last one watches",
                median(this::joinOnce),
                "ms");
    }

    private double joinOnce() {
        long start = System.nanoTime();
        var phones =
                IntStream.range(0, PHONES)
                        .mapToObj(_ -> Thread.ofVirtual().start(server::joinAsAPhone))
                        .toList();
        phones.forEach(Live::join);
        return since(start);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watching() {
        var arrivals = new Arrivals();
        try (var crowd = crowd(arrivals);
                var posters = new Posters(server, 32)) {
            watch(crowd, posters, arrivals);
            var runs =
                    IntStream.range(0, RUNS)
                            .mapToObj(_ -> watch(crowd, posters, arrivals))
                            .toList();
            note("last of 1,000 watchers has the card, p50", middle(runs, 0), "ms");
            note("last of 1,000 watchers has the card, p99", middle(runs, 1), "ms");
            note("author has the acknowledgement, p50", middle(runs, 2), "ms");
            note("CPU per delivery, 1,000 watchers, 20 cards/s", middle(runs, 3), "µs");
        }
    }

    private static double middle(List<double[]> runs, int figure) {
        return Numbers.median(runs.stream().mapToDouble(run -> run[figure]).toArray());
    }

    private double[] watch(Crowd crowd, Posters posters, Arrivals arrivals) {
        double cpu = Processes.cpuSeconds(server.process());
        long before = crowd.deliveries();
        var posted = posters.atARateOf(RATE, 6);
        await(() -> posted.size() == RATE * 6);
        await(() -> posted.keySet().stream().allMatch(seq -> arrivals.last(seq) > 0));
        double used = Processes.cpuSeconds(server.process()) - cpu;
        var last =
                posted.entrySet().stream()
                        .mapToDouble(p -> (arrivals.last(p.getKey()) - p.getValue().due()) / 1e6)
                        .toArray();
        var acknowledged =
                posted.values().stream()
                        .mapToDouble(p -> (p.acknowledged() - p.due()) / 1e6)
                        .toArray();
        return new double[] {
            Numbers.percentile(last, 50),
            Numbers.percentile(last, 99),
            Numbers.percentile(acknowledged, 50),
            used * 1e6 / (crowd.deliveries() - before)
        };
    }

    /** Everybody writes as fast as the server answers, and 1,000 watch. */
    private void burst() {
        try (var crowd = crowd(new Arrivals());
                var posters = new Posters(server, 256)) {
            note(
                    "deliveries under a burst, 1,000 watchers",
                    median(() -> burst(crowd, posters)),
                    "1/s");
        }
    }

    private double burst(Crowd crowd, Posters posters) {
        long start = System.nanoTime();
        long before = crowd.deliveries();
        long cards = posters.asManyAsPossible(4);
        await(() -> crowd.deliveries() - before >= cards * WATCHERS);
        return (crowd.deliveries() - before) / (since(start) / 1e3);
    }

    private void acknowledging() {
        try (var posters = new Posters(server, 64)) {
            posters.asManyAsPossible(2);
            note(
                    "cards acknowledged, 64 authors",
                    median(() -> posters.asManyAsPossible(4) / 4.0),
                    "1/s");
        }
    }

    private void idle() {
        double before = Processes.liveHeap(server.process());
        try (var crowd = new Crowd(server, IDLE_WATCHERS, false, new Arrivals())) {
            await(() -> crowd.ready() == IDLE_WATCHERS);
            double held = Processes.liveHeap(server.process()) - before;
            note("live heap per idle watcher, 5,000 watchers", held / IDLE_WATCHERS, "KiB");
        }
        note("resident memory", Processes.resident(server.process()) / 1024, "MiB");
    }

    private Crowd crowd(Arrivals arrivals) {
        var crowd = new Crowd(server, WATCHERS, false, arrivals);
        await(() -> crowd.ready() == WATCHERS);
        return crowd;
    }

    private static double median(DoubleSupplier run) {
        return Numbers.median(
                IntStream.range(0, RUNS).mapToDouble(_ -> run.getAsDouble()).toArray());
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) throw new IllegalStateException("Waited for a minute");
            LockSupport.parkNanos(200_000);
        }
    }
}
