package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** What ideas are about: staff decide, and everybody filters by it. */
class ThemesOfIdeasTest extends HouseWithIdeas {
    private final UUID theme = UUID.randomUUID();
    private final String name = "Wohnen " + theme.toString().substring(0, 8);

    @Test
    void an_idea_is_found_under_its_theme_on_the_page_in_the_table_and_by_programs()
            throws Exception {
        named();
        var idea = examined("Mehr Bänke am Rhein");
        var other = examined("Ein Fest für alle");

        assertThat(staff(idea, "theme", "theme", theme.toString())).hasStatus(302);

        assertThat(page("/ideas?theme=" + theme))
                .contains("Mehr Bänke am Rhein", name)
                .doesNotContain("Ein Fest für alle");
        assertThat(page("/ideas.csv?theme=" + theme)).contains(name);
        var found = JsonMapper.shared().readTree(page("/api/ideas?theme=" + theme)).at("/ideas");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).at("/theme").asString()).isEqualTo(theme.toString());
        assertThat(page("/staff/ideas/" + other)).contains(name);

        staff(idea, "theme", "theme", "");
        assertThat(page("/ideas?theme=" + theme)).doesNotContain("Mehr Bänke am Rhein");
    }

    @Test
    void nothing_is_put_under_a_theme_that_has_ended() throws Exception {
        named();
        var idea = examined("Mehr Bänke am Rhein");
        assertThat(themes("end")).hasStatus(302);

        assertThat(staff(idea, "theme", "theme", theme.toString())).hasStatus(422);
        assertThat(staff(idea, "theme", "theme", UUID.randomUUID().toString())).hasStatus(422);

        assertThat(themes("resumption")).hasStatus(302);
        assertThat(staff(idea, "theme", "theme", theme.toString())).hasStatus(302);
    }

    @Test
    void what_changed_last_comes_first_if_one_likes_page_by_page() throws Exception {
        var first = examined("Die erste Idee");
        examined("Die zweite Idee");
        staff(first, "kind", "kind", "REMARK");

        var changed = page("/ideas?sort=changed");
        assertThat(changed.indexOf("Die erste Idee")).isBetween(0, changed.indexOf("Die zweite"));
        for (int n = 0; n < 26; n++) examined("Noch eine Idee " + n);

        var next = JsonMapper.shared().readTree(page("/api/ideas?sort=changed"));
        var below = next.at("/below").asInt();
        var before = next.at("/before").asLong();
        staff(first, "kind", "kind", "IDEA");
        var further = page("/api/ideas?sort=changed&below=%d&before=%d".formatted(below, before));
        assertThat(further).contains("Die zweite Idee").doesNotContain("Die erste Idee");
    }

    private void named() {
        assertThat(themes("name", "de", name)).hasStatus(302);
    }

    private MvcTestResult themes(String what, String... params) {
        var request =
                mvc.post()
                        .uri("/staff/themes/%s/%s".formatted(theme, what))
                        .header("Cookie", organiser)
                        .param("id", UUID.randomUUID().toString());
        for (int n = 0; n < params.length; n += 2) request.param(params[n], params[n + 1]);
        return request.exchange();
    }
}
