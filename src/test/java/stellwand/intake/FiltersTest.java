package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each filter leaves out what is otherwise, in the list and in all that is made of it. */
class FiltersTest extends HouseWithCards {
    private static final List<String> LISTS =
            List.of("/ideas", "/ideas.csv", "/api/ideas", "/ideas.atom");

    /** Stands in these ideas alone, whatever other tests leave. */
    private final String word = "Quitte" + letters();

    private static final UUID THEME = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();
    private final String sought = "Eine Bank am Rhein unter " + word;
    private final String other = "Eine Pergola am Markt mit " + word;
    private final String setAside = "Ein Fest im Park für " + word;

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "x");
    }

    /**
     * One that hung at a table, one that differs from it in everything, and two that nobody sees.
     */
    @BeforeEach
    void ideas() {
        themed(THEME);
        themed(ELSEWHERE);
        var hung = idea(pinned(sought));
        staff(hung, "sighting");
        staff(hung, "theme", "theme", THEME.toString());
        staff(hung, "holder", "unit", social.toString());
        var sent = examined(other);
        staff(sent, "theme", "theme", ELSEWHERE.toString());
        staff(sent, "holder", "unit", schools.toString());
        var refused = Wishes.idea();
        sent(refused, setAside);
        staff(refused, "setting-aside", "reason", "Das gibt es schon");
        sent(Wishes.idea(), "Niemand hat das gesichtet: " + word);
        var hidden = Wishes.idea();
        sent(hidden, "Etwas Böses über " + word);
        staff(hidden, "setting-aside", "reason", "Beleidigung", "hides", "true");
    }

    private void themed(UUID theme) {
        mvc.post()
                .uri("/staff/themes/%s/name".formatted(theme))
                .header("Cookie", organiser)
                .param("id", UUID.randomUUID().toString())
                .param("de", "Thema " + theme)
                .exchange();
    }

    @ParameterizedTest
    @ValueSource(strings = {"workshop", "table", "theme", "unit", "way", "standing"})
    void what_is_otherwise_is_left_out(String filter) throws Exception {
        var values =
                Map.ofEntries(
                        entry("workshop", evening.id().toString()),
                        entry("table", table.id().toString()),
                        entry("theme", THEME.toString()),
                        entry("unit", social.toString()),
                        entry("way", "card"),
                        entry("standing", "in-review"));
        for (var list : LISTS) {
            var found = read(list, "&%s=%s".formatted(filter, values.get(filter)));
            assertThat(found).as("%s?%s", list, filter).contains(sought).doesNotContain(setAside);
            if (filter.equals("standing")) assertThat(found).as(list).contains(other);
            else assertThat(found).as("%s?%s", list, filter).doesNotContain(other);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"&way=form", "&standing=set-aside"})
    void and_the_other_way_round(String filter) throws Exception {
        for (var list : LISTS) {
            assertThat(read(list, filter))
                    .as(list + filter)
                    .contains(setAside)
                    .doesNotContain(sought);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&sort=newest", "&sort=changed"})
    void without_a_filter_everything_is_there_that_is_for_everybody(String order) throws Exception {
        for (var list : LISTS) {
            assertThat(read(list, order))
                    .as(list + order)
                    .contains(sought, other, setAside)
                    .doesNotContain("Niemand hat das gesichtet", "Etwas Böses");
        }
        assertThat(read("/ideas", order)).contains("Gefundene Ideen: 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ideas", "/ideas.csv", "/api/ideas", "/ideas.atom"})
    void words_that_stand_in_one_leave_out_the_others(String list) throws Exception {
        assertThat(read(list, "%20Pergola")).contains(other).doesNotContain(sought, setAside);
    }

    private String read(String list, String more) throws Exception {
        var address = URI.create("%s?q=%s%s".formatted(list, word, more));
        return new String(
                mvc.get().uri(address).exchange().getResponse().getContentAsByteArray(), UTF_8);
    }
}
