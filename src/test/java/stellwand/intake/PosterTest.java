package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardHidden;
import stellwand.journal.ContentId;
import stellwand.journal.Written;
import stellwand.poster.Printed;
import stellwand.workday.WorkingDays;

/** The answer poster and the report for the council: every public idea, and nothing else. */
class PosterTest extends HouseWithCards {
    @Test
    void the_poster_has_each_card_once_with_what_became_of_it() {
        var waits = idea(pinned("Wartet am Eingang"));
        var examined = idea(pinned("Liegt beim Amt"));
        var answered = idea(pinned("Hat eine Antwort"));
        var aside = idea(pinned("Gibt es schon lange"));
        var same = idea(pinned("Sagt dasselbe"));
        for (var it : List.of(examined, answered)) staff(it, "sighting");
        staff(examined, "holder", "unit", social.toString());
        answers(answered, "PARTLY", "Ab Mai fährt der Bus.");
        staff(aside, "setting-aside", "reason", "Der fährt seit gestern.");
        staff(same, "bundle", "into", String.valueOf(number(answered)));

        var poster = poster("de");

        assertThat(poster)
                .contains("Neues Amt", "Bürgersaal", "Stadt Düsseldorf", "Tisch A: Servicepoint")
                .contains("Idee %d Wartet am Eingang".formatted(number(waits)))
                .contains("Liegt bei Amt für", "Soziales")
                .contains("beantwortet", "teilweise umsetzbar", "Ab Mai fährt der Bus.")
                .contains("beiseitegelegt", "Der fährt seit gestern.")
                .contains("Zusammen mit Idee %d:".formatted(number(answered)));
        for (var words :
                List.of(
                        "Wartet am Eingang",
                        "Liegt beim Amt",
                        "Hat eine Antwort",
                        "Gibt es schon lange",
                        "Sagt dasselbe")) {
            assertThat(poster).containsOnlyOnce(words);
        }
    }

    @Test
    void what_is_not_public_is_on_no_paper() {
        var examined = idea(pinned("Liegt beim Amt"));
        staff(examined, "sighting");
        staff(examined, "holder", "unit", social.toString());
        says(aylin, examined, "draft", FEASIBLE);
        var mark = social.toString().substring(0, 8);
        var hidden = pinned("Herrn Muster versetzen " + mark);
        var erased = pinned("Frau Beispiel fragen");
        idea(hidden);
        idea(erased);
        var reason = new ContentId(UUID.randomUUID());
        happened(
                List.of(new Written(reason, "de", "Ein Name")),
                new CardHidden(hidden, "de", reason));
        happened(List.of(), new CardErased(erased));
        send(Wishes.idea(), "Meine Miete ist zu hoch " + mark, "PERSONAL");
        send(Wishes.idea(), "Der Schalter war unfreundlich " + mark, "COMPLAINT");
        sent(Wishes.idea(), "Noch nicht gesichtet " + mark);
        var gone = Wishes.idea();
        var code = sent(gone, "Das nehme ich zurück " + mark);
        staff(gone, "sighting");
        mvc.post()
                .uri("/ideas/own/%s/erasure".formatted(code))
                .param("id", UUID.randomUUID().toString())
                .exchange();

        for (var paper : List.of(poster("de"), report("?workshop=" + evening.id()), report(""))) {
            assertThat(paper)
                    .contains("Liegt beim Amt")
                    .doesNotContain("versetzen " + mark)
                    .doesNotContain("Meine Miete ist zu hoch " + mark)
                    .doesNotContain("Der Schalter war unfreundlich " + mark)
                    .doesNotContain("Noch nicht gesichtet " + mark)
                    .doesNotContain("Das nehme ich zurück " + mark);
        }
        for (var ofEvening : List.of(poster("de"), report("?workshop=" + evening.id()))) {
            assertThat(ofEvening)
                    .doesNotContain("Die Linie N7", "Mit der Leitung sprechen")
                    .doesNotContain("Ein Name", "Frau Beispiel");
        }
    }

    @Test
    void late_is_only_what_is_late_for_everybody() {
        var idea = idea(pinned("Liegt beim Amt"));
        staff(idea, "sighting");
        staff(idea, "holder", "unit", social.toString());

        dueSince(idea, 2);
        assertThat(poster("de")).doesNotContain("Überfällig seit");

        dueSince(idea, 20);
        assertThat(poster("de")).contains("Überfällig seit", "davon überfällig");
        assertThat(report("?workshop=" + evening.id()))
                .contains("Überfällig Idee %d Amt für Soziales".formatted(number(idea)));
    }

    private void dueSince(UUID idea, int days) {
        db.sql("update idea set due = :due where id = :id")
                .param("due", WorkingDays.dayOf(Instant.now()).minusDays(days))
                .param("id", idea)
                .update();
    }

    @Test
    void an_answer_is_read_in_the_language_of_the_paper_and_a_machine_is_named() throws Exception {
        var idea = idea(pinned("Hat eine Antwort"));
        staff(idea, "sighting");
        answers(idea, "FEASIBLE", "Ab Mai fährt der Bus.");
        var answer =
                page("/staff/review/" + idea)
                        .replaceAll("(?s).*name=\"answer\" value=\"([^\"]+)\".*", "$1");
        says(
                organiser,
                idea,
                "answer/translation",
                Map.of(
                        "answer", answer,
                        "language", "ar",
                        "words", "ستسير الحافلة من أيار",
                        "byMachine", "true"));

        assertThat(poster("ar"))
                .contains("مكتب جديد", "ستسير الحافلة", "آلة")
                .doesNotContain("Ab Mai");
        assertThat(poster("de")).contains("Ab Mai fährt der Bus.").doesNotContain("الحافلة");
    }

    @Test
    void a_workshop_of_which_nothing_is_public_has_no_paper() {
        for (var unknown : List.of(evening.id(), UUID.randomUUID())) {
            for (var path : List.of("/ledger/poster.pdf", "/ledger/report.pdf")) {
                assertThat(mvc.get().uri("%s?workshop=%s".formatted(path, unknown))).hasStatus(404);
            }
        }
        assertThat(mvc.get().uri("/ledger/poster.pdf")).hasStatus(400);
    }

    @Test
    void the_ledger_leads_to_both() throws Exception {
        idea(pinned("Wartet am Eingang"));

        assertThat(page("/ledger?workshop=" + evening.id(), ""))
                .contains("action=\"/ledger/poster.pdf\"", "/ledger/report.pdf?workshop=");
        assertThat(page("/ledger", ""))
                .contains("\"/ledger/report.pdf?workshop=\"")
                .doesNotContain("/ledger/poster.pdf");
    }

    private String poster(String language) {
        return read(
                "/ledger/poster.pdf?workshop=%s&language=%s&paper=a3"
                        .formatted(evening.id(), language));
    }

    private String report(String query) {
        return read("/ledger/report.pdf" + query);
    }

    private String read(String path) {
        var answer = mvc.get().uri(path).exchange().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        return Printed.text(answer.getContentAsByteArray());
    }
}
