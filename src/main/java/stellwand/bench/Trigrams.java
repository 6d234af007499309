package stellwand.bench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import stellwand.bench.Contributions.Contribution;

/** The baseline of likeness: three letters in a row, as many of them in common as there are. */
final class Trigrams implements Hits.Nearest {
    private final Map<UUID, Set<String>> trigrams = new HashMap<>();

    private record Near(UUID id, double score) {}

    Trigrams(List<Contribution> all) {
        all.forEach(it -> trigrams.put(it.id(), trigrams(it.text())));
    }

    @Override
    public List<UUID> apply(Contribution asked, Integer n) {
        var own = trigrams(asked.text());
        return trigrams.entrySet().stream()
                .map(it -> new Near(it.getKey(), jaccard(own, it.getValue())))
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
}
