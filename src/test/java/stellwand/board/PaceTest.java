package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.board.TheEvening.*;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import stellwand.board.BoardCommand.By;

class PaceTest {
    private Instant now = SEVEN;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @Test
    void people_write_so_many_cards_a_minute_each() {
        var pace = new Pace(clock, 60);
        assertThat(cardsInARow(pace, LEYLA)).isEqualTo(60);
        assertThat(cardsInARow(pace, OMAR)).isEqualTo(60);
        now = now.plusSeconds(pace.pauseInSeconds());
        assertThat(cardsInARow(pace, LEYLA)).isEqualTo(1);
    }

    @Test
    void table_hosts_write_ten_times_as_many() {
        assertThat(cardsInARow(new Pace(clock, 60), TABLE_HOST)).isEqualTo(600);
    }

    @Test
    void what_came_before_is_not_counted_again() {
        var pace = new Pace(clock, 60);
        cardsInARow(pace, LEYLA);
        pace.giveBack(LEYLA);
        assertThat(cardsInARow(pace, LEYLA)).isEqualTo(1);
    }

    @Test
    void zero_is_no_limit() {
        assertThat(cardsInARow(new Pace(clock, 0), LEYLA)).isEqualTo(1000);
    }

    @Test
    void a_slow_pace_has_a_long_pause() {
        assertThat(new Pace(clock, 7).pauseInSeconds()).isEqualTo(9);
    }

    private static int cardsInARow(Pace pace, By by) {
        int cards = 0;
        while (cards < 1000 && pace.allows(by)) cards++;
        return cards;
    }
}
