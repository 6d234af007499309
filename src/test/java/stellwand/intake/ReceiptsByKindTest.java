package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever complains is not thanked for an idea; and a receipt is one only once. */
class ReceiptsByKindTest extends HouseWithIdeas {
    @ParameterizedTest
    @CsvSource({
        "IDEA, de, Ihre Idee ist angekommen, Ihre Idee",
        "REMARK, de, Ihre Anmerkung ist angekommen, Ihre Anmerkung",
        "QUESTION, de, Ihre Frage ist angekommen, Ihre Frage",
        "COMPLAINT, de, Ihre Beschwerde ist angekommen, Ihre Beschwerde",
        "PERSONAL, de, Ihr persönliches Anliegen ist angekommen, Ihr persönliches Anliegen",
        "COMPLAINT, en, Your complaint has arrived, Your complaint",
        "COMPLAINT, ar, وصلت شكواكم, شكواكم",
        "PERSONAL, ar, وصل شأنكم الشخصي, شأنكم الشخصي"
    })
    void everybody_is_thanked_for_what_it_is(
            String kind, String language, String thanks, String name) throws Exception {
        var id = UUID.randomUUID();
        assertThat(
                        receipt(
                                send(id, "Am Schalter 3", kind).getResponse().getHeader("Location"),
                                language))
                .contains(thanks, name + " " + number(id));
    }

    @Test
    void only_of_an_idea_is_it_said_that_it_is_examined_whether_it_can_be_done() throws Exception {
        assertThat(receipt("IDEA")).contains("ob sie sich umsetzen lässt");
        assertThat(receipt("QUESTION")).doesNotContain("umsetzen", "Veröffentlicht wird sie nie");
        assertThat(receipt("COMPLAINT"))
                .contains("Dann geht sie an die zuständige Stelle", "Veröffentlicht wird sie nie.")
                .doesNotContain("umsetzen", "Idee ist angekommen", "Ihre Idee");
    }

    @Test
    void opened_again_later_an_old_receipt_thanks_for_nothing() throws Exception {
        var id = UUID.randomUUID();
        var receipt = send(id, "Ein Bus", "IDEA").getResponse().getHeader("Location");
        db.sql("update idea set received_at = now() - interval '2 hours' where id = :id")
                .param("id", id)
                .update();
        assertThat(page(String.valueOf(receipt)))
                .contains("Ihre Idee " + number(id))
                .doesNotContain("ist angekommen");
    }

    @Test
    void a_receipt_says_which_draft_has_arrived_and_nothing_else_does() throws Exception {
        var id = UUID.randomUUID();
        var receipt =
                String.valueOf(send(id, "Ein Bus", "IDEA").getResponse().getHeader("Location"));
        assertThat(page(receipt)).contains("data-arrived=\"" + id + "\"");
        assertThat(page(receipt.replaceAll("&wish.*", ""))).doesNotContain("data-arrived");
    }

    private String receipt(String kind) throws Exception {
        var sent = send(UUID.randomUUID(), "Am Schalter 3", kind);
        return receipt(sent.getResponse().getHeader("Location"), "de");
    }

    private String receipt(String location, String language) throws Exception {
        return mvc.get()
                .uri(location)
                .header("Accept-Language", language)
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
