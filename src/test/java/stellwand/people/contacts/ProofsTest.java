package stellwand.people.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;
import stellwand.people.HouseSecret;
import stellwand.people.MailAddress;
import stellwand.people.contacts.WayBack.ByCall;
import stellwand.people.contacts.WayBack.ByMail;
import stellwand.people.contacts.WayBack.ByText;

class ProofsTest {
    private static final UUID IDEA = UUID.randomUUID();
    private static final UUID LEYLA = UUID.randomUUID();
    private static final ByMail MAIL = new ByMail(new MailAddress("leyla@example.org"));
    private static final PhoneNumber NUMBER = new PhoneNumber("+491761234567");

    private Instant now = Instant.parse("2026-11-29T12:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Proofs proofs =
            new Proofs(new HouseSecret(JdbcClient.create(TestDatabase.fresh())), clock);

    @Test
    void a_proof_holds_for_the_contact_and_the_address_to_which_it_was_sent() {
        var proof = proofs.make(IDEA, LEYLA, MAIL);

        assertThat(proofs.holds(proof, contact(IDEA, LEYLA, MAIL))).isTrue();
        assertThat(proofs.holds(proof, contact(UUID.randomUUID(), LEYLA, MAIL))).isFalse();
        assertThat(proofs.holds(proof, contact(IDEA, UUID.randomUUID(), MAIL))).isFalse();
        var other = new ByMail(new MailAddress("omar@example.org"));
        assertThat(proofs.holds(proof, contact(IDEA, LEYLA, other))).isFalse();
    }

    @Test
    void a_number_is_another_one_once_it_is_called() {
        var proof = proofs.make(IDEA, LEYLA, new ByText(NUMBER));

        assertThat(proofs.holds(proof, contact(IDEA, LEYLA, new ByText(NUMBER)))).isTrue();
        assertThat(proofs.holds(proof, contact(IDEA, LEYLA, new ByCall(NUMBER, null)))).isFalse();
    }

    @Test
    void it_ends_after_thirty_days_and_nobody_makes_it_longer() {
        var proof = proofs.make(IDEA, LEYLA, MAIL);
        now = now.plus(Duration.ofDays(30));
        assertThat(proofs.holds(proof, contact(IDEA, LEYLA, MAIL))).isTrue();

        var later = proofs.make(IDEA, LEYLA, MAIL);
        now = now.plus(Duration.ofDays(1));
        assertThat(proofs.holds(proof, contact(IDEA, LEYLA, MAIL))).isFalse();
        var longer = later.substring(0, 2) + proof.substring(2);
        assertThat(proofs.holds(longer, contact(IDEA, LEYLA, MAIL))).isFalse();
    }

    @Test
    void what_is_none_proves_nothing() {
        var contact = contact(IDEA, LEYLA, MAIL);

        assertThat(proofs.holds(null, contact)).isFalse();
        assertThat(proofs.holds("", contact)).isFalse();
        assertThat(proofs.holds("A".repeat(20), contact)).isFalse();
        assertThat(proofs.holds("ä".repeat(20), contact)).isFalse();
    }

    private Contact contact(UUID scope, UUID contributor, WayBack way) {
        return new Contact(scope, contributor, "de", way, now, false, false, null, false, null);
    }
}
