package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.idea.IdeaId;
import stellwand.journal.Decision;
import stellwand.journal.Envelope;
import stellwand.journal.Event;
import stellwand.journal.Journal;
import stellwand.unit.UnitId;
import stellwand.workday.WorkingDays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The promise ledger: every public idea is counted, once. */
class LedgerTest extends HouseWithUnits {

    private static final LocalDate TODAY = WorkingDays.dayOf(Instant.now());

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
        db.sql("select id from idea where whole = :id")
                .param("id", whole)
                .query(UUID.class)
                .list()
                .forEach(part -> staff(part, "sighting"));

        assertThat(more(before, ledger(), "ideas")).isEqualTo(2);
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
        assertThat(lateOnes(idea)).doesNotContain(words);

        dueSince(idea, 20);
        assertThat(page("/ideas/" + number, "")).contains("Überfällig seit");
        assertThat(lateOnes(idea)).contains(words, "Amt für Soziales", "davon überfällig");
    }

    /** The ledger, with what is late from this idea on: others share the database. */
    private String lateOnes(UUID idea) throws Exception {
        var due = db.sql("select due::text from idea where id = :id").param("id", idea);
        return page(
                "/ledger?after=%d&due=%s"
                        .formatted(number(idea) - 1, due.query(String.class).single()),
                "");
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
    void what_is_late_stays_late_when_it_is_given_back_and_more_time_has_a_public_reason()
            throws Exception {
        var idea = examined(words);
        staff(idea, "holder", "unit", social.toString());
        var path = "/ideas/" + number(idea);
        happened(idea, new HandedOver(new UnitId(social), TODAY.minusDays(20), Instant.now()));

        assertThat(staff(idea, "holder/return", "reason", "Wir fragen andere")).hasStatus(302);

        assertThat(page(path, ""))
                .contains("Von der Koordination zurückgenommen", "Überfällig seit")
                .doesNotContain("nicht zuständig", "Wir fragen andere");
        assertThat(lateOnes(idea)).contains(words);
        assertThat(Stream.of(wholeDesk().split("<li ")).filter(it -> it.contains(idea.toString())))
                .singleElement(STRING)
                .doesNotContain("Zurückgegeben");

        assertThat(staff(idea, "holder", "unit", social.toString())).hasStatus(422);
        assertThat(page(path, "")).contains("Überfällig seit");
        assertThat(
                        staff(
                                idea,
                                "holder",
                                "unit",
                                social.toString(),
                                "reason",
                                "Das Gutachten kam erst jetzt"))
                .hasStatus(302);
        assertThat(page(path, ""))
                .contains("Neue Frist", "Das Gutachten kam erst jetzt")
                .doesNotContain("Überfällig seit");
    }

    private void happened(UUID idea, Event event) {
        house.getBean(Journal.class)
                .submit(
                        new IdeaId(idea).stream(),
                        new Envelope(UUID.randomUUID(), idea, Instant.now(), "", List.of()),
                        _ -> Decision.accept(List.of(event)));
    }

    @Test
    void the_figures_go_into_other_pages_and_into_tables() throws Exception {
        answers(examined(words), "FEASIBLE", "Ja");

        assertThat(page("/ledger/fragment", "").strip())
                .startsWith("<section")
                .doesNotContain("<html", "<form");
        assertThat(page("/ledger.csv", "")).contains("figure,ideas", "result-feasible,");
        assertThat(mvc.get().uri("/api/ledger")).hasHeader("Access-Control-Allow-Origin", "*");
    }

    private JsonNode ledger() throws Exception {
        return JsonMapper.shared().readTree(page("/api/ledger", ""));
    }

    private static int more(JsonNode before, JsonNode after, String figure) {
        return after.at("/" + figure).asInt() - before.at("/" + figure).asInt();
    }
}
