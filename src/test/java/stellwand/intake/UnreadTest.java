package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.web.Networks;

/** What contributors write after their idea came does not go unseen. */
class UnreadTest extends HouseWithUnits {
    private static final String CORRECTION = "Neu von ihnen:</span> <span>Berichtigung";
    private static final String ANSWER = "Neu von ihnen:</span> <span>Antwort";
    private static final String MESSAGE = "Neu von ihnen:</span> <span>Nachricht";

    private final UUID idea = Wishes.idea();

    @Test
    void a_correction_after_the_sighting_is_on_the_desks_until_it_is_read() throws Exception {
        var code = sent(idea, "Ein Kiosk am Tümpel");
        staff(idea, "sighting");
        corrects(code, "Ein Kiosk am Weiher");

        assertThat(entry(page("/staff/ideas"))).contains(CORRECTION);
        assertThat(entry(wholeDesk())).contains(CORRECTION);
        assertThat(page("/staff/desk")).contains("/staff/ideas#news");
        assertThat(page("/staff/start")).contains("/staff/ideas#news", "Neu von ihnen");
        assertThat(page("/ideas/" + number(idea))).contains("Tümpel").doesNotContain("Weiher");
        assertThat(staffPage())
                .contains("<strong>Berichtigung</strong>", "Ein Kiosk am Weiher", ">Neu<")
                .contains("Übernehmen", "Gelesen");

        assertThat(staff(idea, "reading", "upTo", lastEvent())).hasStatus(302);
        assertThat(entry(page("/staff/ideas"))).doesNotContain("Neu von ihnen");
        assertThat(entry(wholeDesk())).doesNotContain("Neu von ihnen");
        assertThat(staffPage()).contains("Berichtigung", "Übernehmen").doesNotContain(">Gelesen<");
    }

    @Test
    void taken_over_the_correction_is_the_wording_and_the_original_stays() throws Exception {
        var code = sent(idea, "Ein Kiosk an der Pfütze");
        staff(idea, "sighting");
        corrects(code, "Ein Kiosk am Teich");

        assertThat(staff(idea, "adoption", "at", lastEvent())).hasStatus(302);

        assertThat(page("/ideas/" + number(idea))).contains("am Teich", "an der Pfütze");
        assertThat(page("/ideas?q=Kiosk+Teich")).contains("Ein Kiosk am Teich");
        assertThat(entry(page("/staff/ideas"))).doesNotContain("Neu von ihnen");
        assertThat(staffPage()).doesNotContain("Übernehmen");
        assertThat(staff(idea, "adoption", "at", "1"))
                .as("came in, corrects nothing")
                .hasStatus(404);
    }

    @Test
    void erased_the_words_that_were_taken_over_are_gone() throws Exception {
        var code = sent(idea, "Ein Kiosk im Schilf");
        staff(idea, "sighting");
        corrects(code, "Ein Kiosk im Röhricht");
        staff(idea, "adoption", "at", lastEvent());

        var erasure = "/ideas/own/" + code + "/erasure";
        mvc.post().uri(erasure).param("id", UUID.randomUUID().toString()).exchange();

        assertThat(
                        db.sql("select count(*) from content where text like '%Röhricht%'")
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(entry(page("/staff/ideas"))).isEmpty();
    }

    @Test
    void an_answer_is_seen_when_the_question_is_open_no_more() throws Exception {
        var code = sent(idea, "Ein Kiosk am Kai");
        assertThat(staff(idea, "question", "question", "An welchem Kai?")).hasStatus(302);
        writes(code, "Am alten Kai");

        assertThat(desk(idea)).contains(ANSWER);
        assertThat(entry(page("/staff/ideas"))).contains(ANSWER);
        assertThat(staffPage()).contains("<strong>Antwort</strong>");

        staff(idea, "sighting");
        assertThat(entry(page("/staff/ideas"))).as("decided").doesNotContain("Neu von ihnen");
    }

    @Test
    void what_nobody_asked_for_is_a_message_and_a_later_one_is_new_again() throws Exception {
        var code = sent(idea, "Ein Kiosk am Pier");
        writes(code, "Mit Fischbrötchen");
        assertThat(entry(page("/staff/ideas"))).contains(MESSAGE);
        assertThat(staffPage()).contains("<strong>Nachricht</strong>");
        var shown = lastEvent();

        writes(code, "Und mit Kaffee");
        staff(idea, "reading", "upTo", shown);
        assertThat(entry(page("/staff/ideas"))).as("came while one read").contains(MESSAGE);
    }

    @Test
    void about_a_personal_matter_only_advisers_are_told() throws Exception {
        var location =
                send(idea, "Mein Kiosk und ich", "PERSONAL").getResponse().getHeader("Location");
        writes(String.valueOf(location).replaceAll(".*/own/([0-9A-Z]{12}).*", "$1"), "Dringend");
        var adviser = StaffCookie.of(house, Role.ADVISER);

        assertThat(page("/staff/ideas")).doesNotContain(idea.toString());
        assertThat(page("/staff/start", adviser)).contains("/staff/advice#news");
        assertThat(page("/staff/advice", adviser)).contains(MESSAGE, idea.toString());
        assertThat(staff(idea, "reading", "upTo", "9")).hasStatus(403);
    }

    @Test
    void what_was_done_is_said() throws Exception {
        sent(idea, "Ein Kiosk am Steg");
        var asked = staff(idea, "question", "question", "An welchem Steg?");
        assertThat(page(String.valueOf(asked.getResponse().getHeader("Location"))))
                .contains("Gespeichert. Die Frage ist gestellt.");
        var worded = staff(idea, "wording", "words", "Ein Kiosk am Holzsteg", "language", "de");
        assertThat(page(String.valueOf(worded.getResponse().getHeader("Location"))))
                .contains("Gespeichert. So ist");
    }

    private void corrects(String code, String words) {
        sends(code, "data/wording", words);
    }

    private void writes(String code, String words) {
        sends(code, "message", words);
    }

    private void sends(String code, String what, String words) {
        var answer =
                mvc.post()
                        .uri("/ideas/own/%s/%s".formatted(code, what))
                        .header("X-Forwarded-For", Networks.of(idea))
                        .param("id", UUID.randomUUID().toString())
                        .param("words", words)
                        .exchange();
        assertThat(answer).hasStatus(302);
    }

    /** What a list says of this idea under "new from them", or anywhere. */
    private String entry(String list) {
        var said = new StringBuilder();
        for (var each : list.split("<li ")) {
            if (each.contains(idea.toString())) said.append(each, 0, end(each));
        }
        return said.toString();
    }

    private static int end(String each) {
        int end = each.indexOf("</li>");
        return end < 0 ? each.length() : end;
    }

    private String staffPage() throws Exception {
        return page("/staff/ideas/" + idea);
    }

    private String lastEvent() {
        return db.sql("select max(seq)::text from event where stream = :id")
                .param("id", idea)
                .query((row, _) -> row.getString(1))
                .single();
    }
}
