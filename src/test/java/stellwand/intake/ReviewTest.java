package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** From the unit that has an idea to what everybody reads. */
class ReviewTest extends HouseWithUnits {
    @Test
    void a_unit_says_what_it_thinks_and_the_coordination_answers() throws Exception {
        var idea = examined(words);
        staff(idea, "holder", "unit", social.toString());
        assertThat(page("/staff/desk", aylin)).contains(words, "bis ");

        assertThat(says(aylin, idea, "statement", FEASIBLE)).hasStatus(302);

        assertThat(page("/ideas/" + number(idea)))
                .contains("Amt für Soziales", "umsetzbar", "Die Linie N7", "bis 5.000 Euro")
                .contains("innerhalb eines Jahres", "Ein Fahrer mehr", "Nahverkehrsplan")
                .contains("der Koordination")
                .doesNotContain("Mit der Leitung sprechen");
        assertThat(page("/staff/desk", aylin)).doesNotContain(words);
        assertThat(wholeDesk()).contains(words, "kann geantwortet werden");

        assertThat(answers(idea, "FEASIBLE", "Ab Mai fährt der Bus.")).hasStatus(302);

        assertThat(page("/ideas/" + number(idea)))
                .contains("Die Antwort", "Ab Mai fährt der Bus.", "kein Bescheid");
        assertThat(page("/ideas?standing=answered&q=Nacht")).contains(words);
        assertThat(wholeDesk()).doesNotContain(words);
    }

    @Test
    void programs_read_the_way_the_statements_and_the_answer() throws Exception {
        var idea = examined(words);
        staff(idea, "holder", "unit", social.toString());
        says(aylin, idea, "statement", FEASIBLE);
        answers(idea, "PARTLY", "Nur am Wochenende.");

        var review = JsonMapper.shared().readTree(page("/api/ideas/" + idea)).at("/review");

        assertThat(review.at("/path").values().stream().map(it -> it.at("/kind").asString()))
                .containsExactly("received", "sighted", "handed-over", "stated", "answered");
        assertThat(review.at("/path/2/unit").asString()).isEqualTo(social.toString());
        assertThat(review.at("/statements/0/feasibility").asString()).isEqualTo("feasible");
        assertThat(review.at("/answers/0/result").asString()).isEqualTo("partly");
        assertThat(review.at("/answers/0/words/text").asString()).isEqualTo("Nur am Wochenende.");
        assertThat(review.toString()).doesNotContain("Leitung");
    }

    @Test
    void of_a_draft_nobody_learns_anything_who_does_not_speak_for_the_unit() throws Exception {
        var idea =
                examined("Xylophon " + social); // to which no other idea is similar, now or later
        staff(idea, "holder", "unit", social.toString());
        var number = number(idea);
        var before = everywhere(idea, number);

        assertThat(says(aylin, idea, "draft", FEASIBLE)).hasStatus(302);

        assertThat(everywhere(idea, number)).isEqualTo(before);
        assertThat(page("/staff/review/" + idea, bo))
                .contains("Die Linie N7", "Mit der Leitung sprechen");
        assertThat(page("/staff/desk", bo)).contains("Ein Entwurf liegt vor");
    }

    /** All that everybody can ask for, without what is another at each look. */
    private String everywhere(UUID idea, int number) throws Exception {
        var all = new StringBuilder();
        for (var path :
                new String[] {
                    "/ideas/" + number,
                    "/api/ideas/" + idea,
                    "/ideas?unit=" + social,
                    "/api/ideas?unit=" + social,
                    "/ideas.csv?unit=" + social,
                    "/ideas.atom?unit=" + social,
                    "/ideas?sort=changed&unit=" + social
                }) {
            all.append(page(path, "").replaceAll("name=\"id\" value=\"[^\"]+\"", ""));
        }
        return all.toString();
    }

    @Test
    void who_works_elsewhere_neither_reads_nor_writes_it() {
        var idea = examined(words);
        staff(idea, "holder", "unit", schools.toString());

        assertThat(mvc.get().uri("/staff/review/" + idea).header("Cookie", aylin)).hasStatus(403);
        assertThat(says(aylin, idea, "statement", FEASIBLE)).hasStatus(403);
        assertThat(mvc.get().uri("/staff/desk").header("Cookie", aylin)).hasStatus(200);
    }

