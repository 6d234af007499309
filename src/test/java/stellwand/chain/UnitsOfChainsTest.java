package stellwand.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Units are renamed, merged and divided, and nobody has to write the chains anew. */
class UnitsOfChainsTest extends HouseWithUnits {
    private static final String OPEN = "Das ist noch nicht entschieden.";

    private UUID registration;

    @BeforeEach
    void a_chain_is_published() {
        registration = station("Anmeldung", "unit", office.toString());
        staff("/publication");
    }

    @Test
    void a_unit_leads_to_the_chains_in_which_it_is_a_station() {
        assertThat(visit(pageOf(office), "de"))
                .bodyText()
                .contains("Auf welchen Wegen ist sie eine Station?", "Ankommen " + mark)
                .contains("href=\"%s\"".formatted(page()));
        assertThat(visit(pageOf(school), "de")).bodyText().doesNotContain("Ankommen " + mark);

        staff("/withdrawal");
        assertThat(visit(pageOf(office), "de")).bodyText().doesNotContain("Ankommen " + mark);
    }

    @Test
    void a_renamed_unit_has_its_present_name() {
        unit(office, "/names", "on", "2017-09-14", "name.de", "Bürgeramt " + mark);
        assertThat(visit(page(), "de"))
                .bodyText()
                .contains("Bürgeramt " + mark)
                .doesNotContain("Bürgerbüro " + mark);
    }

    @Test
    void for_a_merged_unit_stands_the_one_that_goes_on() {
        unit(office, "/ending", "on", "2017-10-02", "successor", school.toString());

        assertThat(visit(page(), "de"))
                .bodyText()
                .contains("Schulamt " + mark, "href=\"%s\"".formatted(pageOf(school)))
                .doesNotContain("Bürgerbüro " + mark);
        assertThat(visit(pageOf(school), "de")).bodyText().contains("Ankommen " + mark);
        assertThat(visit(pageOf(office), "de")).bodyText().doesNotContain("Ankommen " + mark);
        assertThat(desk("/" + chain))
                .bodyText()
                .containsPattern("value=\"%s\"[^>]*selected".formatted(school));
    }

    @Test
    void for_a_divided_unit_stand_all_and_staff_are_asked_to_choose() {
        var other = UUID.randomUUID();
        unit(other, "", "NAME.de", "Meldeamt " + mark, "kind", "OFFICE", "since", "2010-01-01");
        unit(
                office,
                "/ending",
                "on",
                "2017-10-02",
                "successor",
                school.toString(),
                "successor",
                other.toString());

        assertThat(visit(page(), "de"))
                .bodyText()
                .contains("Dafür sind jetzt mehrere Stellen da.")
                .contains("Schulamt " + mark, "Meldeamt " + mark);
        assertThat(desk("/" + chain)).bodyText().contains("bitte wählen Sie eine aus.");

        save(office.toString());
        assertThat(visit(page(), "de")).bodyText().contains("Schulamt " + mark, "Meldeamt " + mark);
        save(other.toString());
        assertThat(visit(page(), "de")).bodyText().doesNotContain("Schulamt " + mark);
    }

    @Test
    void where_nobody_is_responsible_it_says_so() {
        unit(office, "/ending", "on", "2017-10-02");
        assertThat(visit(page(), "de")).bodyText().contains(OPEN);
        assertThat(desk("/" + chain)).bodyText().contains("niemand macht weiter");

        save("");
        assertThat(visit(page(), "de")).bodyText().contains(OPEN);
        assertThat(staff("/stations/" + registration, "NAME.de", "A", "unit", office.toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void save(String unit) {
        var answer = staff("/stations/" + registration, "NAME.de", "Anmeldung", "unit", unit);
        assertThat(answer).hasStatus(HttpStatus.FOUND);
    }
}
