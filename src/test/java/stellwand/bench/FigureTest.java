package stellwand.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void a_figure_is_a_json_line_with_three_digits() {
        assertThat(new Figure("live", "last watcher, p50", 12.3456, "ms").json())
                .isEqualTo(
                        "{\"bench\":\"live\",\"figure\":\"last watcher, p50\",\"value\":12.3,\"unit\":\"ms\"}");
        assertThat(new Figure("live", "deliveries", 2_239_456.7, "1/s").json())
                .contains("\"value\":2239457,");
        assertThat(new Figure("live", "share", 0.012345, "×").json()).contains("\"value\":0.0123,");
    }

    @Test
    void a_median_is_the_middle_one_and_a_percentile_the_nearest_rank() {
        assertThat(Numbers.median(5, 1, 9)).isEqualTo(5);
        assertThat(Numbers.percentile(new double[] {1, 2, 3, 4}, 99)).isEqualTo(4);
        assertThat(Numbers.percentile(new double[] {}, 50)).isNaN();
    }
}
