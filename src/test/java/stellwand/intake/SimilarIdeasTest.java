package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.web.Networks;

/** "Mine is the same": found while writing, joined instead of doubled. */
class SimilarIdeasTest extends HouseWithIdeas {
    private static final Pattern OWN =
            Pattern.compile(
                    "/ideas/own/([0-9A-Z]{12})\\?arrived=(yes(&wish=[0-9a-f-]{36})?|pressed)");

    @Test
    void while_one_writes_similar_ones_appear_with_the_words_in_common() {
        var there = examined("Fahrradständer am Hauptbahnhof überdachen");

        await().untilAsserted(() ->
                assertThat(look("Überdachte Fahrradständer wären gut"))
                        .contains("Idee " + number(there), "wird geprüft")
                        .contains("Gemeinsam:", ">Fahrradständer<")
                        .contains("name=\"same\" value=\"%d\"".formatted(number(there))));
    }

    @Test
    void nothing_is_found_for_a_text_without_a_common_word() throws Exception {
        examined("Trinkwasserspender in der Turnhalle aufstellen");
        await().until(() -> look("Ein Trinkwasserspender").contains("Turnhalle"));

        assertThat(look("Quadratisch, praktisch und violett gestrichen")).isBlank();
    }

    @Test
    void what_is_not_public_is_shown_to_nobody_but_to_staff_at_once() throws Exception {
        var waiting = Wishes.idea();
        sent(waiting, "Liegestühle auf dem Dachgarten der Bücherei");
        var personal = Wishes.idea();
        send(personal, "Mein Dachgarten wird mir gekündigt", "PERSONAL");
        var asking = Wishes.idea();
        sent(asking, "Der Dachgarten braucht mehr Liegestühle");

        await().untilAsserted(() ->
                assertThat(page("/staff/ideas/" + asking))
                        .contains("Idee " + number(waiting))
                        .doesNotContain("Idee " + number(personal)));
        assertThat(look("Liegestühle im Dachgarten")).doesNotContain("Liegestühle", "gekündigt");
    }

    @Test
    void erased_or_taken_back_it_is_not_found_from_that_moment_on() throws Exception {
        var erased = Wishes.idea();
        var code = sent(erased, "Ein Kletterturm neben dem Schwimmbad");
        staff(erased, "sighting");
        var back = examined("Kletterturm mit Seilbahn");
        await().until(() -> look("Kletterturm").contains("Schwimmbad"));

        staff(back, "undoing");
        erase(code);

        assertThat(look("Kletterturm mit Seilbahn am Schwimmbad")).isBlank();
    }

    @Test
    void whoever_joins_gets_a_code_of_their_own_and_the_idea_counts_one_more() throws Exception {
        var there = examined("Ein Repaircafé für alte Geräte");
        var wish = Wishes.idea();

        var code = code(join(there, wish, "text", "Alte Geräte gemeinsam reparieren"));
        assertThat(code(join(there, wish, "text", "Alte Geräte gemeinsam reparieren")))
                .isEqualTo(code);

        assertThat(page("/ideas/" + number(there))).contains("von 2 Menschen vorgeschlagen");
        assertThat(page("/ideas/" + number(there))).doesNotContain("gemeinsam reparieren");
        assertThat(page("/staff/ideas/" + there)).contains("Alte Geräte gemeinsam reparieren");
        assertThat(page("/ideas/own/" + code + "?arrived=yes&wish=" + wish))
                .contains("Sie sind jetzt dabei", "Idee %d: auch Ihre".formatted(number(there)))
                .contains("Ein Repaircafé für alte Geräte")
                .contains("data-arrived=\"" + wish + "\"");
        assertThat(mvc.get().uri("/c/" + code)).hasHeader("Location", "/ideas/own/" + code);
    }

    @Test
    void on_an_idea_s_page_one_press_is_enough_and_a_draft_elsewhere_stays() throws Exception {
        var there = examined("Ein Basketballkorb im Innenhof");
        assertThat(page("/ideas/" + number(there))).contains("Das meine ich auch");

        var code = code(join(there, UUID.randomUUID()));

        assertThat(page("/ideas/own/" + code + "?arrived=pressed"))
                .contains("Sie sind jetzt dabei")
                .doesNotContain("data-arrived");
    }

    @Test
    void whoever_joined_takes_back_their_own_part_only() throws Exception {
        var there = examined("Ein Spielzeugverleih im Stadtteilhaus");
        var code =
                code(
                        join(
                                there,
                                UUID.randomUUID(),
                                "text",
                                "Spielzeug tauschen mit Geheimwort",
                                "mail",
                                "leyla@example.org"));
        assertThat(contacts(there)).isEqualTo(1);
        assertThat(page("/ideas/own/" + code + "/erasure")).contains("gehört auch anderen");

        erase(code);

        assertThat(page("/ideas/" + number(there)))
                .contains("Spielzeugverleih")
                .doesNotContain("von 2 Menschen");
        assertThat(page("/staff/ideas/" + there)).doesNotContain("Geheimwort");
        assertThat(count("select count(*) from content where text like '%Geheimwort%'")).isZero();
        assertThat(contacts(there)).isZero();
        assertThat(page("/ideas/own/" + code))
                .contains("gehören nicht mehr", "Die Idee der anderen bleibt")
                .doesNotContain("Nicht mehr dabei sein");
    }

