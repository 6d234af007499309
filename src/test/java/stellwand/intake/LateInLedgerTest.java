package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

/** What is late, everybody learns, whoever it is late with. */
class LateInLedgerTest extends HouseWithLedger {
    private final LocalDate today = WorkingDays.dayOf(Instant.now());

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
        assertThat(lateLine(idea)).contains("Gefragt ist auch", "Amt für Soziales");

        dueSince(idea, 40);
        assertThat(more(before, ledger(), "late")).isEqualTo(1);
        assertThat(of(social)).isEqualTo("0 ideas, 1 late");
        assertThat(of(schools)).isEqualTo("1 ideas, 1 late");
        assertThat(lateLine(idea)).contains("Liegt bei", "Schulamt").doesNotContain("Soziales");
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
    private String lateLine(UUID idea) throws Exception {
        var page = lateOnes(idea);
        return page.substring(page.indexOf(words)).replaceAll("(?s)</li>.*", "");
    }

    /** The ledger, with what is late from this idea on: others share the database. */
    private String lateOnes(UUID idea) throws Exception {
        var due =
                db.sql("select min(due)::text from turn where idea = :id")
                        .param("id", idea)
                        .query(String.class)
                        .optional()
                        .orElseGet(() -> due(idea));
        return page("/ledger?after=%d&due=%s".formatted(number(idea) - 1, due), "");
    }

    private String due(UUID idea) {
        return db.sql("select due::text from idea where id = :id")
                .param("id", idea)
                .query(String.class)
                .single();
    }

    @Test
    void behind_a_day_that_no_calendar_has_the_ledger_goes_on_all_the_same() throws Exception {
        var idea = examined(words);
        dueSince(idea, 40);

        assertThat(mvc.get().uri(URI.create("/ledger?after=1&due=%2B900000000-01-01")))
                .hasStatusOk();
        assertThat(page("/ledger?after=1&due=-900000000-01-01", "")).contains("Überfällig seit");
    }

    @Test
    void what_is_late_stays_late_when_it_is_given_back_and_more_time_has_a_public_reason()
            throws Exception {
        var idea = examined(words);
        staff(idea, "holder", "unit", social.toString());
        var path = "/ideas/" + number(idea);
        happened(idea, new HandedOver(new UnitId(social), today.minusDays(20), Instant.now()));

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
