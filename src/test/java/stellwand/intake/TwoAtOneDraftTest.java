package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.people.Role;
import stellwand.people.StaffCookie;

/** Two people at one draft, one of whom may have come by the unit's link. */
class TwoAtOneDraftTest extends HouseWithLinks {
    @Test
    void what_somebody_wrote_meanwhile_is_not_written_over_unseen() throws Exception {
        var idea = handedOver(sport, "2099-11-23");
        var link = mailed();
        var before = shown(link);
        says(organiser, idea, sport, "draft", FEASIBLE);
        var id = UUID.randomUUID().toString();

        assertThat(writes(link, before, id, reasons("Ganz anders"))).hasStatus(409);

        assertThat(page(link, "")).contains("Was gerade gespeichert ist", "Die Linie N7");
        assertThat(writes(link, reasons("Ganz anders"))).hasStatus(302);
        assertThat(page(link, "")).contains("Ganz anders").doesNotContain("Die Linie N7");
    }

    private static Map<String, String> reasons(String reasons) {
        return Map.of("reasons", reasons, "language", "de");
    }

    @Test
    void whoever_is_signed_in_and_uses_the_link_is_not_the_second_one_too() throws Exception {
        unitWith(sport, "Sportamt", "mail", mail, "byTwo", "true");
        var idea = handedOver(sport, "2099-11-23");
        var written = writes(mailed(), FEASIBLE, organiser);
        assertThat(written).hasStatus(302);
        assertThat(page("/staff/desk")).contains("Entwürfe zum Veröffentlichen", words);
        var other = StaffCookie.of(house, Role.ORGANISER);
        var draft =
                page("/staff/review/" + idea, other)
                        .replaceAll("(?s).*name=\"draft\" value=\"([^\"]+)\".*", "$1");

        assertThat(says(organiser, idea, sport, "release", Map.of("draft", draft))).hasStatus(409);
        assertThat(says(other, idea, sport, "release", Map.of("draft", draft))).hasStatus(302);
    }

    private MvcTestResult writes(String link, Map<String, String> said, String cookie) {
        var request =
                mvc.post()
                        .uri(link)
                        .header("Cookie", cookie)
                        .param("id", UUID.randomUUID().toString());
        said.forEach(request::param);
        return request.exchange();
    }
}
