package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever complains is not thanked for an idea; and a receipt is one only once. */
class ReceiptsByKindTest extends HouseWithIdeas {
    private final List<String> receipts = new ArrayList<>();

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
        var id = Wishes.idea();
        assertThat(receipt(receiptOf(id, kind), language))
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
        var id = Wishes.idea();
        var receipt = receiptOf(id, "IDEA");
        db.sql("update idea set received_at = now() - interval '2 hours' where id = :id")
                .param("id", id)
                .update();
        assertThat(page(receipt))
                .contains("Ihre Idee " + number(id))
                .doesNotContain("ist angekommen");
    }

    @Test
    void a_receipt_says_which_draft_has_arrived_and_nothing_else_does() throws Exception {
        var id = Wishes.idea();
        var receipt = receiptOf(id, "IDEA");
        assertThat(page(receipt)).contains("data-arrived=\"" + Wishes.of(id) + "\"");
        assertThat(page(receipt.replaceAll("&wish.*", ""))).doesNotContain("data-arrived");
    }

    private String receipt(String kind) throws Exception {
        return receipt(receiptOf(UUID.randomUUID(), kind), "de");
    }

    private String receiptOf(UUID id, String kind) {
        var address = send(id, "Am Schalter 3", kind).getResponse().getHeader("Location");
        receipts.add(String.valueOf(address));
        return receipts.getLast();
    }

    private String receipt(String address, String language) throws Exception {
        return mvc.get()
                .uri(address)
                .header("Accept-Language", language)
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    /** The desk of the tests to come shows only so many. */
    @AfterEach
    void leave_nothing_at_the_desk() {
        for (var receipt : receipts) {
            mvc.post()
                    .uri(receipt.replaceAll("\\?.*", "/erasure"))
                    .param("id", UUID.randomUUID().toString())
                    .exchange();
        }
    }
}
