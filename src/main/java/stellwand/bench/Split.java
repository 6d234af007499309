package stellwand.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

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

    /** So many texts are learnt from. */
    static Split few(List<Sorted> texts, int many, long seed) {
        return learning(shuffled(texts, seed).stream().limit(many).toList(), texts);
    }

    /** So many of each choice are learnt from, or all that there are. */
    static Split fewOfEach(List<Sorted> texts, int many, long seed) {
        var byChoice = shuffled(texts, seed).stream().collect(groupingBy(Sorted::choice));
        return learning(
                byChoice.values().stream().flatMap(some -> some.stream().limit(many)).toList(),
                texts);
    }

    private static List<Sorted> shuffled(List<Sorted> texts, long seed) {
        var shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static Split learning(List<Sorted> learn, List<Sorted> texts) {
        var learnt = learn.stream().map(Sorted::origin).collect(toSet());
        return new Split(
                learn,
                texts.stream()
                        .filter(it -> !learnt.contains(it.origin()) && it.isUntouched())
                        .toList());
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
