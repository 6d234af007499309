package stellwand.proposal;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines for each way of looking at a text, and what was chosen for texts like it.
 *
 * @param alike by subject
 */
record Judges(List<Lines> ways, Alike alike) {
    private static final int SUBJECT = Way.ALL.indexOf(Way.SUBJECT);

    /**
     * @param choices for each text the number of its choice, below {@code many}
     */
    static Judges learn(List<Seen> texts, int[] choices, int many) {
        var lines =
                IntStream.range(0, Way.ALL.size())
                        .mapToObj(way ->
                                Lines.learn(
                                        cluesOf(texts, way), choices, many, Way.ALL.get(way).cost))
                        .toList();
        var kinds = lines.get(SUBJECT).kinds();
        return new Judges(lines, Alike.learn(kinds, cluesOf(texts, SUBJECT), choices, many));
    }

    private static List<List<Clues>> cluesOf(List<Seen> texts, int way) {
        return texts.stream().map(it -> it.ways().get(way)).toList();
    }

    /** By judge and choice. */
    double[][] distances(Seen text) {
        var lines =
                IntStream.range(0, ways.size())
                        .mapToObj(way -> ways.get(way).distances(text.ways().get(way)));
        var votes = Stream.of(alike.distances(text.ways().get(SUBJECT)));
        return Stream.concat(lines, votes).toArray(double[][]::new);
    }

    /** Whether an example had any word of it. */
    boolean knowAWordOf(Seen text) {
        var stems = ways.get(SUBJECT).kinds().getFirst();
        return stems.row(text.stems()).columns().length > 0;
    }
}
