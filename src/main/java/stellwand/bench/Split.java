package stellwand.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * @param learn everything that is learnt from
 * @param ask of the rest, what no setting was chosen on
 */
record Split(List<Sorted> learn, List<Sorted> ask) {

    static Split halves(List<Sorted> texts, long seed) {
        return without(parts(texts, 2, seed).getFirst(), texts);
    }

    /** Each text is asked once, of what was learnt from nine tenths of all. */
    static List<Split> tenths(List<Sorted> texts, long seed) {
        return parts(texts, 10, seed).stream().map(part -> without(part, texts)).toList();
    }

    private static List<Set<UUID>> parts(List<Sorted> texts, int parts, long seed) {
        var origins = new ArrayList<>(texts.stream().map(Sorted::origin).distinct().toList());
        Collections.shuffle(origins, new Random(seed));
        return IntStream.range(0, parts)
                .mapToObj(part ->
                        origins.subList(
                                part * origins.size() / parts, (part + 1) * origins.size() / parts))
                .<Set<UUID>>map(HashSet::new)
                .toList();
    }

    private static Split without(Set<UUID> asked, List<Sorted> texts) {
        return new Split(
                texts.stream().filter(it -> !asked.contains(it.origin())).toList(),
                texts.stream()
                        .filter(it -> asked.contains(it.origin()) && it.isUntouched())
                        .toList());
    }
}
