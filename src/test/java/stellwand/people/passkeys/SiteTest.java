package stellwand.people.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
    @ParameterizedTest
    @CsvSource({
        "https://stellwand.example, stellwand.example, https://stellwand.example",
        "https://Stellwand.Example:443/, stellwand.example, https://stellwand.example",
        "https://stellwand.example:8443, stellwand.example, https://stellwand.example:8443",
        "http://localhost:8054, localhost, http://localhost:8054",
        "http://localhost, localhost, http://localhost"
    })
    void a_passkey_belongs_to_the_name_in_the_address(String url, String host, String origin) {
        assertThat(Site.at(URI.create(url))).contains(new Site(host, origin));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://stellwand.example",
                "http://192.168.1.20:8054",
                "https://192.168.1.20",
                "https://[2001:db8::1]",
                "http://localhost.example"
            })
    void over_plain_http_and_at_a_number_there_are_none(String url) {
        assertThat(Site.at(URI.create(url))).isEmpty();
    }

    @Test
    void what_is_no_address_has_none() {
        assertThat(Site.at(URI.create("stellwand"))).isEmpty();
    }
}
