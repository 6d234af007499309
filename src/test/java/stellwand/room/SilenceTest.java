package stellwand.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SilenceTest {
    private static final Instant OPENED = Instant.parse("2017-09-14T17:10:00Z");

    @Test
    void a_table_is_silent_six_minutes_after_its_last_card() {
        var card = OPENED.plusSeconds(60);
        assertThat(Silence.of(OPENED, card, 5, card.plusSeconds(359)))
                .isEqualTo(new Silence.None());
        assertThat(Silence.of(OPENED, card, 5, card.plusSeconds(360)))
                .isEqualTo(new Silence.Lasting(6));
    }

    @Test
    void after_a_pause_nobody_is_silent_yet() {
        var beforeThePause = OPENED.minusSeconds(1800);
        assertThat(Silence.of(OPENED, beforeThePause, 5, OPENED.plusSeconds(60)))
                .isEqualTo(new Silence.None());
    }

    @Test
    void people_without_any_card_are_silent_too() {
        assertThat(Silence.of(OPENED, null, 5, OPENED.plusSeconds(480)))
                .isEqualTo(new Silence.Lasting(8));
    }

    @Test
    void nobody_and_no_card_may_be_an_empty_table_or_one_with_paper() {
        assertThat(Silence.of(OPENED, null, 0, OPENED.plusSeconds(480)))
                .isEqualTo(new Silence.NobodyYet());
        assertThat(Silence.of(OPENED, OPENED, 0, OPENED.plusSeconds(480)))
                .as("its device wrote, and nobody sits there with a phone")
                .isEqualTo(new Silence.Lasting(8));
    }

    @Test
    void without_the_opening_only_cards_count() {
        assertThat(Silence.of(null, null, 5, OPENED)).isEqualTo(new Silence.None());
        assertThat(Silence.of(null, OPENED, 5, OPENED.plusSeconds(420)))
                .isEqualTo(new Silence.Lasting(7));
    }
}