    @Test
    void a_joined_code_does_not_show_what_is_not_public_any_more() throws Exception {
        var there = examined("Ein Hochbeet vor jedem Hauseingang");
        var code = code(join(there, UUID.randomUUID()));

        staff(there, "undoing");

        assertThat(page("/ideas/own/" + code))
                .contains("auch Ihre")
                .doesNotContain("Hochbeet vor jedem");
    }

    @Test
    void what_is_not_public_cannot_be_joined() {
        var waiting = Wishes.idea();
        sent(waiting, "Noch hat sie niemand gelesen");

        assertThat(join(waiting, UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void without_script_the_receipt_offers_them_and_joining_takes_the_double_back()
            throws Exception {
        var there = examined("Ein Tauschregal für Gartengeräte");
        await().until(() -> look("Tauschregal für Gartengeräte").contains("Tauschregal"));
        var twice = Wishes.idea();
        var code = sent(twice, "Gartengeräte im Tauschregal leihen");
        assertThat(page("/ideas/own/" + code + "?arrived=yes"))
                .contains("Gibt es Ihre Idee schon?", "Idee " + number(there));
        assertThat(page("/ideas/own/" + code)).doesNotContain("Gibt es Ihre Idee schon?");

        var wish = Wishes.idea();
        var joined = code(joinInstead(code, wish, there));
        assertThat(code(joinInstead(code, wish, there))).isEqualTo(joined);

        assertThat(page("/ideas/own/" + code + "?arrived=yes"))
                .contains("Sie sind jetzt bei Idee %d dabei".formatted(number(there)))
                .contains("/ideas/own/" + joined)
                .doesNotContain("Danke!", "wurde gelöscht");
        assertThat(page("/ideas/own/" + joined)).contains("auch Ihre");
        assertThat(page("/staff/ideas/" + there)).contains("Gartengeräte im Tauschregal leihen");
        assertThat(page("/ideas/" + number(there))).contains("von 2 Menschen vorgeschlagen");

        erase(joined);
        assertThat(page("/ideas/own/" + code))
                .contains("wurde gelöscht")
                .doesNotContain("Sie sind jetzt", joined);
    }

    @Test
    void the_desk_bundles_with_a_similar_one_by_one_press() throws Exception {
        var there = examined("Bewegungsmelder an der Unterführung");
        var another = Wishes.idea();
        sent(another, "Die Unterführung braucht Bewegungsmelder");
        await().until(() ->
                page("/staff/ideas/" + another)
                        .contains("Zusammen mit Idee %d prüfen".formatted(number(there))));

        assertThat(staff(another, "bundle", "into", String.valueOf(number(there)))).hasStatus(302);
        assertThat(page("/ideas/" + number(there))).contains("Idee " + number(another));
    }

    private String look(String text) throws Exception {
        var answer = mvc.post().uri("/ideas/similar").param("text", text).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    /** From the idea's page with nothing, from the form with what stands there. */
    private MvcTestResult join(UUID idea, UUID wish, String... params) {
        boolean isPress = params.length == 0;
        var request =
                mvc.post()
                        .uri(
                                isPress
                                        ? "/ideas/%d/contributors".formatted(number(idea))
                                        : "/ideas/new")
                        .param("same", String.valueOf(number(idea)))
                        .header("X-Forwarded-For", Networks.any())
                        .param("id", Wishes.of(wish));
        for (int i = 0; i < params.length; i += 2) request.param(params[i], params[i + 1]);
        return request.exchange();
    }

    private MvcTestResult joinInstead(String code, UUID wish, UUID other) {
        return mvc.post()
                .uri("/ideas/own/%s/joining".formatted(code))
                .param("id", wish.toString())
                .param("number", String.valueOf(number(other)))
                .exchange();
    }

    private static String code(MvcTestResult answer) {
        var location = String.valueOf(answer.getResponse().getHeader("Location"));
        var code = OWN.matcher(location);
        assertThat(code.matches()).as(location).isTrue();
        return code.group(1);
    }

    private void erase(String code) {
        var erased =
                mvc.post()
                        .uri("/ideas/own/%s/erasure".formatted(code))
                        .param("id", UUID.randomUUID().toString());
        assertThat(erased).hasStatus(302);
    }

    private int contacts(UUID idea) {
        return count("select count(*) from contact where scope = '%s'".formatted(idea));
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
