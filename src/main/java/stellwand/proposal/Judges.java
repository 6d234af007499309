package stellwand.proposal;

import java.util.List;
import java.util.stream.IntStream;

/** Lines for each way of looking at a text. */
record Judges(List<Lines> ways) {

    /**
     * @param choices for each text the number of its choice, below {@code many}
     */
    static Judges learn(List<Seen> texts, int[] choices, int many) {
        return new Judges(
                IntStream.range(0, Way.ALL.size())
                        .mapToObj(way ->
                                Lines.learn(
                                        texts.stream().map(it -> it.ways().get(way)).toList(),
                                        choices,
                                        many,
                                        Way.ALL.get(way).cost))
                        .toList());
    }

    /** By way and choice. */
    double[][] distances(Seen text) {
        return IntStream.range(0, ways.size())
                .mapToObj(way -> ways.get(way).distances(text.ways().get(way)))
                .toArray(double[][]::new);
    }

    /** Whether an example had any word of it. */
    boolean knowAWordOf(Seen text) {
        var stems = ways.getFirst().kinds().getFirst();
        return stems.row(text.stems()).columns().length > 0;
    }
}
