package stellwand.intake;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import stellwand.workday.WorkingDays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The promise ledger: every public idea is counted, once. */
class LedgerTest extends HouseWithCards {

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

    @Test
    void that_something_is_late_is_for_staff_at_first_and_for_everybody_after_a_week()
            throws Exception {
        var idea = examined(words);
        staff(idea, "holder", "unit", social.toString());
        var number = number(idea);

        dueSince(idea, 2);
        assertThat(page("/staff/desk", aylin)).contains("Überfällig seit");
        assertThat(page("/ideas/" + number, "")).doesNotContain("Überfällig seit");
        assertThat(page("/ledger", "")).doesNotContain(words);

        dueSince(idea, 20);
        assertThat(page("/ideas/" + number, "")).contains("Überfällig seit");
        assertThat(page("/ledger", "")).contains(words, "Amt für Soziales", "davon überfällig");
    }

    @Test
    void a_card_that_nobody_sights_is_late_for_everybody_to_read() throws Exception {
        var ofEvening = "workshop=" + evening.id();
        var card = idea(pinned(words));

        cameDaysAgo(card, 10);
        assertThat(ledger("/api/ledger?" + ofEvening).at("/late").asInt()).isZero();
        assertThat(page("/ledger?" + ofEvening, "")).contains("Nichts ist überfällig");

        cameDaysAgo(card, 40);
        assertThat(ledger("/api/ledger?" + ofEvening).at("/late").asInt()).isEqualTo(1);
        assertThat(page("/ledger.csv?" + ofEvening, "")).contains("ideas,1", "late,1");
        assertThat(page("/ledger?" + ofEvening, ""))
                .contains(words, "Überfällig seit", "Koordination")
                .doesNotContain("Nichts ist überfällig", "Noch nicht öffentlich");
    }

    @Test
    void of_what_is_not_public_everybody_learns_that_it_is_late_and_nothing_else()
            throws Exception {
        var before = ledger();
        var idea = Wishes.idea();
        sent(idea, words);
        cameDaysAgo(idea, 40);
        for (var kind : List.of("COMPLAINT", "PERSONAL")) {
            var other = Wishes.idea();
            send(other, words, kind);
            cameDaysAgo(other, 40);
        }

        var after = ledger();
        assertThat(more(before, after, "late")).isEqualTo(1);
        assertThat(more(before, after, "waiting")).isEqualTo(1);
        assertThat(more(before, after, "ideas")).isEqualTo(1);
        assertThat(page("/ledger", ""))
                .contains("Noch nicht öffentlich, weil sie noch niemand gesichtet hat: ")
                .doesNotContain(words, "Idee %d<".formatted(number(idea)));

        staff(idea, "sighting");
        assertThat(more(before, ledger(), "late")).isZero();
        assertThat(more(before, ledger(), "ideas")).isEqualTo(1);
    }

    /** As if it had come then. */
    private void cameDaysAgo(UUID idea, int days) {
        db.sql("update idea set received_at = :came where id = :id")
                .param("came", OffsetDateTime.now(ZoneOffset.UTC).minusDays(days))
                .param("id", idea)
                .update();
    }

    private List<UUID> parts(UUID whole) {
        return db.sql("select id from idea where whole = :id order by number")
                .param("id", whole)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    @Test
    void an_idea_is_late_once_with_whichever_of_its_units_it_is_late() throws Exception {
        var before = ledger();
        var idea = examined(words);
        staff(idea, "holder", "unit", schools.toString());
        assertThat(staff(idea, "holder/asked", "unit", social.toString())).hasStatus(302);
        assertThat(more(before, ledger(), "late")).isZero();

        askedUntil(idea, 30);
        assertThat(more(before, ledger(), "late")).isEqualTo(1);
        assertThat(of(social)).isEqualTo("0 ideas, 1 late");
        assertThat(of(schools)).isEqualTo("1 ideas, 0 late");
        assertThat(lateLine()).contains("Gefragt ist auch", "Amt für Soziales");

        dueSince(idea, 40);
        assertThat(more(before, ledger(), "late")).isEqualTo(1);
        assertThat(of(social)).isEqualTo("0 ideas, 1 late");
        assertThat(of(schools)).isEqualTo("1 ideas, 1 late");
        assertThat(lateLine()).contains("Liegt bei", "Schulamt").doesNotContain("Soziales");
    }

    /** As if days had passed since a unit beside should have said something. */
    private void askedUntil(UUID idea, int days) {
        db.sql("update turn set due = :due where idea = :id and not leads")
                .param("due", WorkingDays.dayOf(Instant.now()).minusDays(days))
                .param("id", idea)
                .update();
    }

    private String of(UUID unit) throws Exception {
        for (var each : ledger().at("/byUnit")) {
            if (!each.at("/unit").asString().equals(unit.toString())) continue;
            return "%d ideas, %d late"
                    .formatted(each.at("/ideas").asInt(), each.at("/late").asInt());
        }
        return "none";
    }

    /** Of this test's idea, from its words on. */
    private String lateLine() throws Exception {
        var page = page("/ledger", "");
        return page.substring(page.indexOf(words)).replaceAll("(?s)</li>.*", "");
    }

    /** As if time had passed. */
    private void dueSince(UUID idea, int days) {
        db.sql("update idea set due = :due where id = :id")
                .param("due", WorkingDays.dayOf(Instant.now()).minusDays(days))
                .param("id", idea)
                .update();
        db.sql("update turn set due = :due where idea = :id and leads")
                .param("due", WorkingDays.dayOf(Instant.now()).minusDays(days))
                .param("id", idea)
                .update();
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

    private JsonNode ledger() throws Exception {
        return ledger("/api/ledger");
    }

    private JsonNode ledger(String path) throws Exception {
        return JsonMapper.shared().readTree(page(path, ""));
    }

    private static int more(JsonNode before, JsonNode after, String figure) {
        return after.at("/" + figure).asInt() - before.at("/" + figure).asInt();
    }
}
