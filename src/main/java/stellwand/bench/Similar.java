package stellwand.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import stellwand.bench.Contributions.Contribution;
import stellwand.likeness.Like;
import stellwand.likeness.Likeness;

/** Does it find the ideas that people put under the same sub-theme, and how fast among many? */
final class Similar {
    private static final long SEED = 4711;
    private static final int MANY = 100_000;
    private static final int LOOKS = 200;
    private static final int ROWS = 5;

    private final List<Contribution> all;
    private final Random chance = new Random(SEED);
    private final List<Figure> figures = new ArrayList<>();

    private Similar(List<Contribution> all) {
        this.all = all;
    }

    static List<Figure> of(Path data) {
        var similar = new Similar(Contributions.read(data).all());
        similar.note("texts", similar.all.size(), "");
        similar.precision("random", similar::random);
        similar.precision("character trigrams", similar.byTrigrams());
        similar.precision("stellwand", similar.byLikeness());
        similar.among100000();
        return similar.figures;
    }

    private void note(String figure, double value, String unit) {
        figures.add(new Figure("similar", figure, value, unit));
    }

    /** Every text asks for its five nearest among all the others. */
    private void precision(String name, BiFunction<Contribution, Integer, List<UUID>> nearest) {
        var byId = new HashMap<UUID, Contribution>();
        all.forEach(it -> byId.put(it.id(), it));
        double first = 0;
        double five = 0;
        for (var asked : all) {
            var hits =
                    nearest.apply(asked, ROWS + 1).stream()
                            .filter(id -> !id.equals(asked.id()))
                            .limit(ROWS)
                            .map(id -> Objects.requireNonNull(byId.get(id)).isLike(asked))
                            .toList();
            first += !hits.isEmpty() && hits.getFirst() ? 1 : 0;
            five += hits.stream().filter(hit -> hit).count() / (double) ROWS;
        }
        note(name + ": P@1", first / all.size(), "");
        note(name + ": P@5", five / all.size(), "");
    }

    private List<UUID> random(Contribution asked, int n) {
        return chance.ints(n, 0, all.size()).mapToObj(at -> all.get(at).id()).toList();
    }

    private BiFunction<Contribution, Integer, List<UUID>> byTrigrams() {
        var trigrams = new HashMap<UUID, Set<String>>();
        all.forEach(it -> trigrams.put(it.id(), trigrams(it.text())));
        return (asked, n) -> nearest(trigrams, trigrams.getOrDefault(asked.id(), Set.of()), n);
    }

    private static List<UUID> nearest(Map<UUID, Set<String>> all, Set<String> asked, int n) {
        record Near(UUID id, double score) {}
        return all.entrySet().stream()
                .map(it -> new Near(it.getKey(), jaccard(asked, it.getValue())))
                .sorted(Comparator.comparingDouble(it -> -it.score()))
                .limit(n)
                .map(Near::id)
                .toList();
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        double common = one.stream().filter(other::contains).count();
        return common / (one.size() + other.size() - common);
    }

    private static Set<String> trigrams(String text) {
        var set = new HashSet<String>();
        var lower = text.toLowerCase(Locale.GERMAN);
        for (int n = 0; n + 3 <= lower.length(); n++) set.add(lower.substring(n, n + 3));
        return set;
    }

    /** Fitted on all texts, without their themes. */
    private BiFunction<Contribution, Integer, List<UUID>> byLikeness() {
        var likeness = new Likeness(SEED);
        all.forEach(it -> likeness.add(it.id(), it.text(), "de"));
        likeness.fit();
        return (asked, n) -> likeness.like(asked.text(), "de", n).stream().map(Like::id).toList();
    }

    private void among100000() {
        var likeness = new Likeness(SEED);
        long start = System.nanoTime();
        var many = new Recombined(all, chance);
        for (int n = 0; n < MANY; n++) {
            likeness.add(new UUID(chance.nextLong(), chance.nextLong()), many.next(), "de");
        }
        note("adding one of 100,000", since(start) * 1e3 / MANY, "µs");
        start = System.nanoTime();
        likeness.fit();
        note("fitting among 100,000", since(start) / 1e3, "s");
        for (int n = 0; n < LOOKS; n++) likeness.like(many.next(), "de", ROWS);
        var times = new double[LOOKS];
        for (int n = 0; n < LOOKS; n++) {
            var text = many.next();
            start = System.nanoTime();
            likeness.like(text, "de", ROWS);
            times[n] = since(start);
        }
        note("look-up among 100,000, p50", Numbers.percentile(times, 50), "ms");
        note("look-up among 100,000, p95", Numbers.percentile(times, 95), "ms");
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
