package stellwand.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stellwand.proposal.Confidence.Asked;

/** The first way is right in three of four texts; the second one tosses a coin. */
class ConfidenceTest {
    private final Confidence confidence =
            Confidence.learn(IntStream.range(0, 400).mapToObj(ConfidenceTest::asked).toList());

    private static Asked asked(int n) {
        int chosen = n % 4 == 0 ? 1 : 0;
        int coin = n / 4 % 2 == 0 ? 1 : -1;
        return new Asked(new double[][] {{1, -1}, {coin, -coin}}, chosen);
    }

    @Test
    void a_way_that_is_mostly_right_is_trusted_as_often_as_it_is() {
        assertThat(confidence.of(new double[][] {{1, -1}, {0, 0}})[0])
                .isCloseTo(0.75, within(0.01));
    }

    @Test
    void a_way_that_tosses_coins_is_not_trusted() {
        assertThat(confidence.trust()[1]).isCloseTo(0, within(0.01));
    }

    @Test
    void who_has_not_been_asked_says_that_anything_may_be() {
        assertThat(Confidence.learn(List.of()).of(new double[][] {{5, -5}, {3, -3}}))
                .containsExactly(0.5, 0.5);
    }
}
