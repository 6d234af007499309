package stellwand.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.people.StaffCookie.Member;

/** Two units, one of which has two people. */
abstract class HouseWithUnits extends HouseWithIdeas {
    static final Map<String, String> FEASIBLE =
            Map.of(
                    "feasibility", "FEASIBLE",
                    "reasons", "Die Linie N7 kann weiterfahren.",
                    "cost", "SMALL",
                    "horizon", "WITHIN_A_YEAR",
                    "conditions", "Ein Fahrer mehr",
                    "legalBasis", "Nahverkehrsplan",
                    "note", "Mit der Leitung sprechen",
                    "language", "de");

    final UUID social = UUID.randomUUID();
    final UUID schools = UUID.randomUUID();
    final String words = "Ein Bus in der Nacht " + social.toString().substring(0, 8);
    String aylin = "";
    String bo = "";
    Member[] both = {};

    @BeforeEach
    void two_units_and_who_works_there() {
        var one = StaffCookie.member(house, Role.CASEWORKER);
        var other = StaffCookie.member(house, Role.CASEWORKER);
        aylin = one.cookie();
        bo = other.cookie();
        both = new Member[] {one, other};
        unit(social, "Amt für Soziales", false, both);
        unit(schools, "Schulamt", false);
    }

    MvcTestResult answers(UUID idea, String result, String answer) {
        var typed = Map.of("result", result, "language", "de", "words", answer);
        return says(organiser, idea, "answer", typed);
    }

    MvcTestResult says(String who, UUID idea, String what, Map<String, String> params) {
        return says(who, idea, social, what, params);
    }

    MvcTestResult says(String who, UUID idea, UUID unit, String what, Map<String, String> params) {
        var request =
                mvc.post()
                        .uri("/staff/review/%s/%s".formatted(idea, what))
                        .header("Cookie", who)
                        .param("id", UUID.randomUUID().toString())
                        .param("unit", unit.toString());
        params.forEach(request::param);
        var isWritten = what.equals("draft") || what.equals("statement");
        if (isWritten && !params.containsKey("shown")) {
            shown("/staff/review/" + idea, who, unit).forEach(it -> request.param("shown", it));
        }
        return request.exchange();
    }

    /** The draft that is in the form of a page, if there is one: whoever writes has read it. */
    private List<String> shown(String path, String who, UUID unit) {
        var form =
                Pattern.compile(
                        "name=\"unit\" value=\"%s\"><input type=\"hidden\" name=\"shown\" value=\"([^\"]+)\""
                                .formatted(unit));
        return form.matcher(seen(path, who)).results().map(it -> it.group(1)).toList();
    }

    String seen(String path, String who) {
        var bytes =
                mvc.get()
                        .uri(path)
                        .header("Cookie", who)
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
