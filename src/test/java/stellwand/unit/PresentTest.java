package stellwand.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.unit.TheCity.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who does now what a unit did. */
class PresentTest {
    private static final UnitName NOW = new UnitName(MIGRATION, 4, words("Amt für Migration"));
    private static final UnitName TOO = new UnitName(SCHOOLS, 5, words("Schulamt"));

    @Test
    void whoever_works_does_it_itself() {
        assertThat(new Present(List.of(NOW, TOO), Map.of()).of(MIGRATION)).containsExactly(NOW);
    }

    @Test
    void after_any_number_of_mergers_it_is_the_last_one() {
        var mergers = Map.of(VISAS, List.of(ALIENS), ALIENS, List.of(MIGRATION));
        assertThat(new Present(List.of(NOW), mergers).of(VISAS)).containsExactly(NOW);
    }

    @Test
    void after_a_split_it_is_each_of_them_once() {
        var changes =
                Map.of(
                        ALIENS, List.of(VISAS, SCHOOLS, MIGRATION),
                        VISAS, List.of(MIGRATION));
        assertThat(new Present(List.of(NOW, TOO), changes).of(ALIENS)).containsExactly(NOW, TOO);
    }

    @Test
    void after_an_ending_it_is_nobody() {
        assertThat(new Present(List.of(NOW), Map.of()).of(WELFARE)).isEmpty();
    }
}