    @Test
    void whoever_had_it_may_see_what_became_of_it_but_writes_nothing_more() throws Exception {
        var idea = examined(words);
        staff(idea, "holder", "unit", social.toString());
        staff(idea, "holder", "unit", schools.toString());

        assertThat(page("/staff/review/" + idea, aylin)).doesNotContain("name=\"reasons\"");
        assertThat(says(aylin, idea, "statement", FEASIBLE)).hasStatus(409);
        assertThat(says(aylin, idea, "return", Map.of("reason", "Nicht wir"))).hasStatus(409);
    }

    @Test
    void not_ours_leads_back_to_the_coordination() throws Exception {
        var idea = examined(words);
        staff(idea, "holder", "unit", social.toString());

        var back = says(aylin, idea, "return", Map.of("reason", "Das macht der Verkehrsverbund"));

        assertThat(back).hasStatus(302);
        assertThat(page("/ideas/" + number(idea)))
                .contains("Zurück an die Koordination")
                .doesNotContain("Verkehrsverbund");
        assertThat(page("/staff/desk", aylin)).doesNotContain(words);
    }

    @Test
    void where_two_have_to_agree_the_second_one_releases_what_the_first_one_wrote()
            throws Exception {
        unit(social, "Amt für Soziales", true, both);
        var idea = examined(words);
        staff(idea, "holder", "unit", social.toString());
        assertThat(says(aylin, idea, "statement", FEASIBLE)).hasStatus(409);
        says(aylin, idea, "draft", FEASIBLE);
        assertThat(page("/staff/review/" + idea, aylin)).contains("Eine zweite Person");
        var draft = draft(page("/staff/review/" + idea, bo));

        assertThat(says(aylin, idea, "release", Map.of("draft", draft))).hasStatus(409);
        assertThat(says(bo, idea, "release", Map.of("draft", draft))).hasStatus(302);

        assertThat(page("/ideas/" + number(idea))).contains("Die Linie N7");
    }

    @Test
    void of_two_people_at_one_draft_nobody_loses_what_the_other_one_wrote() throws Exception {
        var idea = examined(words);
        staff(idea, "holder", "unit", social.toString());
        says(aylin, idea, "draft", FEASIBLE);
        var unseen =
                Map.of(
                        "shown", "",
                        "feasibility", "NOT_NOW",
                        "reasons", "Es fehlen Fahrer.",
                        "language", "de");

        for (var what : new String[] {"draft", "statement"}) {
            assertThat(says(bo, idea, what, unseen))
                    .hasStatus(409)
                    .bodyText()
                    .contains("Jemand hat ihn geändert");
        }

        assertThat(page("/staff/review/" + idea, bo))
                .contains("Was gerade gespeichert ist", "Die Linie N7")
                .doesNotContain("Es fehlen Fahrer.");
        assertThat(page("/ideas/" + number(idea), "")).doesNotContain("Es fehlen Fahrer.");
    }

    @Test
    void what_is_missing_is_said_and_changes_nothing() throws Exception {
        var idea = examined(words);
        staff(idea, "holder", "unit", social.toString());

        assertThat(says(aylin, idea, "statement", Map.of("reasons", "Darum", "language", "de")))
                .hasStatus(422);
        assertThat(
                        says(
                                aylin,
                                idea,
                                "statement",
                                Map.of(
                                        "feasibility",
                                        "NOT_NOW",
                                        "reasons",
                                        "Erst […]",
                                        "language",
                                        "de")))
                .hasStatus(422);
        assertThat(answers(idea, "FEASIBLE", "Ja")).hasStatus(409);

        assertThat(page("/ideas/" + number(idea))).doesNotContain("Erst […]", "Darum");
    }

    private static String draft(String page) {
        return page.replaceAll("(?s).*name=\"draft\" value=\"([^\"]+)\".*", "$1");
    }
}
