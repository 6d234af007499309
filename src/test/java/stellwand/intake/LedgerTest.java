package stellwand.intake;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The promise ledger: every public idea is counted, once. */
class LedgerTest extends HouseWithLedger {

    @Test
    void each_idea_is_counted_where_it_is_and_the_sum_is_all_of_them() throws Exception {
        var before = ledger();
        examined(words);
        var withUnit = examined(words);
        staff(withUnit, "holder", "unit", social.toString());
        var answered = examined(words);
        answers(answered, "PARTLY", "Zum Teil");
        var same = Wishes.idea();
        sent(same, words);
        staff(same, "bundle", "into", String.valueOf(number(answered)));
        var aside = Wishes.idea();
        sent(aside, words);
        staff(aside, "setting-aside", "reason", "Den gibt es schon");
        sent(Wishes.idea(), "Noch nicht gesichtet, noch nicht öffentlich");

        var after = ledger();

        assertThat(more(before, after, "coordination")).isEqualTo(1);
        assertThat(more(before, after, "units")).isEqualTo(1);
        assertThat(more(before, after, "answered"))
                .as("with what is examined with it")
                .isEqualTo(2);
        assertThat(more(before, after, "setAside")).isEqualTo(1);
        assertThat(more(before, after, "ideas")).isEqualTo(5);
        assertThat(after.at("/results/partly").asInt() - before.at("/results/partly").asInt())
                .isEqualTo(2);
        assertThat(after.at("/ideas").asInt())
                .isEqualTo(
                        after.at("/answered").asInt()
                                + after.at("/units").asInt()
                                + after.at("/coordination").asInt()
                                + after.at("/waiting").asInt()
                                + after.at("/setAside").asInt());
    }

    @Test
    void a_text_that_was_split_counts_by_its_parts() throws Exception {
        var whole = Wishes.idea();
        sent(whole, "Ein Bus. Eine Bank.");
        var before = ledger();
        staff(whole, "parts", "words", "Ein Bus.\n\nEine Bank.");
        assertThat(more(before, ledger(), "waiting")).isEqualTo(2);
        parts(whole).forEach(part -> staff(part, "sighting"));

        assertThat(more(before, ledger(), "ideas")).isEqualTo(2);
    }

    @Test
    void a_card_that_is_split_is_not_missing_while_its_parts_wait() throws Exception {
        var card = idea(pinned("Ein Bus und eine Bank"));
        var ofEvening = "/api/ledger?workshop=" + evening.id();
        assertThat(ledger(ofEvening).at("/ideas").asInt()).isEqualTo(1);

        staff(card, "parts", "words", "Ein Bus\n\nEine Bank");

        var split = ledger(ofEvening);
        assertThat(split.at("/ideas").asInt()).isEqualTo(2);
        assertThat(split.at("/waiting").asInt()).isEqualTo(2);

        var parts = parts(card);
        staff(parts.getFirst(), "sighting");
        staff(parts.getLast(), "kind", "kind", "PERSONAL");

        assertThat(ledger(ofEvening).at("/ideas").asInt())
                .as("a personal matter is nobody's business")
                .isEqualTo(1);
    }

    private List<UUID> parts(UUID whole) {
        return db.sql("select id from idea where whole = :id order by number")
                .param("id", whole)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    @Test
    void the_figures_go_into_other_pages_and_into_tables() throws Exception {
        answers(examined(words), "FEASIBLE", "Ja");

        assertThat(page("/ledger/fragment", "").strip())
                .startsWith("<section")
                .doesNotContain("<html", "<form");
        assertThat(
                        Pattern.compile("<rect[^>]* fill=\"(#[0-9a-f]{6})\"")
                                .matcher(page("/ledger/fragment", ""))
                                .results()
                                .map(it -> it.group(1))
                                .collect(groupingBy(it -> it, counting()))
                                .values())
                .as("of what is in the bar, and its key, without a style sheet")
                .containsExactly(2L, 2L, 2L, 2L, 2L);
        assertThat(page("/ledger.csv", "")).contains("figure,ideas", "result-feasible,");
        assertThat(mvc.get().uri("/api/ledger")).hasHeader("Access-Control-Allow-Origin", "*");
    }
}
