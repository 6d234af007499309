package stellwand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stellwand.people.Guesses.Guess.Right;
import stellwand.people.Guesses.Guess.TooMany;
import stellwand.people.Guesses.Guess.Wrong;

class GuessesTest {
    private static final String CODE = "ABC234";

    private final SecureRandom random = new SecureRandom();
    private Instant now = Instant.parse("2017-09-14T16:00:00Z");
    private final Guesses guesses =
            new Guesses(((InstantSource) () -> now).withZone(ZoneOffset.UTC));
    private final AtomicInteger lookedUp = new AtomicInteger();

    @Test
    void a_whole_hall_types_the_right_code_and_nobody_waits() {
        for (int phone = 0; phone < 5_000; phone++) {
            assertThat(guess(null, CODE)).isInstanceOf(Right.class);
        }
    }

    @Test
    void ten_thousand_wrong_codes_from_one_browser_are_ten() {
        for (int i = 0; i < 10_000; i++) guess("visitor", Code.makeJoinCode(random));

        assertThat(lookedUp).hasValue(10);
    }

    @Test
    void ten_thousand_wrong_codes_from_browsers_without_a_cookie_are_six_hundred() {
        int tooMany = 0;
        for (int i = 0; i < 10_000; i++) {
            if (guess(null, Code.makeJoinCode(random)) instanceof TooMany) tooMany++;
        }

        assertThat(lookedUp).hasValue(600);
        assertThat(tooMany).isEqualTo(9_400);
    }

    @Test
    void ten_thousand_wrong_codes_at_the_same_time_are_six_hundred_too() {
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 10_000; i++) {
                var _ = many.submit(() -> guess(null, Code.makeJoinCode(random)));
            }
        }

        assertThat(lookedUp).hasValue(600);
    }

    @Test
    void a_moment_after_the_flood_everybody_is_served() {
        for (int i = 0; i < 10_000; i++) guess(null, Code.makeJoinCode(random));
        assertThat(guess(null, CODE)).isInstanceOf(TooMany.class);

        now = now.plus(Duration.ofMillis(50));

        assertThat(guess(null, CODE)).isInstanceOf(Right.class);
    }

    @Test
    void one_browsers_wrong_codes_do_not_keep_the_others_out() {
        for (int i = 0; i < 10_000; i++) guess("visitor", Code.makeJoinCode(random));

        assertThat(guess("another", CODE)).isInstanceOf(Right.class);
        assertThat(guess(null, CODE)).isInstanceOf(Right.class);
    }

    @Test
    void tries_that_are_refused_do_not_count_against_the_node() {
        for (int i = 0; i < 10_000; i++) guess("visitor", Code.makeJoinCode(random));

        assertThat(guess(null, "WRNG22")).isInstanceOf(Wrong.class);
    }

    @Test
    void a_hall_with_an_old_poster_is_told_that_the_code_is_wrong() {
        for (int phone = 0; phone < 500; phone++) {
            assertThat(guess("phone " + phone, "PSTR22")).isInstanceOf(Wrong.class);
        }
    }

    @Test
    void whatever_is_typed_is_a_try() {
        assertThat(guess("visitor", "")).isInstanceOf(Wrong.class);
        assertThat(guess("visitor", "x".repeat(1_000_000))).isInstanceOf(Wrong.class);
    }

    private Guesses.Guess<String> guess(@Nullable String visitor, String typed) {
        return guesses.guess(
                visitor,
                typed,
                () -> {
                    lookedUp.incrementAndGet();
                    return typed.equals(CODE) ? Optional.of("the evening") : Optional.empty();
                });
    }
}
