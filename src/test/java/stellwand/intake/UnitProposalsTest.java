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

        var asked = examined("Der Bus soll auch nachts fahren");
        assertThat(page("/staff/ideas/" + asked)).contains("Vermutlich zuständig", press(social));

        staff(asked, "holder", "unit", social.toString());
        assertThat(page("/staff/ideas/" + asked)).doesNotContain("Vermutlich zuständig");
    }

    @Test
    void what_was_given_back_teaches_nothing() throws Exception {
        for (int n = 0; n < 12; n++) {
            var street = STREETS[n % STREETS.length];
            var idea = given(social, "Die Laterne am %s flackert, %d mal".formatted(street, n));
            staff(idea, "holder/return", "reason", "Nicht wir");
            given(schools, "Die Turnhalle am %s hat %d Löcher".formatted(street, n));
        }
        TestLessons.learn(house);

        var asked = examined("Die Laterne flackert am Abend");
        assertThat(page("/staff/ideas/" + asked)).doesNotContain(press(social));
    }

    @Test
    void what_a_unit_said_teaches_though_it_has_it_no_more() throws Exception {
        for (int n = 0; n < 12; n++) {
            var street = STREETS[n % STREETS.length];
            var idea = given(social, "Der Brunnen am %s tropft, %d mal".formatted(street, n));
            says(aylin, idea, "statement", FEASIBLE);
            given(schools, "Das Klavier am %s hat %d Tasten".formatted(street, n));
        }
        TestLessons.learn(house);

        assertThat(page("/staff/ideas/" + examined("Der Brunnen tropft am Abend")))
                .contains(press(social));
    }

    /** What the button sends that hands it over. */
    private static String press(UUID unit) {
        return "name=\"unit\" value=\"%s\"".formatted(unit);
    }

    private UUID given(UUID unit, String text) {
        var idea = examined(text);
        assertThat(staff(idea, "holder", "unit", unit.toString())).hasStatus(302);
        return idea;
    }
}
