package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.people.StaffCookie.Member;
import tools.jackson.databind.json.JsonMapper;

/** From the unit that has an idea to the answer that everybody reads. */
class ReviewTest extends HouseWithIdeas {
    private static final Map<String, String> FEASIBLE =
            Map.of(
                    "feasibility", "FEASIBLE",
                    "reasons", "Die Linie N7 kann weiterfahren.",
                    "cost", "SMALL",
                    "horizon", "WITHIN_A_YEAR",
                    "conditions", "Ein Fahrer mehr",
                    "legalBasis", "Nahverkehrsplan",
                    "note", "Mit der Leitung sprechen",
                    "language", "de");

    private final UUID social = UUID.randomUUID();
    private final UUID schools = UUID.randomUUID();
    private String aylin = "";
    private String bo = "";
    private Member[] both = {};

    @BeforeEach
    void two_units_and_who_works_there() {
        var one = StaffCookie.member(house, Role.CASEWORKER);
        var other = StaffCookie.member(house, Role.CASEWORKER);
        aylin = one.cookie();
        bo = other.cookie();
        both = new Member[] {one, other};
        unit(social, "Amt für Soziales", false, both);
        unit(schools, "Schulamt", false);
    }

    @Test
    void a_unit_says_what_it_thinks_and_the_coordination_answers() throws Exception {
        var idea = examined("Ein Bus in der Nacht");
        staff(idea, "holder", "unit", social.toString());
        assertThat(page("/staff/desk", aylin)).contains("Ein Bus in der Nacht", "bis ");

        assertThat(says(aylin, idea, "statement", FEASIBLE)).hasStatus(302);

        assertThat(page("/ideas/" + number(idea)))
                .contains("Amt für Soziales", "umsetzbar", "Die Linie N7", "bis 5.000 Euro")
                .contains("innerhalb eines Jahres", "Ein Fahrer mehr", "Nahverkehrsplan")
                .contains("der Koordination")
                .doesNotContain("Mit der Leitung sprechen");
        assertThat(page("/staff/desk", aylin)).doesNotContain("Ein Bus in der Nacht");
        assertThat(page("/staff/desk")).contains("Ein Bus in der Nacht", "kann geantwortet werden");

        assertThat(answers(idea, "FEASIBLE", "Ab Mai fährt der Bus.")).hasStatus(302);

        assertThat(page("/ideas/" + number(idea)))
                .contains("Die Antwort", "Ab Mai fährt der Bus.", "kein Bescheid");
        assertThat(page("/ideas?standing=answered&q=Nacht")).contains("Ein Bus in der Nacht");
        assertThat(page("/staff/desk")).doesNotContain("Ein Bus in der Nacht");
    }

    @Test
    void programs_read_the_way_the_statements_and_the_answer() throws Exception {
        var idea = examined("Ein Bus in der Nacht");
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
        var idea = examined("Ein Bus in der Nacht");
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
        var idea = examined("Ein Bus in der Nacht");
        staff(idea, "holder", "unit", schools.toString());

        assertThat(mvc.get().uri("/staff/review/" + idea).header("Cookie", aylin)).hasStatus(403);
        assertThat(says(aylin, idea, "statement", FEASIBLE)).hasStatus(403);
        assertThat(mvc.get().uri("/staff/desk").header("Cookie", aylin)).hasStatus(200);
    }

    @Test
    void whoever_had_it_may_see_what_became_of_it_but_writes_nothing_more() throws Exception {
        var idea = examined("Ein Bus in der Nacht");
        staff(idea, "holder", "unit", social.toString());
        staff(idea, "holder", "unit", schools.toString());

        assertThat(page("/staff/review/" + idea, aylin)).doesNotContain("name=\"reasons\"");
        assertThat(says(aylin, idea, "statement", FEASIBLE)).hasStatus(409);
    }

