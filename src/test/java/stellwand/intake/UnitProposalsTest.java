package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.idea.TestLessons;

/** What units kept is what is proposed to be theirs, too. */
class UnitProposalsTest extends HouseWithUnits {
    private static final String[] STREETS = {"Hauptstraße", "Marktplatz", "Bahnhof", "Rheinufer"};

    @Test
    void what_is_like_what_a_unit_kept_is_proposed_to_it_and_a_person_decides() throws Exception {
        for (int n = 0; n < 12; n++) {
            var street = STREETS[n % STREETS.length];
            given(social, "Der Bus am %s soll öfter fahren, %d mal am Tag".formatted(street, n));
            given(schools, "Die Klasse am %s braucht %d Stühle".formatted(street, n));
        }
        TestLessons.learn(house);

        var asked = sighted("Der Bus soll auch nachts fahren");
        assertThat(page("/staff/ideas/" + asked))
                .contains("Vermutlich zuständig")
                .containsPattern("Amt für Soziales</bdi> · <span>\\d+ %");

        staff(asked, "holder", "unit", social.toString());
        assertThat(page("/staff/ideas/" + asked)).doesNotContain("Vermutlich zuständig");
    }

    @Test
    void what_was_given_back_teaches_nothing() {
        var idea = given(social, "Der Bus am Marktplatz soll öfter fahren");
        assertThat(assigned(idea)).isEqualTo(social);
        staff(idea, "holder/return", "reason", "Nicht wir");
        assertThat(assigned(idea)).isNull();
        staff(idea, "holder", "unit", schools.toString());
        says(organiser, idea, schools, "statement", FEASIBLE);
        assertThat(assigned(idea)).isEqualTo(schools);
    }

    private UUID assigned(UUID idea) {
        return db.sql("select assigned from idea where id = :id")
                .param("id", idea)
                .query((row, _) -> row.getObject("assigned", UUID.class))
                .list()
                .getFirst();
    }

    private UUID given(UUID unit, String text) {
        var idea = sighted(text);
        assertThat(staff(idea, "holder", "unit", unit.toString())).hasStatus(302);
        return idea;
    }

    /** Each from another network, since one sends thirty in a row at most. */
    private UUID sighted(String text) {
        var id = UUID.randomUUID();
        mvc.post()
                .uri("/ideas/new")
                .header("X-Forwarded-For", id.toString())
                .param("id", id.toString())
                .param("text", text)
                .exchange();
        staff(id, "sighting");
        return id;
    }
}
