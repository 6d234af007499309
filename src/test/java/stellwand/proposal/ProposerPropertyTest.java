package stellwand.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ProposerPropertyTest {
    private static final List<String> WORDS =
            List.of("Radweg", "Amt", "Baum", "Ampel", "Formular", "Park", "Radwege am Park", "");

    /** Texts and choices as they fall: there may be nothing to learn from them, or all the same. */
    @Property(tries = 100)
    void confidences_are_shares_of_one_and_stand_in_order(
            @ForAll @Size(max = 60) List<@IntRange(max = 23) Integer> given,
            @ForAll @IntRange(max = 7) int asked) {
        var examples =
                given.stream()
                        .map(n -> new Example(WORDS.get(n % 8), "de", Chosen.THEMES.get(n / 8)))
                        .toList();
        var proposer = Proposer.learn(examples);
        var ranked = proposer.ranked(WORDS.get(asked), "de");
        if (ranked.isEmpty()) return;
        assertThat(ranked).allMatch(it -> it.confidence() >= 0 && it.confidence() <= 1);
        assertThat(ranked.stream().mapToDouble(Proposal::confidence).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(ranked).isSortedAccordingTo(Comparator.comparingDouble(it -> -it.confidence()));
        var proposals = proposer.proposals(WORDS.get(asked), "de");
        assertThat(ranked.subList(0, proposals.size())).isEqualTo(proposals);
    }

    @Property(tries = 50)
    void trust_is_never_less_than_none(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = -9, max = 9) Integer> distances) {
        var asked =
                IntStream.range(0, distances.size())
                        .mapToObj(n -> asked(distances.get(n), n % 2))
                        .toList();
        assertThat(Confidence.learn(asked).trust()).doesNotContain(Double.NaN);
        for (double trust : Confidence.learn(asked).trust()) assertThat(trust).isNotNegative();
    }

    private static Confidence.Asked asked(int distance, int chosen) {
        return new Confidence.Asked(
                new double[][] {{distance, -distance}, {-distance, distance}}, chosen);
    }
}
