package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.idea.BehindDue;
import stellwand.idea.DeskTurns;
import stellwand.workday.WorkingDays;
import tools.jackson.databind.json.JsonMapper;

/** Who has an idea that is examined is public: one unit, or the coordination. */
class HoldersTest extends HouseWithIdeas {
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private final UUID unit = UUID.randomUUID();
    private final String name = "Amt " + unit.toString().substring(0, 8);

    @Test
    void everybody_sees_with_which_unit_an_idea_is_and_finds_all_that_are_with_it()
            throws Exception {
        aUnit();
        var idea = examined("Ein Bus in der Nacht");
        examined("Eine Bank am Rhein");
        assertThat(page("/ideas/" + number(idea))).contains("der Koordination");

        assertThat(staff(idea, "holder", "unit", unit.toString())).hasStatus(302);

        assertThat(page("/ideas/" + number(idea)))
                .contains("Liegt bei", name)
                .doesNotContain("der Koordination");
        assertThat(page("/ideas?unit=" + unit))
                .contains("Ein Bus in der Nacht")
                .doesNotContain("Eine Bank am Rhein");
        var found = JsonMapper.shared().readTree(page("/api/ideas?unit=" + unit)).at("/ideas");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).at("/unit").asString()).isEqualTo(unit.toString());
        var number =
                db.sql("select number from unit where id = :id")
                        .param("id", unit)
                        .query(Integer.class)
                        .single();
        assertThat(page("/units/" + number)).contains("/ideas?unit=" + unit);
    }

    @Test
    void taken_back_it_is_with_the_coordination_and_the_reason_is_for_staff() throws Exception {
        aUnit();
        var idea = examined("Ein Bus in der Nacht");
        staff(idea, "holder", "unit", unit.toString());
        assertThat(staff(idea, "holder/return", "reason", "")).hasStatus(422);

        assertThat(staff(idea, "holder/return", "reason", "Das macht der Verkehrsverbund"))
                .hasStatus(302);

        assertThat(page("/ideas/" + number(idea)))
                .contains("der Koordination", "Von der Koordination zurückgenommen")
                .doesNotContain("Verkehrsverbund", "nicht zuständig");
        assertThat(page("/staff/ideas/" + idea)).contains("Das macht der Verkehrsverbund");
        assertThat(page("/ideas?unit=" + unit)).doesNotContain("Ein Bus in der Nacht");
    }

    @Test
    void the_desk_knows_what_was_given_back_until_it_goes_on() {
        aUnit();
        var idea = examined("Ein Bus in der Nacht");
        staff(idea, "holder", "unit", unit.toString());
        assertThat(returned(idea)).isFalse();

        staff(idea, "holder/return", "reason", "Das macht der Verkehrsverbund");
        assertThat(returned(idea)).as("taken, and the unit said nothing").isFalse();
        staff(idea, "holder", "unit", unit.toString());
        mvc.post()
                .uri("/staff/review/%s/return".formatted(idea))
                .header("Cookie", organiser)
                .param("id", UUID.randomUUID().toString())
                .param("unit", unit.toString())
                .param("reason", "Das macht der Verkehrsverbund")
                .exchange();
        assertThat(returned(idea)).isTrue();

        staff(idea, "undoing");
        staff(idea, "sighting");
        assertThat(returned(idea)).as("it begins anew").isFalse();
    }

    private boolean returned(UUID idea) {
        return house
                .getBean(DeskTurns.class)
                .ofCoordination(BehindDue.NOTHING, Integer.MAX_VALUE)
                .rows()
                .stream()
                .anyMatch(it -> it.idea().id().id().equals(idea) && it.returned());
    }

    @Test
    void a_sighting_that_is_taken_back_takes_it_from_the_unit() throws Exception {
        aUnit();
        var idea = examined("Ein Bus in der Nacht");
        staff(idea, "holder", "unit", unit.toString());

        staff(idea, "undoing");
        staff(idea, "sighting");

        assertThat(page("/ideas/" + number(idea))).contains("der Koordination");
        assertThat(page("/ideas?unit=" + unit)).doesNotContain("Ein Bus in der Nacht");
    }

    @Test
    void a_personal_matter_is_neither_handed_over_nor_seen_by_who_tries() {
        aUnit();
        var idea = examined("Ein Bus in der Nacht");
        staff(idea, "kind", "kind", "PERSONAL");

        assertThat(staff(idea, "holder", "unit", unit.toString())).hasStatus(403);
    }

    @Test
    void what_is_not_examined_is_handed_to_nobody() {
        aUnit();
        var idea = Wishes.idea();
        sent(idea, "Ein Bus in der Nacht");
        assertThat(staff(idea, "holder", "unit", unit.toString())).hasStatus(409);
        staff(idea, "sighting");
        assertThat(staff(idea, "holder", "unit", UUID.randomUUID().toString())).hasStatus(422);
    }

    @Test
    void a_moved_deadline_says_why_to_everybody() throws Exception {
        aUnit();
        var idea = examined("Ein Bus in der Nacht");
        var due = WorkingDays.dayOf(Instant.now()).plusDays(40);
        staff(idea, "holder", "unit", unit.toString(), "due", due.toString());
        assertThat(page("/ideas/" + number(idea))).contains("bis " + GERMAN.format(due));

        var later = due.plusDays(14);
        assertThat(staff(idea, "holder/deadline", "due", later.toString(), "reason", ""))
                .hasStatus(422);
        assertThat(
                        staff(
                                idea,
                                "holder/deadline",
                                "due",
                                later.toString(),
                                "reason",
                                "Das Gutachten fehlt noch"))
                .hasStatus(302);

        assertThat(page("/ideas/" + number(idea)))
                .contains("Neue Frist", "bis " + GERMAN.format(later), "Das Gutachten fehlt noch");
        assertThat(staff(idea, "holder/deadline", "due", "2017-01-01", "reason", "Zu spät"))
                .hasStatus(422);
    }

    private void aUnit() {
        unit(unit, name, false);
    }
}