    @Test
    void not_ours_leads_back_to_the_coordination() throws Exception {
        var idea = examined("Ein Bus in der Nacht");
        staff(idea, "holder", "unit", social.toString());

        var back = says(aylin, idea, "return", Map.of("reason", "Das macht der Verkehrsverbund"));

        assertThat(back).hasStatus(302);
        assertThat(page("/ideas/" + number(idea)))
                .contains("Zurück an die Koordination")
                .doesNotContain("Verkehrsverbund");
        assertThat(page("/staff/desk", aylin)).doesNotContain("Ein Bus in der Nacht");
    }

    @Test
    void where_two_have_to_agree_the_second_one_releases_what_the_first_one_wrote()
            throws Exception {
        unit(social, "Amt für Soziales", true, both);
        var idea = examined("Ein Bus in der Nacht");
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
    void what_is_missing_is_said_and_changes_nothing() throws Exception {
        var idea = examined("Ein Bus in der Nacht");
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

    @Test
    void a_changed_answer_says_why_and_the_former_one_stays_to_be_read() throws Exception {
        var idea = examined("Ein Bus in der Nacht");
        answers(idea, "FEASIBLE", "Ab Mai fährt der Bus.");
        assertThat(
                        says(
                                organiser,
                                idea,
                                "answer/change",
                                Map.of(
                                        "result",
                                        "NOT_NOW",
                                        "language",
                                        "de",
                                        "words",
                                        "Erst im Herbst.",
                                        "why",
                                        "Es fehlen Fahrer.")))
                .hasStatus(302);

        assertThat(page("/ideas/" + number(idea)))
                .contains("Erst im Herbst.", "Es fehlen Fahrer.")
                .contains("Frühere Antworten", "Ab Mai fährt der Bus.");

        says(organiser, idea, "stage", Map.of("stage", "DONE", "language", "de", "note", ""));
        assertThat(page("/ideas/" + number(idea))).contains("umgesetzt");
    }

    @Test
    void with_the_code_one_reads_the_answer_also_of_the_idea_with_which_ones_own_is_examined()
            throws Exception {
        var idea = UUID.randomUUID();
        var code = sent(idea, "Ein Bus in der Nacht");
        staff(idea, "sighting");
        var same = UUID.randomUUID();
        var codeOfSame = sent(same, "Nachts soll ein Bus fahren");
        staff(same, "bundle", "into", String.valueOf(number(idea)));

        answers(idea, "ALREADY_THERE", "Den Bus gibt es schon: N7.");

        for (var own : new String[] {code, codeOfSame}) {
            assertThat(page("/ideas/own/" + own, "")).contains("Den Bus gibt es schon: N7.");
        }
    }

    @Test
    void an_erased_idea_takes_what_was_said_of_it_along() throws Exception {
        var idea = UUID.randomUUID();
        var code = sent(idea, "Ein Bus in der Nacht");
        staff(idea, "sighting");
        staff(idea, "holder", "unit", social.toString());
        says(aylin, idea, "statement", FEASIBLE);
        answers(idea, "FEASIBLE", "Ab Mai fährt der Bus.");

        mvc.post()
                .uri("/ideas/own/%s/erasure".formatted(code))
                .param("id", UUID.randomUUID().toString())
                .exchange();

        var left =
                db.sql("select count(*) from content where stream = :idea and text is not null")
                        .param("idea", idea)
                        .query(Integer.class)
                        .single();
        assertThat(left).isZero();
        assertThat(mvc.get().uri("/ideas/" + number(idea))).hasStatus(404);
    }

    private static String draft(String page) {
        return page.replaceAll("(?s).*name=\"draft\" value=\"([^\"]+)\".*", "$1");
    }

    private MvcTestResult answers(UUID idea, String result, String words) {
        var answer = Map.of("result", result, "language", "de", "words", words);
        return says(organiser, idea, "answer", answer);
    }

    private MvcTestResult says(String who, UUID idea, String what, Map<String, String> params) {
        var request =
                mvc.post()
                        .uri("/staff/review/%s/%s".formatted(idea, what))
                        .header("Cookie", who)
                        .param("id", UUID.randomUUID().toString())
                        .param("unit", social.toString());
        params.forEach(request::param);
        return request.exchange();
    }
}
