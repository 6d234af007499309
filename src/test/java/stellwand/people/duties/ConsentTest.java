package stellwand.people.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConsentTest {
    private static final Instant EVENING = Instant.parse("2017-09-14T18:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2017-09-15T08:00:00Z");

    private final Consent given =
            new Consent("7KX3M9QW2AB", Extra.PHOTO_SHOWN, "photo-1", EVENING, null);

    @Test
    void it_holds_until_it_is_withdrawn() {
        assertThat(given.holds()).isTrue();
        assertThat(given.revoke(NEXT_DAY).holds()).isFalse();
    }

    @Test
    void withdrawing_twice_keeps_the_first_moment() {
        var withdrawn = given.revoke(NEXT_DAY);

        assertThat(withdrawn.revoke(NEXT_DAY.plusSeconds(60))).isEqualTo(withdrawn);
    }
}
