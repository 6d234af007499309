package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.idea.IdeaEvent.IdeaSplit;
import stellwand.idea.IdeaId;
import stellwand.journal.ContentId;
import stellwand.journal.Decision;
import stellwand.journal.Envelope;
import stellwand.journal.Event;
import stellwand.journal.Journal;
import stellwand.journal.Written;
import tools.jackson.databind.json.JsonMapper;

/** From what came in to what is examined. */
class SightingTest extends HouseWithIdeas {
    @Test
    void what_is_passed_on_for_review_is_public_with_number_state_and_words() throws Exception {
        var id = UUID.randomUUID();
        sent(id, "Trinkbrunnen vor dem Rathaus");
        assertThat(page("/staff/ideas")).contains("Trinkbrunnen vor dem Rathaus");

        assertThat(staff(id, "sighting")).hasStatus(302);

        assertThat(page("/ideas?q=brunnen")).contains("Trinkbrunnen", "wird geprüft");
        assertThat(page("/ideas/" + number(id))).contains("ob sie sich umsetzen lässt");
        var api = JsonMapper.shared().readTree(page("/api/ideas/" + id));
        assertThat(api.at("/idea/standing").asString()).isEqualTo("in-review");
        assertThat(api.at("/idea/text").asString()).isEqualTo("Trinkbrunnen vor dem Rathaus");
        assertThat(page("/ideas.csv")).contains("Trinkbrunnen vor dem Rathaus");
        assertThat(page("/ideas.atom")).contains("<content>Trinkbrunnen vor dem Rathaus</content>");
    }

    @Test
    void what_is_set_aside_says_why_to_everybody() throws Exception {
        var id = UUID.randomUUID();
        sent(id, "Ein Freibad auf dem Dach");

        assertThat(staff(id, "setting-aside", "reason", "")).hasStatus(422);
        assertThat(staff(id, "setting-aside", "reason", "Das Dach trägt kein Wasser."))
                .hasStatus(302);

        assertThat(page("/ideas/" + number(id)))
                .contains("Sie wird nicht geprüft", "Das Dach trägt kein Wasser.");
    }

    @Test
    void bundled_every_wording_number_and_code_stays() throws Exception {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        sent(one, "Mehr Bänke im Park");
        var code = sent(other, "Sitzgelegenheiten im Park");
        staff(one, "sighting");

        assertThat(staff(other, "bundle", "into", "999999")).hasStatus(422);
        assertThat(staff(other, "bundle", "into", String.valueOf(number(one)))).hasStatus(302);

        assertThat(page("/ideas/" + number(one))).contains("Idee " + number(other));
        assertThat(page("/ideas/" + number(other)))
                .contains("Sitzgelegenheiten", "zusammen mit Idee " + number(one));
        assertThat(page("/ideas/own/" + code)).contains("zusammen mit Idee " + number(one));
    }

    @Test
    void split_the_whole_keeps_its_words_and_each_part_is_an_idea() throws Exception {
        var id = UUID.randomUUID();
        var code = sent(id, "Eine Uhr am Markt. Und Blumen.");

        assertThat(staff(id, "parts", "words", "Nur einer")).hasStatus(422);
        assertThat(staff(id, "parts", "words", "Eine Uhr am Markt\r\n\r\n Blumen am Markt "))
                .hasStatus(302);

        var parts =
                db.sql("select number from idea where whole = :id order by number")
                        .param("id", id)
                        .query(Integer.class)
                        .list();
        assertThat(parts).hasSize(2);
        assertThat(page("/ideas/own/" + code)).contains("Idee " + parts.getFirst());
        assertThat(page("/staff/ideas")).contains("Blumen am Markt");
    }

    @Test
    void erased_by_its_sender_the_parts_of_a_split_go_too() throws Exception {
        var id = UUID.randomUUID();
        var code = sent(id, "Eine Rutsche. Und Frau Unbekannt fragen.");
        staff(id, "parts", "words", "Eine Rutsche am See\n\nFrau Unbekannt fragen");
        for (var part : parts(id)) staff(part, "sighting");
        assertThat(page("/ideas?q=Unbekannt")).contains("Frau Unbekannt");

        mvc.post()
                .uri("/ideas/own/" + code + "/erasure")
                .param("id", UUID.randomUUID().toString())
                .exchange();

        assertThat(page("/ideas?q=Unbekannt")).doesNotContain("Frau Unbekannt");
        assertThat(
                        db.sql("select count(*) from content where text like '%Unbekannt%'")
                                .query(Integer.class)
                                .single())
                .isZero();
        await().atMost(20, SECONDS)
                .until(() -> standings("whole", id).equals(List.of("ERASED", "ERASED")));
    }

    @Test
    void what_hung_on_an_erased_one_waits_again() throws Exception {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        var code = sent(one, "Ein Spielplatz");
        sent(other, "Noch ein Spielplatz");
        staff(one, "sighting");
        staff(other, "bundle", "into", String.valueOf(number(one)));
        assertThat(staff(one, "undoing")).hasStatus(409);

        mvc.post()
                .uri("/ideas/own/" + code + "/erasure")
                .param("id", UUID.randomUUID().toString())
                .exchange();

        await().atMost(20, SECONDS).until(() -> standings("id", other).equals(List.of("RECEIVED")));
    }

