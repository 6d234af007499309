package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class TurnstileTest {
    private final Turnstile turnstile =
            new Turnstile(
                    Clock.fixed(Instant.parse("2017-09-20T08:00:00Z"), ZoneOffset.UTC),
                    Turnstile.IN_A_ROW);

    @Test
    void thirty_in_a_row_come_from_one_address_and_others_are_not_held_up() {
        for (int n = 0; n < 30; n++) assertThat(turnstile.lets(from("203.0.113.7", null))).isTrue();

        assertThat(turnstile.lets(from("203.0.113.7", null))).isFalse();
        assertThat(turnstile.lets(from("203.0.113.8", null))).isTrue();
    }

    @Test
    void so_many_in_a_row_come_in_all() {
        for (int n = 0; n < 300; n++)
            assertThat(turnstile.lets(from("2001:db8::" + n, null))).isTrue();

        assertThat(turnstile.lets(from("203.0.113.8", null))).isFalse();
    }

    @Test
    void behind_a_proxy_of_ours_people_are_told_apart_by_what_it_wrote_last() {
        assertThat(Turnstile.address(from("127.0.0.1", "203.0.113.7"))).isEqualTo("203.0.113.7");
        assertThat(Turnstile.address(from("10.0.0.2", "6.6.6.6, 203.0.113.7")))
                .isEqualTo("203.0.113.7");
        assertThat(Turnstile.address(from("127.0.0.1", null))).isEqualTo("127.0.0.1");
    }

    @Test
    void from_elsewhere_nobody_says_that_they_are_somebody_else() {
        assertThat(Turnstile.address(from("203.0.113.7", "198.51.100.1"))).isEqualTo("203.0.113.7");
    }

    private static MockHttpServletRequest from(String address, @Nullable String forwarded) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        if (forwarded != null) request.addHeader("X-Forwarded-For", forwarded);
        return request;
    }
}
