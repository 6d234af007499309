package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody takes along from the counter. */
class CodeSlipTest extends HouseWithIdeas {
    @Test
    void it_says_what_it_is_its_number_where_the_code_is_typed_and_what_happens_now() {
        var id = UUID.randomUUID();
        var slip = takenDown(id, "COMPLAINT", "de");
        var code = slip.replaceAll(".*/|\\?.*", "");

        assertThat(slip(slip))
                .hasStatusOk()
                .bodyText()
                .contains("Ihre Beschwerde " + number(id), "/ideas/own</bdi>")
                .contains(code.substring(0, 4) + "-" + code.substring(4, 8))
                .contains("innerhalb von zehn Arbeitstagen. Veröffentlicht wird sie nie.")
                .contains("QR-Code", "data-arrived=\"" + id + "\"")
                .doesNotContain("Ihre Idee");
    }

    @Test
    void it_speaks_the_persons_language_and_of_their_matter() {
        var id = UUID.randomUUID();
        assertThat(slip(takenDown(id, "COMPLAINT", "ar")))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"ar\" dir=\"rtl\"", "شكواكم " + number(id))
                .doesNotContain("فكرتكم");
    }

    @Test
    void a_code_of_nothing_has_no_slip() {
        assertThat(slip("/staff/counter/000000000000?language=de")).hasStatus(404);
    }

    @Test
    void nor_has_what_came_on_another_way() {
        var code = sent(UUID.randomUUID(), "Ein Bus in der Nacht");
        assertThat(slip("/staff/counter/" + code)).hasStatus(404);
        erase(code);
    }

    @Test
    void the_own_page_holds_one_for_paper_until_it_is_erased() throws Exception {
        var code = sent(UUID.randomUUID(), "Ein Bus in der Nacht");
        assertThat(page("/ideas/own/" + code))
                .contains("with-slip", "slip-to-keep--on-paper", "/ideas/own</bdi>");
        erase(code);
        assertThat(page("/ideas/own/" + code)).doesNotContain("with-slip", "slip-to-keep");
    }

    private String takenDown(UUID id, String kind, String language) {
        var answer =
                mvc.post()
                        .uri("/staff/counter")
                        .header("Cookie", organiser)
                        .param("id", id.toString())
                        .param("kind", kind)
                        .param("way", "COUNTER")
                        .param("language", language)
                        .param("words", "Am Schalter 3 war man unfreundlich")
                        .exchange();
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private void erase(String code) {
        mvc.post()
                .uri("/ideas/own/" + code + "/erasure")
                .param("id", UUID.randomUUID().toString())
                .exchange();
    }

    private MvcTestResult slip(String address) {
        return mvc.get().uri(address).header("Cookie", organiser).exchange();
    }
}
