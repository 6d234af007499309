package stellwand.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import stellwand.bench.Contributions.Contribution;

/**
 * Every text asks for its five nearest among all the others; a hit has a theme in common.
 *
 * @param first how often the nearest is a hit
 * @param five the share of hits among five
 */
record Hits(double first, double five) {
    private static final int ROWS = 5;

    /** Some texts more or less like one, the nearest first, maybe with itself. */
    @FunctionalInterface
    interface Nearest extends BiFunction<Contribution, Integer, List<UUID>> {}

    static Hits of(List<Contribution> all, Nearest nearest) {
        var byId = new HashMap<UUID, Contribution>();
        all.forEach(it -> byId.put(it.id(), it));
        double first = 0;
        double five = 0;
        for (var asked : all) {
            var hits = hits(asked, nearest, byId);
            first += !hits.isEmpty() && hits.getFirst() ? 1 : 0;
            five += hits.stream().filter(hit -> hit).count() / (double) ROWS;
        }
        return new Hits(first / all.size(), five / all.size());
    }

    private static List<Boolean> hits(
            Contribution asked, Nearest nearest, Map<UUID, Contribution> byId) {
        return nearest.apply(asked, ROWS + 1).stream()
                .filter(id -> !id.equals(asked.id()))
                .limit(ROWS)
                .map(id -> Objects.requireNonNull(byId.get(id)).isLike(asked))
                .toList();
    }

    static Hits mean(Hits one, Hits other) {
        return new Hits((one.first + other.first) / 2, (one.five + other.five) / 2);
    }
}
