package stellwand.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stellwand.bench.Contributions.Contribution;

/**
 * More texts than people wrote: title and four sentences, each from another contribution, with two
 * invented words of which there are 200,000, so that the vocabulary grows as it does with people.
 */
final class Recombined {
    private static final int SENTENCES = 4;
    private static final int INVENTED = 200_000;

    private final List<String> titles;
    private final List<String> sentences;
    private final Random chance;

    Recombined(List<Contribution> all, Random chance) {
        titles = all.stream().map(it -> it.text().lines().findFirst().orElse("")).toList();
        sentences =
                all.stream()
                        .flatMap(it -> it.text().lines().skip(1))
                        .flatMap(it -> List.of(it.split("(?<=[.!?]) ")).stream())
                        .filter(it -> !it.isBlank())
                        .toList();
        this.chance = chance;
    }

    String next() {
        return one(titles)
                + IntStream.range(0, SENTENCES)
                        .mapToObj(_ -> one(sentences))
                        .collect(Collectors.joining(" ", "\n", " "))
                + invented()
                + invented();
    }

    private String one(List<String> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private String invented() {
        return "wort" + Integer.toString(chance.nextInt(INVENTED), 26) + " ";
    }
}
