package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Several units at the same time: one has the idea, the others are asked beside it. */
class AskedBesideTest extends HouseWithReminders {
    private static final Map<String, String> NOT_NOW =
            Map.of("feasibility", "NOT_NOW", "reasons", "Die Schulen haben zu.", "language", "de");

    @Test
    void each_says_what_it_thinks_and_answered_is_when_nobody_is_asked_any_more() throws Exception {
        var idea = handedOver(social, "2099-11-23");
        assertThat(asks(idea, schools)).hasStatus(302);
        assertThat(page("/ideas/" + number(idea), ""))
                .contains("Amt für Soziales", "Gefragt ist auch", "Schulamt");

        assertThat(says(aylin, idea, "statement", FEASIBLE)).hasStatus(302);
        assertThat(answers(idea, "FEASIBLE", "Ab Mai.")).hasStatus(409);
        assertThat(says(organiser, idea, schools, "statement", NOT_NOW)).hasStatus(302);
        assertThat(answers(idea, "FEASIBLE", "Ab Mai.")).hasStatus(302);

        assertThat(page("/ideas/" + number(idea), ""))
                .contains("Die Linie N7", "Die Schulen haben zu.", "Ab Mai.")
                .doesNotContain("Gefragt ist auch");
        var review = JsonMapper.shared().readTree(page("/api/ideas/" + idea)).at("/review");
        assertThat(review.at("/path").values().stream().map(it -> it.at("/kind").asString()))
                .containsExactly(
                        "received",
                        "sighted",
                        "handed-over",
                        "unit-asked",
                        "stated",
                        "stated",
                        "answered");
        assertThat(review.at("/asked")).isEmpty();
    }

    @Test
    void who_has_it_keeps_it_when_others_have_said_theirs() throws Exception {
        var idea = handedOver(social, "2099-11-23");
        asks(idea, schools);
        says(aylin, idea, "draft", FEASIBLE);
        says(organiser, idea, schools, "statement", NOT_NOW);

        assertThat(page("/ideas/" + number(idea), ""))
                .contains("Die Schulen haben zu.", "bis 23.11.2099");
        assertThat(page("/staff/review/" + idea, aylin)).contains("Die Linie N7");
        assertThat(page("/staff/desk", aylin)).contains(words);
    }

    @Test
    void what_somebody_types_for_one_unit_is_kept_for_that_one_whoever_speaks_first()
            throws Exception {
        var idea = handedOver(social, "2099-11-23");
        asks(idea, schools);
        var kept = "data-kept=\"statement/%d/%s\"".formatted(number(idea), schools);
        assertThat(page("/staff/review/" + idea)).contains(kept);
        says(aylin, idea, "statement", FEASIBLE);
        assertThat(page("/staff/review/" + idea)).contains(kept);
    }

    @Test
    void programs_see_who_is_asked_until_when() throws Exception {
        var idea = handedOver(social, "2099-11-23");
        asks(idea, schools);
        var asked = JsonMapper.shared().readTree(page("/api/ideas/" + idea)).at("/review/asked");
        assertThat(asked).hasSize(1);
        assertThat(asked.at("/0/unit").asString()).isEqualTo(schools.toString());
        assertThat(asked.at("/0/due").asString()).isNotEmpty();
    }

    @Test
    void the_people_of_a_unit_that_is_asked_write_for_it_and_for_no_other() throws Exception {
        var idea = handedOver(schools, "2099-11-23");
        assertThat(says(aylin, idea, "statement", FEASIBLE)).hasStatus(403);
        asks(idea, social);
        assertThat(page("/staff/desk", aylin)).contains(words, "auch gefragt");
        assertThat(says(aylin, idea, schools, "statement", FEASIBLE)).hasStatus(403);
        assertThat(says(aylin, idea, "draft", FEASIBLE)).hasStatus(302);
        assertThat(page("/staff/review/" + idea, bo)).contains("Die Linie N7");
        assertThat(says(aylin, idea, "statement", FEASIBLE)).hasStatus(302);
        assertThat(page("/staff/desk", aylin)).doesNotContain(words);
    }

    @Test
    void not_ours_leaves_the_idea_where_it_is() throws Exception {
        var idea = handedOver(schools, "2099-11-23");
        asks(idea, social);
        says(aylin, idea, "return", Map.of("reason", "Macht der Verkehrsverbund"));

        assertThat(page("/ideas/" + number(idea), ""))
                .contains("Schulamt", "Nicht mehr gefragt")
                .doesNotContain("Verkehrsverbund", "der Koordination");
        assertThat(page("/staff/ideas/" + idea)).contains("Macht der Verkehrsverbund");
    }

    @Test
    void the_coordination_stops_asking_and_what_was_drafted_is_gone() throws Exception {
        var idea = handedOver(schools, "2099-11-23");
        asks(idea, social);
        says(aylin, idea, "draft", FEASIBLE);

        assertThat(staff(idea, "holder/asked/end", "unit", social.toString())).hasStatus(302);

        assertThat(page("/staff/desk", aylin)).doesNotContain(words);
        assertThat(says(aylin, idea, "statement", FEASIBLE)).hasStatus(409);
        asks(idea, social);
        assertThat(page("/staff/review/" + idea, aylin)).doesNotContain("Die Linie N7");
    }

    @Test
    void a_unit_is_told_that_it_is_asked_and_reminded_of_its_own_day() {
        var sport = UUID.randomUUID();
        var mail = "sport-%s@stadt.example".formatted(sport);
        unitWith(sport, "Sportamt", "mail", mail);
        var idea = handedOver(social, "2017-11-23");
        asks(idea, sport);
        asked(idea, sport, "2017-11-16");
        reminders.tellHandedOver(Instant.now().plusSeconds(360));
        assertThat(lettersTo(mail)).hasSize(1);

        assertThat(mornings("2017-11-10", "2017-11-17", mail))
                .containsExactly("2017-11-13", "2017-11-16", "2017-11-17");
        assertThat(lettersTo(mail).getLast()).contains("Überfällig", "bis 16.11.2017");
    }

    @Test
    void the_coordination_has_time_until_the_last_one_has_had_theirs() {
        var idea = handedOver(social, "2099-11-20");
        asks(idea, schools);
        says(aylin, idea, "statement", FEASIBLE);
        var first = due(idea);
        assertThat(staff(idea, "holder", "unit", social.toString())).hasStatus(302);
        assertThat(staff(idea, "holder/asked/end", "unit", schools.toString())).hasStatus(302);
        says(aylin, idea, "statement", FEASIBLE);
        assertThat(due(idea)).isLessThan(first);
    }

    private String due(UUID idea) {
        return db.sql("select due::text from idea where id = :id")
                .param("id", idea)
                .query(String.class)
                .single();
    }

    private void asked(UUID idea, UUID unit, String day) {
        db.sql("update turn set due = :day::date where idea = :id and unit = :unit")
                .param("day", day)
                .param("id", idea)
                .param("unit", unit)
                .update();
    }

    private MvcTestResult asks(UUID idea, UUID unit) {
        return staff(idea, "holder/asked", "unit", unit.toString());
    }
}
