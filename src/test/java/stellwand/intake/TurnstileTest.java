package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import stellwand.web.Networks;

class TurnstileTest {
    private final Turnstile turnstile =
            new Turnstile(
                    Clock.fixed(Instant.parse("2017-09-20T08:00:00Z"), ZoneOffset.UTC),
                    Turnstile.IN_A_ROW);

    @Test
    void thirty_in_a_row_come_from_one_address_and_others_are_not_held_up() {
        for (int n = 0; n < 30; n++) assertThat(turnstile.lets(from("203.0.113.7"))).isTrue();

        assertThat(turnstile.lets(from("203.0.113.7"))).isFalse();
        assertThat(turnstile.lets(from("203.0.113.8"))).isTrue();
    }

    @Test
    void so_many_in_a_row_come_in_all() {
        for (int n = 0; n < 300; n++)
            assertThat(turnstile.lets(from(Networks.of(new UUID(0, n))))).isTrue();

        assertThat(turnstile.lets(from("203.0.113.8"))).isFalse();
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
