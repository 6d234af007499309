package stellwand.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.bench.Scores.Answer;
import stellwand.proposal.Proposal;

class ScoresTest {
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);

    /** Right, right, wrong but second, and without any word known. */
    private final Scores scores =
            new Scores(
                    List.of(
                            answer(A, A, 0.9),
                            answer(B, B, 0.8),
                            answer(B, A, 0.6),
                            new Answer(A, List.of(), List.of())));

    private static Answer answer(UUID right, UUID first, double confidence) {
        var ranked =
                List.of(
                        new Proposal(first, confidence),
                        new Proposal(first.equals(A) ? B : A, 1 - confidence));
        return new Answer(right, ranked, confidence < 0.7 ? List.of() : ranked.subList(0, 1));
    }

    @Test
    void every_choice_counts_as_much_in_the_mean() {
        assertThat(scores.macroF1()).isCloseTo((2 * 1 / 4.0 + 2 * 1 / 3.0) / 2, within(1e-9));
        assertThat(scores.accuracy()).isEqualTo(0.5);
        assertThat(scores.amongTwo()).isEqualTo(0.75);
    }

    @Test
    void the_surest_half_is_by_confidence() {
        assertThat(scores.onTheSurestHalf()).isEqualTo(1);
    }

    @Test
    void what_was_not_proposed_is_counted() {
        assertThat(scores.withNothing()).isEqualTo(0.5);
        assertThat(scores.proposed().amongProposed()).isEqualTo(1);
        assertThat(scores.shareFrom(0.85)).isEqualTo(0.25);
    }

    @Test
    void confidence_errs_by_how_far_it_is_from_what_happens() {
        assertThat(scores.error()).isCloseTo((0.1 + 0.2 + 0.6 + 0) / 4, within(1e-9));
    }
}
