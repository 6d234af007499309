package stellwand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LimitTest {
    private Instant now = Instant.parse("2017-09-14T16:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Limit limit = new Limit(clock, 3, Duration.ofSeconds(10), 2);

    @Test
    void three_in_a_row_and_then_one_every_ten_seconds() {
        assertThat(taken("a", 5)).isEqualTo(3);

        now = now.plusSeconds(9);
        assertThat(taken("a", 5)).isZero();
        now = now.plusSeconds(1);
        assertThat(taken("a", 5)).isEqualTo(1);
    }

    @Test
    void a_long_rest_does_not_save_up_more_than_three() {
        taken("a", 3);
        now = now.plus(Duration.ofDays(1));

        assertThat(taken("a", 100)).isEqualTo(3);
    }

    @Test
    void one_key_does_not_use_up_anothers() {
        taken("a", 3);

        assertThat(limit.take("b")).isTrue();
    }

    @Test
    void what_did_not_count_is_given_back() {
        for (int i = 0; i < 100; i++) {
            assertThat(limit.take("a")).isTrue();
            limit.giveBack("a");
        }
        assertThat(taken("a", 5)).isEqualTo(3);
    }

    @Test
    void giving_back_makes_no_more_than_there_was() {
        limit.take("a");
        for (int i = 0; i < 100; i++) limit.giveBack("a");

        assertThat(taken("a", 5)).isEqualTo(3);
    }

    @Test
    void only_so_many_keys_are_remembered_and_the_one_least_recently_asked_is_forgotten() {
        taken("a", 3);
        taken("b", 3);
        limit.take("a");
        limit.take("c");

        assertThat(limit.take("a")).isFalse();
        assertThat(taken("b", 5)).isEqualTo(3);
    }

    @Test
    void a_clock_put_back_takes_nothing_away() {
        taken("a", 1);
        now = now.minusSeconds(3_600);

        assertThat(taken("a", 5)).isEqualTo(2);
    }

    private int taken(String key, int tries) {
        int taken = 0;
        for (int i = 0; i < tries; i++) if (limit.take(key)) taken++;
        return taken;
    }
}