    private List<UUID> parts(UUID whole) {
        return db.sql("select id from idea where whole = :id order by number")
                .param("id", whole)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private List<String> standings(String column, UUID id) {
        var sql =
                column.equals("whole")
                        ? "select standing from idea where whole = :id"
                        : "select standing from idea where id = :id";
        return db.sql(sql).param("id", id).query((row, _) -> row.getString(1)).list();
    }

    /** The server was killed between a split and its parts. */
    @Test
    void parts_that_a_killed_server_did_not_receive_come_by_themselves() {
        var id = UUID.randomUUID();
        sent(id, "Ein Brunnen. Und Schatten.");
        var part = UUID.randomUUID();
        var words = "idea/%s/text".formatted(part);
        var content = new ContentId(UUID.nameUUIDFromBytes(words.getBytes(UTF_8)));
        house.getBean(Journal.class)
                .submit(
                        new IdeaId(id).stream(),
                        new Envelope(
                                UUID.randomUUID(),
                                Envelope.HOUSE,
                                Instant.now(),
                                "",
                                List.of(new Written(content, "de", "Schatten am Brunnen"))),
                        _ ->
                                Decision.accept(
                                        List.<Event>of(new IdeaSplit(List.of(new IdeaId(part))))));

        await().atMost(20, SECONDS)
                .untilAsserted(
                        () -> assertThat(page("/staff/ideas")).contains("Schatten am Brunnen"));
        assertThat(parts(id)).containsExactly(part);
    }

    @Test
    void a_word_is_found_as_it_was_written_whatever_its_language() throws Exception {
        var id = UUID.randomUUID();
        atTheCounter(id, "Two agencies share a desk", "en");
        staff(id, "sighting");

        assertThat(page("/ideas?q=agencies")).contains("Two agencies share a desk");
    }

    @Test
    void the_counter_takes_only_what_comes_to_a_counter() {
        var answer =
                mvc.post()
                        .uri("/staff/counter")
                        .header("Cookie", organiser)
                        .param("id", UUID.randomUUID().toString())
                        .param("kind", "IDEA")
                        .param("way", "CARD")
                        .param("language", "de")
                        .param("words", "An allen vorbei");
        assertThat(answer).hasStatus(422);
    }

    @Test
    void a_personal_matter_and_a_complaint_are_never_public() throws Exception {
        var personal = UUID.randomUUID();
        send(personal, "Meine Duldung läuft ab", "PERSONAL");
        var complaint = UUID.randomUUID();
        send(complaint, "Am Schalter 3 war man unfreundlich", "COMPLAINT");
        assertThat(page("/staff/ideas")).contains("Meine Duldung läuft ab");

        assertThat(staff(personal, "sighting")).hasStatus(409);
        assertThat(staff(complaint, "sighting")).hasStatus(302);

        assertThat(page("/ideas")).doesNotContain("Duldung", "unfreundlich");
        assertThat(mvc.get().uri("/ideas/" + number(complaint))).hasStatus(404);
    }

    @Test
    void a_sighting_is_taken_back_and_then_it_is_not_public_any_more() throws Exception {
        var id = UUID.randomUUID();
        sent(id, "Ein Zebrastreifen vor der Schule");
        staff(id, "sighting");

        assertThat(staff(id, "undoing")).hasStatus(302);

        assertThat(mvc.get().uri("/ideas/" + number(id))).hasStatus(404);
        assertThat(page("/staff/ideas/" + id)).contains("In die Prüfung geben");
    }

    @Test
    void what_the_counter_takes_down_leads_back_by_a_code_in_the_persons_language() {
        var answer =
                mvc.post()
                        .uri("/staff/counter")
                        .header("Cookie", organiser)
                        .param("id", UUID.randomUUID().toString())
                        .param("kind", "IDEA")
                        .param("way", "LETTER")
                        .param("language", "ar")
                        .param("dated", "2017-09-12")
                        .param("words", "حافلة ليلية")
                        .exchange();
        assertThat(answer).hasStatus(302);

        var slip = String.valueOf(answer.getResponse().getHeader("Location"));
        assertThat(mvc.get().uri(slip).header("Cookie", organiser))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"ar\" dir=\"rtl\"", "بهذا الرمز");
        assertThat(mvc.get().uri(slip)).hasStatus(303);
    }

    @Test
    void searched_with_a_hyphen_or_without_it_is_found_and_a_page_goes_on_below_a_number()
            throws Exception {
        for (int n = 0; n < 27; n++) {
            var id = UUID.randomUUID();
            atTheCounter(id, "Service-Stelle Nummer %d".formatted(n));
            staff(id, "sighting");
        }

        var first = page("/ideas?q=Servicestelle");
        assertThat(first).contains("Nummer 26", "Nummer 2<", "below=").doesNotContain("Nummer 1<");
        var next =
                first.replaceAll(
                        "(?s).*href=\"(/ideas\\?q=Servicestelle&amp;below=\\d+)\".*", "$1");
        assertThat(page(next.replace("&amp;", "&"))).contains("Nummer 1<", "Nummer 0<");
        assertThat(page("/ideas?q=service+stelle&standing=set-aside")).doesNotContain("Nummer 1");
    }

    private void atTheCounter(UUID id, String words) {
        atTheCounter(id, words, "de");
    }

    private void atTheCounter(UUID id, String words, String language) {
        var answer =
                mvc.post()
                        .uri("/staff/counter")
                        .header("Cookie", organiser)
                        .param("id", id.toString())
                        .param("kind", "IDEA")
                        .param("way", "COUNTER")
                        .param("language", language)
                        .param("words", words);
        assertThat(answer).hasStatus(302);
    }
}
