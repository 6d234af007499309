package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is written again and again is written once: for the office, or for a unit. */
class TextModulesTest extends HouseWithUnits {
    private static final String LIST = "/staff/text-modules";
    private static final Pattern LINK = Pattern.compile("/drafts/[\\w-]+");

    private final UUID module = UUID.randomUUID();
    private final String title = "Land zuständig " + module.toString().substring(0, 8);

    @Test
    void whoever_writes_for_a_unit_is_offered_its_own_ones_and_the_offices() throws Exception {
        assertThat(write(organiser, module, "")).hasStatus(302);
        assertThat(write(aylin, UUID.randomUUID(), social, "title", title + " (Soziales)"))
                .hasStatus(302);
        var idea = examined(words);
        staff(idea, "holder", "unit", social.toString());

        assertThat(page("/staff/review/" + idea, aylin))
                .containsSubsequence("name=\"reasons\"", "Textbaustein einfügen")
                .containsSubsequence(title + " (Soziales)", title, "Darüber entscheidet [… wer].")
                .contains("können nur andere entscheiden", "Lücken: 1");
    }

    @Test
    void whoever_answers_is_offered_the_offices_and_no_units() throws Exception {
        write(organiser, module, "");
        write(aylin, UUID.randomUUID(), social, "title", title + " (Soziales)");
        var idea = examined(words);

        assertThat(page("/staff/review/" + idea))
                .containsSubsequence("name=\"words\"", title)
                .doesNotContain(title + " (Soziales)");
    }

    @Test
    void a_unit_that_writes_by_its_link_is_offered_them_too() throws Exception {
        write(organiser, module, social.toString());
        var idea = examined(words);
        staff(idea, "holder", "unit", social.toString());
        var link = LINK.matcher(page("/staff/review/" + idea));
        assertThat(link.find()).isTrue();

        assertThat(page(link.group(), "")).contains("Textbaustein einfügen", title);
    }

    @Test
    void another_unit_sees_and_changes_nothing_of_it() throws Exception {
        unit(schools, "Schulamt", false, both[1]);
        unit(social, "Amt für Soziales", false, both[0]);
        write(aylin, module, social.toString());

        assertThat(page(LIST, bo)).doesNotContain(title);
        assertThat(visit(module, bo)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(write(bo, module, social.toString())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(write(bo, module, schools.toString())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(write(bo, module, "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(says(bo, "retirement")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page(LIST, aylin)).contains(title);
    }

    @Test
    void the_offices_are_read_by_units_and_kept_by_the_coordination() throws Exception {
        write(organiser, module, "");
        assertThat(page(LIST, aylin))
                .contains(title, "pflegt die Koordination")
                .doesNotContain(LIST + "/" + module);
        assertThat(visit(module, aylin)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(visit(module, organiser)).hasStatusOk();
    }

    @Test
    void the_coordination_keeps_a_units_too_but_none_of_a_unit_that_is_not_there() {
        assertThat(write(organiser, module, social.toString())).hasStatus(302);
        assertThat(visit(module, organiser)).hasStatusOk();
        assertThat(write(organiser, UUID.randomUUID(), UUID.randomUUID().toString()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void changed_it_says_the_new_and_a_variant_without_a_text_is_gone() throws Exception {
        write(aylin, module, social, "text.1", "Lange Fassung", "name.1", "lang");
        assertThat(page(LIST + "/" + module, aylin)).contains("Lange Fassung", "lang");

        write(aylin, module, social, "text.0", "Das macht das Land.", "text.1", " ");

        assertThat(page(LIST + "/" + module, aylin))
                .contains("Das macht das Land.")
                .doesNotContain("Darüber entscheidet", "Lange Fassung");
    }

    @Test
    void retired_it_is_offered_no_more_until_it_is_used_again() throws Exception {
        write(aylin, module, social.toString());
        var idea = examined(words);
        staff(idea, "holder", "unit", social.toString());

        assertThat(says(aylin, "retirement")).hasStatus(302);
        assertThat(page("/staff/review/" + idea, aylin)).doesNotContain(title);
        assertThat(page(LIST, aylin)).containsSubsequence("Nicht mehr verwendet", title);

        assertThat(says(aylin, "resumption")).hasStatus(302);
        assertThat(page("/staff/review/" + idea, aylin)).contains(title);
    }

    @Test
    void sent_twice_it_is_one() throws Exception {
        var wish = UUID.randomUUID();
        write(aylin, module, social, "id", wish.toString());
        assertThat(write(aylin, module, social, "id", wish.toString())).hasStatus(302);
        assertThat(page(LIST, aylin)).containsOnlyOnce("<strong lang=\"de\" dir=\"ltr\">" + title);
    }

    @Test
    void whoever_works_nowhere_reads_the_offices_and_is_told_why_they_write_none()
            throws Exception {
        unit(social, "Amt für Soziales", false);
        assertThat(page(LIST, aylin)).contains("noch in keiner Stelle");
        assertThat(write(aylin, module, social.toString())).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult write(String who, UUID module, String unit) {
        return send(who, module, Map.of("unit", unit));
    }

    private MvcTestResult write(String who, UUID module, UUID unit, String... others) {
        var typed = new HashMap<String, String>();
        typed.put("unit", unit.toString());
        for (int i = 0; i < others.length; i += 2) typed.put(others[i], others[i + 1]);
        return send(who, module, typed);
    }

    private MvcTestResult send(String who, UUID module, Map<String, String> typed) {
        var all = new HashMap<String, String>();
        all.put("id", UUID.randomUUID().toString());
        all.put("language", "de");
        all.put("title", title);
        all.put("language.0", "de");
        all.put("result.0", "NOT_OURS");
        all.put("text.0", "Darüber entscheidet [… wer].");
        all.putAll(typed);
        var request = mvc.post().uri(LIST + "/" + module).header("Cookie", who);
        all.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult says(String who, String what) {
        return mvc.post()
                .uri("%s/%s/%s".formatted(LIST, module, what))
                .header("Cookie", who)
                .param("id", UUID.randomUUID().toString())
                .exchange();
    }

    private MvcTestResult visit(UUID module, String who) {
        return mvc.get().uri(LIST + "/" + module).header("Cookie", who).exchange();
    }
}
