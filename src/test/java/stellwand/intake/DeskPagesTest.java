package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import stellwand.web.Networks;

/** What waits is not forgotten, however much it is. */
class DeskPagesTest extends HouseWithUnits {
    private static final int MANY = 101;
    private static final LocalDate DUE = LocalDate.parse("2017-10-18");
    private static final LocalDate LATER = LocalDate.parse("2099-10-18");

    private final List<UUID> made = new ArrayList<>();

    @Test
    void what_has_no_place_on_the_desk_is_counted_and_stands_on_the_next_page() throws Exception {
        var ideas = handedOver();
        var late = ideas.getLast();
        due(late, DUE);

        var desk = page("/staff/desk", aylin);

        assertThat(inOrder(desk, "/staff/review/")).hasSize(100).startsWith(late.toString());
        assertThat(desk).contains("Weitere: 1").doesNotContain("Von vorn");
        var next = page(more(desk, "/staff/desk"), aylin);
        assertThat(inOrder(next, "/staff/review/")).containsExactly(ideas.get(MANY - 2).toString());
        assertThat(next)
                .contains("Bei Ihrer Stelle", "Von vorn")
                .doesNotContain("Weitere:", "Bei der Koordination");
        assertThat(wholeDesk())
                .as("late for the coordination")
                .contains("Überfällig bei den Stellen", late.toString());
    }

    @Test
    void what_is_late_and_has_no_place_in_the_ledger_is_counted_and_stands_on_the_next_page()
            throws Exception {
        var ideas = handedOver();
        ideas.forEach(it -> due(it, DUE));
        var numbers = ideas.stream().map(it -> String.valueOf(number(it))).toList();

        var ledger =
                page("/ledger?due=%s&after=%d".formatted(DUE, number(ideas.getFirst()) - 1), "");

        assertThat(inOrder(ledger, "/ideas/")).hasSize(100).isEqualTo(numbers.subList(0, 100));
        assertThat(ledger).contains("Weitere überfällige Ideen: ", "Von vorn");
        assertThat(inOrder(page(more(ledger, "/ledger"), ""), "/ideas/"))
                .startsWith(numbers.getLast());
    }

    /** Others are reminded of all that is due. */
    @AfterEach
    void nothing_is_due() {
        made.forEach(it -> due(it, LATER));
    }

    private List<UUID> handedOver() {
        return IntStream.range(0, MANY).mapToObj(this::handedOver).toList();
    }

    /** Each from another address: one sends thirty in a row at most. */
    private UUID handedOver(int n) {
        var idea = Wishes.idea();
        made.add(idea);
        mvc.post()
                .uri("/ideas/new")
                .header("X-Forwarded-For", Networks.of(idea))
                .param("id", Wishes.of(idea))
                .param("text", "%s, Haltestelle %d".formatted(words, n))
                .exchange();
        staff(idea, "sighting");
        staff(idea, "holder", "unit", social.toString());
        return idea;
    }

    /** As if time had passed. */
    private void due(UUID idea, LocalDate day) {
        for (var sql :
                List.of(
                        "update idea set due = :due where id = :id",
                        "update turn set due = :due where idea = :id")) {
            db.sql(sql).param("due", day).param("id", idea).update();
        }
    }

    /** What the entries of a list lead to. */
    private static List<String> inOrder(String page, String path) {
        return Pattern.compile("<p class=\"idea-line__head\"><a [^>]*href=\"" + path + "([^\"]+)\"")
                .matcher(page)
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private static String more(String page, String path) {
        return Pattern.compile("href=\"(" + path + "\\?[^\"]*after=[^\"#]+)")
                .matcher(page)
                .results()
                .map(it -> it.group(1).replace("&amp;", "&"))
                .findFirst()
                .orElseThrow();
    }
}
