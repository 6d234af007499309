package stellwand.people.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;

class ConsentsTest {
    private static final String CODE = "7KX3M9QW2AB";
    private static final String OTHER_CODE = "8KX3M9QW2AC";
    private static final Instant EVENING = Instant.parse("2017-09-14T18:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private Instant now = EVENING;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Consents consents = new Consents(JdbcClient.create(TestDatabase.fresh()), clock);

    @Test
    void nobody_has_consented_to_anything_before_they_do() {
        assertThat(consents.holds(CODE, Extra.PHOTO_SHOWN)).isFalse();
    }

    @Test
    void who_has_the_reply_code_gives_and_withdraws_without_an_account() {
        consents.give(CODE, Extra.PHOTO_SHOWN, "photo-1");
        assertThat(consents.holds(CODE, Extra.PHOTO_SHOWN)).isTrue();
        assertThat(consents.holds(CODE, Extra.NAMED_IN_RECORD)).isFalse();
        assertThat(consents.holds(OTHER_CODE, Extra.PHOTO_SHOWN)).isFalse();

        consents.revoke(CODE, Extra.PHOTO_SHOWN);
        assertThat(consents.holds(CODE, Extra.PHOTO_SHOWN)).isFalse();
    }

    @Test
    void given_twice_is_given_once() {
        consents.give(CODE, Extra.ASKED_AGAIN, "asked-1");
        consents.give(CODE, Extra.ASKED_AGAIN, "asked-1");

        assertThat(consents.of(CODE)).hasSize(1);
    }

    @Test
    void what_was_withdrawn_stays_on_record_and_given_again_is_a_new_consent() {
        consents.give(CODE, Extra.PHOTO_SHOWN, "photo-1");
        now = EVENING.plus(DAY);
        consents.revoke(CODE, Extra.PHOTO_SHOWN);
        now = EVENING.plus(DAY).plus(DAY);
        consents.revoke(CODE, Extra.PHOTO_SHOWN);
        consents.give(CODE, Extra.PHOTO_SHOWN, "photo-2");

        assertThat(consents.of(CODE))
                .containsExactly(
                        new Consent(CODE, Extra.PHOTO_SHOWN, "photo-1", EVENING, EVENING.plus(DAY)),
                        new Consent(CODE, Extra.PHOTO_SHOWN, "photo-2", now, null));
    }
}
