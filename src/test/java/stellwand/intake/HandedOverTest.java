package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What comes to a unit is told to it. */
class HandedOverTest extends HouseWithReminders {
    @Test
    void of_many_in_a_row_a_unit_hears_in_one_letter_and_nothing_of_their_words() {
        var one = handedOver(social, "2099-11-23");
        var other = handedOver(social, "2099-11-24");

        tell(0);
        assertThat(lettersTo(mail(both[0]))).as("more may come").isEmpty();
        tell(6);
        tell(7);

        assertThat(lettersTo(mail(both[0])))
                .singleElement()
                .asString()
                .contains("übergeben", "/staff/review/" + one, "/staff/review/" + other)
                .contains("Idee " + number(one) + " – Amt für Soziales – bis 23.11.2099")
                .doesNotContain("Bus");
        assertThat(lettersTo(mail(both[1]))).hasSize(1);
    }

    @Test
    void a_unit_hears_at_its_own_address_and_of_each_handing_over_anew() {
        var office = UUID.randomUUID();
        var mail = "sport-%s@stadt.example".formatted(office);
        unitWith(office, "Sportamt", "mail", mail);
        var idea = handedOver(office, "2099-11-23");
        tell(6);
        assertThat(lettersTo(mail)).singleElement().asString().startsWith("Guten Tag,\n");

        staff(idea, "holder/return", "reason", "Nicht unseres");
        tell(6);
        staff(idea, "holder", "unit", office.toString());
        tell(6);

        assertThat(lettersTo(mail)).hasSize(2);
    }

    @Test
    void of_what_is_handed_back_within_minutes_nobody_hears() {
        var idea = handedOver(social, "2099-11-23");
        says(aylin, idea, "return", Map.of("reason", "Macht das Schulamt"));
        tell(6);
        assertThat(lettersTo(mail(both[0]))).isEmpty();
    }

    @Test
    void killed_half_way_all_hear_the_next_time_and_nobody_twice() {
        handedOver(social, "2099-11-23");
        reminders.dyingAfter(1);
        assertThatThrownBy(() -> tell(6)).hasMessage("Killed");
        assertThat(lettersTo(mail(both[0]))).isEmpty();
        assertThat(lettersTo(mail(both[1]))).isEmpty();

        tell(6);
        tell(6);

        assertThat(lettersTo(mail(both[0]))).hasSize(1);
        assertThat(lettersTo(mail(both[1]))).hasSize(1);
    }

    @Test
    void where_nobody_can_be_reached_it_waits_until_somebody_comes() {
        var office = UUID.randomUUID();
        unitWith(office, "Sportamt");
        handedOver(office, "2099-11-23");
        tell(6);

        var mail = "sport-%s@stadt.example".formatted(office);
        unitWith(office, "Sportamt", "mail", mail);
        tell(6);

        assertThat(lettersTo(mail)).hasSize(1);
    }

    private void tell(int minutes) {
        reminders.tellHandedOver(Instant.now().plusSeconds(minutes * 60L));
    }
}
