package stellwand.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class NetworkAddressTest {
    @Test
    void behind_a_proxy_of_ours_people_are_told_apart_by_what_it_wrote_last() {
        assertThat(seen("127.0.0.1", "203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(seen("10.0.0.2", "6.6.6.6, 203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(seen("10.0.0.2", "6.6.6.6", "203.0.113.7"))
                .as("in a line of its own")
                .isEqualTo("203.0.113.7");
        assertThat(seen("127.0.0.1")).isEqualTo("127.0.0.1");
    }

    @Test
    void a_proxy_of_ours_may_have_an_address_of_either_kind() {
        for (var proxy : new String[] {"192.168.1.1", "172.16.0.9", "::1", "[::1]", "fd00::1"}) {
            assertThat(seen(proxy, "203.0.113.7")).as(proxy).isEqualTo("203.0.113.7");
        }
    }

    @Test
    void from_elsewhere_nobody_says_that_they_are_somebody_else() {
        assertThat(seen("203.0.113.7", "198.51.100.1")).isEqualTo("203.0.113.7");
        assertThat(seen("2001:db8::7", "198.51.100.1")).isEqualTo(seen("2001:db8::7"));
    }

    @Test
    void what_is_no_address_makes_nobody_another_one() {
        for (var typed : new String[] {"unknown", "", "203.0.113.7:80", "a.example", "1.2.3.4,"}) {
            assertThat(seen("127.0.0.1", typed)).as(typed).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void a_network_of_a_household_counts_as_one() {
        assertThat(seen("::1", "2001:db8:1:2::1")).isEqualTo(seen("::1", "2001:db8:1:2:aa:b:c:d"));
        assertThat(seen("::1", "2001:db8:1:2::1")).isNotEqualTo(seen("::1", "2001:db8:1:3::1"));
        assertThat(seen("::1", "::ffff:203.0.113.7")).isEqualTo("203.0.113.7");
    }

    private static String seen(String peer, String... forwarded) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        for (var line : forwarded) request.addHeader("X-Forwarded-For", line);
        return NetworkAddress.of(request);
    }
}
