package stellwand.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    @ParameterizedTest
    @CsvSource({
        "Leyla@Example.ORG, leyla@example.org",
        "leyla@müller.example, leyla@xn--mller-kva.example",
        "' a.b+c@d.example ', a.b+c@d.example"
    })
    void as_people_write_it_mail_servers_know_it(String typed, String address) {
        assertThat(MailAddress.parse(typed)).contains(new MailAddress(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "leyla", "@a.example", "a@b", "jörg@example.org", "a b@c.example"})
    void where_no_mail_can_go_is_none(String typed) {
        assertThat(MailAddress.parse(typed)).isEmpty();
    }
}
