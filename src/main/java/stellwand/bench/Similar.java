package stellwand.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        var similar = new Similar(Contributions.cycling(data).all());
        similar.note("texts", similar.all.size(), "");
        similar.precision("random", similar.random(similar.all));
        similar.precision("character trigrams", new Trigrams(similar.all));
        similar.precision("stellwand", fittedOn(similar.all, similar.all));
        similar.halves();
        if (Contributions.hasOttensen(data)) similar.ottensen(Contributions.ottensen(data).all());
        similar.among100000();
        return similar.figures;
    }

    private void note(String figure, double value, String unit) {
        figures.add(new Figure("similar", figure, value, unit));
    }

    private void precision(String name, Hits.Nearest nearest) {
        note(name, Hits.of(all, nearest));
    }

    private void note(String name, Hits hits) {
        note(name + ": P@1", hits.first(), "");
        note(name + ": P@5", hits.five(), "");
    }

    /** Held out: likeness is fitted on one half, and the other half asks within itself. */
    private void halves() {
        var halves = all.stream().collect(Collectors.partitioningBy(Contribution::isOfOneHalf));
        var one = halves.getOrDefault(true, List.of());
        var other = halves.getOrDefault(false, List.of());
        both("halves, random", one, other, this::random);
        both("halves, character trigrams", one, other, Trigrams::new);
        both("halves, stellwand fitted on itself", one, other, half -> fittedOn(half, half));
        note(
                "halves, stellwand fitted on the other half",
                Hits.mean(
                        Hits.of(one, fittedOn(other, one)), Hits.of(other, fittedOn(one, other))));
    }

    private void both(
            String name,
            List<Contribution> one,
            List<Contribution> other,
            Function<List<Contribution>, Hits.Nearest> nearest) {
        note(
                name,
                Hits.mean(Hits.of(one, nearest.apply(one)), Hits.of(other, nearest.apply(other))));
    }

    /** Held out: nothing of the product was chosen on these texts. */
    private void ottensen(List<Contribution> texts) {
        note("ottensen: texts", texts.size(), "");
        note("ottensen, random", Hits.of(texts, random(texts)));
        note("ottensen, character trigrams", Hits.of(texts, new Trigrams(texts)));
        note("ottensen, stellwand fitted on cycling", Hits.of(texts, fittedOn(all, texts)));
        note("ottensen, stellwand fitted on itself", Hits.of(texts, fittedOn(texts, texts)));
    }

    private Hits.Nearest random(List<Contribution> among) {
        return (_, n) ->
                chance.ints(n, 0, among.size()).mapToObj(at -> among.get(at).id()).toList();
    }

    /** Without their themes. What was learnt stays when the texts have gone. */
    private static Hits.Nearest fittedOn(List<Contribution> learnt, List<Contribution> among) {
        var likeness = new Likeness(SEED);
        learnt.forEach(it -> likeness.add(it.id(), it.text(), "de"));
        likeness.fit();
        if (learnt.equals(among)) return nearest(likeness);
        learnt.forEach(it -> likeness.remove(it.id()));
        among.forEach(it -> likeness.add(it.id(), it.text(), "de"));
        return nearest(likeness);
    }

    private static Hits.Nearest nearest(Likeness likeness) {
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
