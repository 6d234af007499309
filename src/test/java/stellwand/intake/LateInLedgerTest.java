package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.workday.WorkingDays;

/** What is late, everybody learns, whoever it is late with. */
class LateInLedgerTest extends HouseWithLedger {

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
}
