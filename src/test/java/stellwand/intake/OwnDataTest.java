package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.idea.Contributors;
import stellwand.idea.IdeaId;
import stellwand.idea.Ideas;
import stellwand.journal.Forgetting;
import stellwand.people.contacts.Contacts;
import stellwand.web.Networks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is mine: seen, taken along, corrected, erased, by reply code. */
class OwnDataTest extends HouseWithIdeas {
    private final UUID id = Wishes.idea();

    @Test
    void all_that_is_held_is_seen_and_taken_along() throws Exception {
        var code = sentWith("Ein Bus in der Nacht", "leyla@example.org");

        assertThat(page(data(code)))
                .contains("Ein Bus in der Nacht", "l…@e….org", "Noch nicht bestätigt")
                .contains("Fassung CONTRIBUTION/1", "Fassung CONTACT/1", "Artikel 6 Absatz 1");
        var file = mvc.get().uri(data(code) + "/export").exchange();
        assertThat(file)
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Content-Disposition", "attachment; filename=\"stellwand.json\"");
        var taken = json(file);
        assertThat(taken.at("/text").asString()).isEqualTo("Ein Bus in der Nacht");
        assertThat(taken.at("/number").asInt()).isEqualTo(number(id));
        assertThat(taken.at("/contact/mail").asString()).isEqualTo("l…@e….org");
        assertThat(taken.at("/contact/confirmed").asBoolean()).isFalse();
        assertThat(taken.at("/privacyNotes").size()).isEqualTo(2);
    }

    @Test
    void a_contact_that_was_erased_does_not_come_back_with_an_older_copy() throws Exception {
        sentWith("Ein Bus in der Nacht", "leyla@example.org");
        var row =
                db.sql("select id from contact where scope = :id")
                        .param("id", id)
                        .query(UUID.class)
                        .single();
        house.getBean(Contacts.class).forget(id);
        var list = Path.of(house.getEnvironment().getRequiredProperty("stellwand.data.dir"));
        assertThat(Files.readString(list.resolve("erasures.log"))).contains(row.toString());

        db.sql(
                        """
                        insert into contact (id, scope, contributor, way, mail, language, added_at)
                        values (:row, :id, :id, 'MAIL', 'leyla@example.org', 'de', now())
                        """)
                .param("row", row)
                .param("id", id)
                .update();
        house.getBean(Forgetting.class).forget(List.of(row));
        assertThat(count("select count(*) from contact where scope = '%s'".formatted(id))).isZero();
    }

    @Test
    void who_gives_no_contact_was_told_nothing_of_contacts() throws Exception {
        var code = sentWith("Ein Bus in der Nacht", "");

        assertThat(page(data(code)))
                .contains("Dazu haben wir nichts", "Fassung CONTRIBUTION/1")
                .doesNotContain("Fassung CONTACT/1");
    }

    @Test
    void another_way_takes_the_place_of_the_first_which_is_gone() throws Exception {
        var code = sentWith("Ein Bus in der Nacht", "wrong@example.org");

        assertThat(post(data(code) + "/contact", "back", "CALL", "number", "abends"))
                .hasStatus(422)
                .bodyText()
                .contains("Diese Telefonnummer kann nicht stimmen", "abends");
        assertThat(post(data(code) + "/contact", "back", "CALL", "number", "0211 8991"))
                .hasStatus(302);

        assertThat(page(data(code))).contains("+49 … 91").doesNotContain("w…@e….org");
        assertThat(count("select count(*) from contact where mail = 'wrong@example.org'")).isZero();
    }

    @Test
    void a_corrected_address_gets_a_receipt_and_the_same_again_gets_none() throws Exception {
        var code = sentWith("Ein Bus in der Nacht", "typo@example.org");
        post(data(code) + "/contact", "back", "MAIL", "mail", "right@example.org");
        post(data(code) + "/contact", "back", "MAIL", "mail", "right@example.org");

        assertThat(count("select count(*) from mail_out where recipient = 'right@example.org'"))
                .isEqualTo(1);
    }

    @Test
    void who_forgets_only_the_contact_leaves_every_word_readable() throws Exception {
        var code = sentWith("Trinkbrunnen am Bahnhof", "omar@example.org");
        staff(id, "sighting");
        var before = count("select count(*) from event");

        assertThat(page(data(code) + "/contact/erasure")).contains("bleibt, wie es ist");
        assertThat(page(data(code))).contains("o…@e….org");
        assertThat(post(data(code) + "/contact/erasure")).hasStatus(302);

        assertThat(page(data(code))).contains("Trinkbrunnen am Bahnhof").doesNotContain("o…@");
        assertThat(page("/ideas/" + number(id))).contains("Trinkbrunnen am Bahnhof");
        assertThat(count("select count(*) from contact where mail = 'omar@example.org'")).isZero();
        assertThat(count("select count(*) from event")).isEqualTo(before);
    }

    @Test
    void before_the_sighting_a_correction_stands_beside_the_original() throws Exception {
        var code = sentWith("Ein Buss in der Nacht", "");
        assertThat(correct(code, "Ein Bus in der Nacht")).hasStatus(302);

        assertThat(page(data(code))).contains("Ein Bus in der Nacht", "Ein Buss in der Nacht");
        assertThat(page("/staff/ideas/" + id))
                .contains("Ein Bus in der Nacht", "Ein Buss in der Nacht");
    }

    @Test
    void from_one_network_address_no_more_corrections_come_than_ideas() throws Exception {
        var code = sentWith("Ein Bus am Vormittag", "");
        for (int n = 0; n < 60; n++) correct(code, "Ein Bus am Vormittag, Fassung " + n);

        assertThat(correct(code, "Ein Bus am Nachmittag")).hasStatus(429);
        assertThat(page(data(code))).doesNotContain("Nachmittag");
    }

    @Test
    void after_the_sighting_staff_look_first() throws Exception {
        var code = sentWith("Ein Busss in der Nacht", "");
        staff(id, "sighting");
        correct(code, "Ein Bus um Mitternacht");

        assertThat(page("/ideas/" + number(id)))
                .contains("Ein Busss in der Nacht")
                .doesNotContain("Mitternacht");
        assertThat(page("/staff/ideas/" + id)).contains("Ein Bus um Mitternacht");
        assertThat(page(data(code))).contains("Ein Bus um Mitternacht");
        assertThat(correct(code, " ")).hasStatus(422);
    }

    @Test
    void who_joined_sees_and_changes_only_what_is_theirs() throws Exception {
        var author = sentWith("Ein Aufzug am Bahnhof", "author@example.org");
        staff(id, "sighting");
        var other = UUID.randomUUID();
        house.getBean(Ideas.class).join(UUID.randomUUID(), other, new IdeaId(id), "de", "");
        var code =
                house.getBean(Contributors.class)
                        .replyCode(new IdeaId(id), other)
                        .orElseThrow()
                        .letters();
        correct(author, "Zwei Aufzüge");

        assertThat(page(data(code)))
                .contains("Ein Aufzug am Bahnhof", "Sie haben sich angeschlossen")
                .doesNotContain("a…@e….org", "Zwei Aufzüge");
        assertThat(correct(code, "Eine Treppe")).hasStatus(403);
        post(data(code) + "/contact", "number", "0211 8991");
        assertThat(page(data(author))).contains("a…@e….org").doesNotContain("+49 …");

        post("/ideas/own/" + code + "/erasure", "id", UUID.randomUUID().toString());
        assertThat(page(data(author))).contains("Ein Aufzug am Bahnhof", "a…@e….org");
        assertThat(page(data(code))).doesNotContain("+49 …");
    }

    /** No gateway takes our text messages, so that none brings a link. */
    @Test
    void where_we_send_nothing_no_link_in_our_messages_is_promised() throws Exception {
        var answer =
                post(
                        "/ideas/new",
                        "id",
                        Wishes.of(id),
                        "text",
                        "Ein Aufzug am Bahnhof",
                        "back",
                        "TEXT",
                        "number",
                        "0151 23456789");
        var code =
                String.valueOf(answer.getResponse().getHeader("Location"))
                        .replaceAll(".*/own/([0-9A-Z]{12}).*", "$1");

        assertThat(page(data(code)))
                .contains("Ganz sagt es Ihnen das Amt.")
                .doesNotContain("Link in jeder Nachricht");
    }

    @Test
    void a_wrong_code_opens_nothing() {
        assertThat(mvc.get().uri(data("000000000001"))).hasStatus(404);
        assertThat(mvc.get().uri(data("000000000001") + "/export")).hasStatus(404);
        assertThat(post(data("000000000001") + "/contact/erasure")).hasStatus(404);
    }

    private String sentWith(String text, String mail) {
        var answer =
                post(
                        "/ideas/new",
                        "id",
                        Wishes.of(id),
                        "text",
                        text,
                        "mail",
                        mail,
                        "notes",
                        "CONTRIBUTION/1",
                        "notes",
                        "CONTACT/1",
                        "notes",
                        "CONTACT/4711");
        var location = String.valueOf(answer.getResponse().getHeader("Location"));
        return location.replaceAll(".*/own/([0-9A-Z]{12}).*", "$1");
    }

    private MvcTestResult correct(String code, String words) {
        return post(data(code) + "/wording", "id", UUID.randomUUID().toString(), "words", words);
    }

    private static String data(String code) {
        return "/ideas/own/" + code + "/data";
    }

    private MvcTestResult post(String path, String... params) {
        var request = mvc.post().uri(path).header("X-Forwarded-For", Networks.of(id));
        for (int i = 0; i < params.length; i += 2) request.param(params[i], params[i + 1]);
        return request.exchange();
    }

    private static JsonNode json(MvcTestResult answer) throws Exception {
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
