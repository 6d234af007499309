package stellwand.people.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stellwand.people.MailAddress;
import stellwand.people.contacts.WayBack.ByCall;
import stellwand.people.contacts.WayBack.ByLetter;
import stellwand.people.contacts.WayBack.ByMail;
import stellwand.people.contacts.WayBack.Parts;
import stellwand.people.contacts.WayBack.ThroughOrganisation;

class MasksTest {
    @Test
    void of_an_address_one_knows_it_again_and_no_more() {
        assertThat(masked(new ByMail(new MailAddress("wanda@mail.example.org"))).mail())
                .isEqualTo("w…@m….org");
        assertThat(masked(new ByMail(new MailAddress("ü@ö.example"))).mail())
                .isEqualTo("ü…@ö….example");
    }

    @Test
    void a_number_has_its_country_and_its_end_and_a_name_its_initials() {
        var call = new ByCall(new PhoneNumber("+4921189911"), new PersonName("K͟haled von Ő"));

        assertThat(masked(call))
                .isEqualTo(new Parts(Channel.CALL, null, "+49 … 11", "K͟. v. Ő.", null, null));
    }

    @Test
    void of_a_letter_it_is_said_that_it_is_one() {
        var letter = new ByLetter(new PersonName("Leyla"), new PostalAddress("Markt 1\n40213 D"));

        assertThat(masked(letter))
                .isEqualTo(new Parts(Channel.LETTER, null, null, "L.", null, null));
    }

    @Test
    void whom_somebody_trusts_is_nobodys_business_either() {
        var through = new ThroughOrganisation(new PersonName("Frauen helfen"), null);

        assertThat(masked(through).organisation()).isEqualTo("F. h.");
    }

    private static Parts masked(WayBack way) {
        return Masks.of(way.parts());
    }
}
