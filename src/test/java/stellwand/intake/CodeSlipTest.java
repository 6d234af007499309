package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.people.Role;
import stellwand.people.StaffCookie;

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
        var code = sent(Wishes.idea(), "Ein Bus in der Nacht");
        assertThat(slip("/staff/counter/" + code)).hasStatus(404);
        erase(code);
    }

    @Test
    void lost_it_is_printed_again_and_kept_who_did_that() throws Exception {
        var id = UUID.randomUUID();
        var first = takenDown(id, "COMPLAINT", "ar");
        assertThat(page("/staff/ideas/" + id)).contains("Zettel noch einmal drucken");
        assertThat(page("/staff/ideas/" + id + "/slip"))
                .contains("sicher sind, wer vor Ihnen steht")
                .doesNotContain("Bisher neu gedruckt", first.replaceAll(".*/|\\?.*", ""));

        var wish = UUID.randomUUID();
        var answer = printed(id, wish, organiser).getResponse();
        var again = String.valueOf(answer.getHeader("Location"));
        printed(id, wish, organiser);

        assertThat(again).isEqualTo(first + "&again=true");
        assertThat(slip(again)).hasStatusOk().bodyText().contains("Neuer Zettel", "شكواكم");
        assertThat(page("/staff/ideas/" + id + "/slip")).contains("Bisher neu gedruckt");
        assertThat(printedAgain(id)).isEqualTo(1);
    }

    @Test
    void none_is_printed_again_of_what_came_on_another_way_or_is_erased() throws Exception {
        var typed = Wishes.idea();
        var code = sent(typed, "Ein Bus im Zettelkasten");
        assertThat(page("/staff/ideas/" + typed)).doesNotContain("Zettel noch einmal");
        assertThat(printed(typed, UUID.randomUUID(), organiser)).hasStatus(409);
        erase(code);

        var id = UUID.randomUUID();
        erase(takenDown(id, "IDEA", "de").replaceAll(".*/|\\?.*", ""));
        assertThat(printed(id, UUID.randomUUID(), organiser)).hasStatus(409);
        assertThat(printedAgain(id)).isZero();
    }

    @Test
    void only_who_may_take_down_prints_again_and_nobody_what_they_may_not_read() {
        var id = UUID.randomUUID();
        takenDown(id, "COMPLAINT", "de");
        var caseworker = StaffCookie.of(house, Role.CASEWORKER);
        assertThat(printed(id, UUID.randomUUID(), caseworker)).hasStatus(403);

        var personal = UUID.randomUUID();
        takenDown(personal, "PERSONAL", "de");
        assertThat(printed(personal, UUID.randomUUID(), organiser)).hasStatus(403);
        var administrator = StaffCookie.of(house, Role.ADMINISTRATOR);
        assertThat(printed(personal, UUID.randomUUID(), administrator)).hasStatus(302);
    }

    private int printedAgain(UUID idea) {
        return db.sql("select count(*) from slip_again where idea = :id")
                .param("id", idea)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult printed(UUID idea, UUID wish, String staff) {
        return mvc.post()
                .uri("/staff/ideas/%s/slip".formatted(idea))
                .header("Cookie", staff)
                .param("id", wish.toString())
                .exchange();
    }

    @Test
    void the_own_page_holds_one_for_paper_until_it_is_erased() throws Exception {
        var code = sent(Wishes.idea(), "Ein Bus in der Nacht");
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
