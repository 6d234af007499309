package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever turns the page reads on where they were, whatever came in meanwhile. */
class PagesStayTest extends HouseWithIdeas {
    private static final int ON_A_PAGE = 25;

    private final String word =
            "Rhabarber" + UUID.randomUUID().toString().replaceAll("[^a-f]", "x");

    @ParameterizedTest
    @ValueSource(strings = {"newest", "best", "changed"})
    void each_idea_is_read_once_while_others_come_in(String sort) throws Exception {
        var there = new ArrayList<Integer>();
        for (int n = 0; n < ON_A_PAGE + 2; n++) there.add(comes(n));
        var first = read("/api/ideas?q=%s&sort=%s".formatted(word, sort));
        assertThat(numbers(first)).hasSize(ON_A_PAGE);

        var came = List.of(comes(0), comes(1));

        var read = new ArrayList<>(numbers(first));
        read.addAll(numbers(read(next(first, sort))));
        assertThat(read)
                .containsOnlyOnceElementsOf(there)
                .as("none that fits as well or better came in between")
                .doesNotContain(came.getFirst());
        if (!sort.equals("best")) assertThat(read).doesNotContainAnyElementsOf(came);
        assertThat(page("/ideas?q=%s&sort=%s".formatted(word, sort))).contains(word);
    }

    /** Each third has the word in its first line. Set aside: public, and on nobody's desk. */
    private int comes(int n) {
        var id = Wishes.idea();
        sent(
                id,
                n % 3 == 0
                        ? "%s im Park, Nummer %d".formatted(word, n)
                        : "Nummer %d im Park\nMit %s".formatted(n, word));
        staff(id, "setting-aside", "reason", "Das gibt es schon.");
        return number(id);
    }

    private String next(JsonNode page, String sort) {
        var address = new StringBuilder("/api/ideas?q=%s&sort=%s".formatted(word, sort));
        for (var name : List.of("below", "fit", "before")) {
            var value = page.at("/" + name);
            if (!value.isNull()) address.append("&%s=%s".formatted(name, value.asString()));
        }
        return address.toString();
    }

    private static List<Integer> numbers(JsonNode page) {
        return page.at("/ideas").valueStream().map(it -> it.at("/number").asInt()).toList();
    }

    private JsonNode read(String path) throws Exception {
        return JsonMapper.shared().readTree(page(path));
    }
}
