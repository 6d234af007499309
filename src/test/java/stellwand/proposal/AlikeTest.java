package stellwand.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two examples are about cycle paths, four about trees. */
class AlikeTest {
    private static final int PATHS = 0;
    private static final int TREES = 1;
    private static final int[] CHOSEN = {PATHS, PATHS, TREES, TREES, TREES, TREES};
    private static final List<List<Clues>> EXAMPLES =
            Stream.of(
                            "radweg schule",
                            "radweg brücke",
                            "baum park",
                            "baum allee",
                            "baum schule",
                            "baum spielplatz")
                    .map(AlikeTest::clues)
                    .toList();

    private final Alike alike =
            Alike.learn(
                    List.of(Columns.of(EXAMPLES.stream().map(List::getFirst).toList())),
                    EXAMPLES,
                    CHOSEN,
                    2);

    private static List<Clues> clues(String words) {
        return List.of(Clues.of(List.of(words.split(" "))));
    }

    private double share(String words, int choice) {
        return Math.exp(alike.distances(clues(words))[choice]);
    }

    @Test
    void what_was_chosen_for_the_most_alike_counts_most() {
        assertThat(share("radweg brücke", PATHS)).isGreaterThan(0.9);
        assertThat(share("baum", TREES)).isGreaterThan(0.9);
    }

    @Test
    void a_choice_with_few_examples_counts_nearly_as_much_as_one_with_many() {
        assertThat(share("schule", PATHS)).isCloseTo(0.5, within(0.05));
    }

    @Test
    void where_nothing_is_alike_anything_may_be() {
        assertThat(share("schwimmbad", PATHS)).isCloseTo(share("schwimmbad", TREES), within(1e-9));
    }
}
