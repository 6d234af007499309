package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The list as a table and as a feed, with all by which one sorts and follows it. */
class TakenAlongTest extends HouseForEverybody {
    @Test
    void the_table_says_workshop_table_and_unit() throws Exception {
        var idea = idea(pinned(COMMON + " am Markt"));
        staff(idea, "sighting");
        staff(idea, "holder", "unit", social.toString());

        var table = page("/ideas.csv?workshop=" + evening.id(), "");

        assertThat(table.lines().findFirst().orElseThrow())
                .endsWith("address,theme,workshop,workshop_title,table,unit");
        assertThat(table).contains(",%s,Neues Amt,A,Amt für Soziales".formatted(evening.id()));
    }

    @Test
    void what_comes_from_nowhere_leaves_these_cells_empty() throws Exception {
        var idea = examined(COMMON + " am Fluss");

        assertThat(page("/ideas.csv", ""))
                .containsPattern("/ideas/%d,,,,,\r?\n".formatted(number(idea)));
    }

    @Test
    void a_feed_says_how_each_idea_stands_and_under_which_theme() {
        var idea = examined(COMMON + " am Fluss");
        var theme = theme("Mobilität");
        staff(idea, "theme", "theme", theme.toString());

        var entry = entry(idea);

        assertThat(entry)
                .contains("#standing\" term=\"in-review\" label=\"wird geprüft\"")
                .contains("#theme\" term=\"%s\" label=\"Mobilität\"".formatted(theme));
    }

    @Test
    void in_a_feed_an_idea_is_updated_when_it_stands_otherwise() {
        var idea = examined(COMMON + " am Fluss");
        var before = updated(idea);

        staff(idea, "undoing");
        staff(idea, "setting-aside", "reason", "Gibt es schon");

        assertThat(updated(idea)).isAfter(before);
        assertThat(entry(idea)).contains("term=\"set-aside\"");
    }

    private UUID theme(String name) {
        var id = UUID.randomUUID();
        var done =
                mvc.post()
                        .uri("/staff/themes/%s/name".formatted(id))
                        .header("Cookie", organiser)
                        .param("id", UUID.randomUUID().toString())
                        .param("de", name)
                        .exchange();
        assertThat(done).hasStatus(302);
        return id;
    }

    private Instant updated(UUID idea) {
        return Instant.parse(entry(idea).replaceAll("(?s).*<updated>([^<]+)</updated>.*", "$1"));
    }

    private String entry(UUID idea) {
        var bytes = mvc.get().uri("/ideas.atom").exchange().getResponse().getContentAsByteArray();
        var feed = new String(bytes, UTF_8);
        return feed.substring(feed.indexOf("urn:uuid:" + idea)).split("</entry>", 2)[0];
    }
}
