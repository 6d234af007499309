package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stellwand.intake.HearBack.Wish;
import stellwand.intake.HearBack.Wish.None;
import stellwand.intake.HearBack.Wish.Wanted;
import stellwand.intake.HearBack.Wish.Wrong;
import stellwand.people.MailAddress;
import stellwand.people.contacts.PersonName;
import stellwand.people.contacts.PhoneNumber;
import stellwand.people.contacts.PostalAddress;
import stellwand.people.contacts.WayBack;
import stellwand.people.contacts.WayBack.AtTheCounter;
import stellwand.people.contacts.WayBack.ByCall;
import stellwand.people.contacts.WayBack.ByLetter;
import stellwand.people.contacts.WayBack.ByMail;
import stellwand.people.contacts.WayBack.ByText;
import stellwand.people.contacts.WayBack.ThroughOrganisation;

/** What somebody typed, and how they hear back. */
class HearBackTest {
    private static final PhoneNumber NUMBER = new PhoneNumber("+492118991");
    private static final PersonName LEYLA = new PersonName("Leyla Ő");

    private record Typed(String field, String value) {}

    @Test
    void whoever_wants_nothing_types_nothing() {
        assertThat(read("")).isEqualTo(new None());
        assertThat(HearBack.NOTHING.read()).isEqualTo(new None());
        assertThat(read("", name("Leyla"))).isEqualTo(new None());
    }

    @Test
    void each_way_is_taken_with_what_it_needs() {
        wanted(read("MAIL", mail("Leyla@Example.org")), mail());
        wanted(read("TEXT", number("0211 8991")), new ByText(NUMBER));
        wanted(read("CALL", number("0211 8991")), new ByCall(NUMBER, null));
        wanted(read("CALL", number("0211 8991"), name("Leyla Ő")), new ByCall(NUMBER, LEYLA));
        wanted(
                read("LETTER", name("Leyla Ő"), postal("Platz 1\r\n40213 Düsseldorf")),
                new ByLetter(LEYLA, new PostalAddress("Platz 1\n40213 Düsseldorf")));
        wanted(read("COUNTER"), new AtTheCounter(null));
        wanted(
                read("ORGANISATION", organisation("Frauen e. V."), name("Leyla Ő")),
                new ThroughOrganisation(new PersonName("Frauen e. V."), LEYLA));
    }

    @Test
    void a_field_alone_says_which_way() {
        wanted(read("", mail("leyla@example.org")), mail());
        wanted(read("", number("0211 8991")), new ByCall(NUMBER, null));
        wanted(
                read("", organisation("Frauen e. V.")),
                new ThroughOrganisation(new PersonName("Frauen e. V."), null));
    }

    @Test
    void more_than_one_way_is_asked_about() {
        wrong(Refusal.ONE_WAY_ONLY, read("", mail("leyla@example.org"), number("0211 8991")));
        wrong(Refusal.ONE_WAY_ONLY, read("COUNTER", mail("leyla@example.org")));
    }

    @Test
    void what_does_not_lead_to_anybody_is_said() {
        wrong(Refusal.MAIL_ADDRESS_IS_WRONG, read("", mail("leyla")));
        wrong(Refusal.NUMBER_IS_WRONG, read("TEXT"));
        wrong(Refusal.NUMBER_IS_WRONG, read("CALL", number("abends")));
        wrong(Refusal.POSTAL_ADDRESS_IS_WRONG, read("LETTER", postal("Platz 1")));
        wrong(Refusal.POSTAL_ADDRESS_IS_WRONG, read("LETTER", name("Leyla")));
        wrong(Refusal.ORGANISATION_IS_MISSING, read("ORGANISATION"));
        wrong(Refusal.NAME_IS_TOO_LONG, read("COUNTER", name("a".repeat(121))));
    }

    @Test
    void what_was_kept_is_typed_the_same() {
        var way = new ByLetter(LEYLA, new PostalAddress("Platz 1\n40213 Düsseldorf"));
        wanted(HearBack.of(way).read(), way);
        wanted(HearBack.of(new AtTheCounter(null)).read(), new AtTheCounter(null));
        wanted(HearBack.of(mail()).read(), mail());
    }

    private static void wanted(Wish read, WayBack way) {
        assertThat(read).isEqualTo(new Wanted(way));
    }

    private static void wrong(Refusal why, Wish read) {
        assertThat(read).isEqualTo(new Wrong(why));
    }

    private static WayBack mail() {
        return new ByMail(new MailAddress("leyla@example.org"));
    }

    private static Typed mail(String value) {
        return new Typed("mail", value);
    }

    private static Typed number(String value) {
        return new Typed("number", value);
    }

    private static Typed name(String value) {
        return new Typed("name", value);
    }

    private static Typed postal(String value) {
        return new Typed("postal", value);
    }

    private static Typed organisation(String value) {
        return new Typed("organisation", value);
    }

    private static Wish read(String back, Typed... typed) {
        return new HearBack(
                        back,
                        value("mail", typed),
                        value("number", typed),
                        value("name", typed),
                        value("postal", typed),
                        value("organisation", typed),
                        null)
                .read();
    }

    private static @Nullable String value(String field, Typed... typed) {
        for (var each : typed) if (each.field().equals(field)) return each.value();
        return null;
    }
}
