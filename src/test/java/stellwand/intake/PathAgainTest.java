package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.idea.IdeaId;
import stellwand.journal.Decision;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.unit.UnitId;
import stellwand.workday.WorkingDays;

/** A unit's turn may come again on the promised path, also when it has been quick to say no. */
class PathAgainTest extends HouseWithPromises {
    private static final String REASON_FIELD = "id=\"path-longer\"";

    @BeforeEach
    void schools_lead_and_social_is_asked_beside() {
        gives(
                Map.of(
                        "stations[0].units[0]", schools.toString(),
                        "stations[0].units[1]", social.toString(),
                        "stations[0].days", "7"));
    }

    @Test
    void a_unit_of_the_station_keeps_the_earlier_day_that_it_had_and_the_others_have_theirs()
            throws Exception {
        var idea = sightedCard();
        var sooner = house.getBean(WorkingDays.class).after(today, 2);
        staff(idea, "holder", "unit", social.toString(), "due", sooner.toString());
        staff(idea, "holder/return", "reason", "Erst die Schulen");

        assertThat(page("/staff/ideas/" + idea)).doesNotContain(REASON_FIELD);
        assertThat(staff(idea, "holder/path")).hasStatus(302);

        assertThat(due(idea, schools)).isEqualTo(house.getBean(WorkingDays.class).after(today, 7));
        assertThat(due(idea, social)).isEqualTo(sooner);
    }

    @Test
    void whose_day_is_over_gets_another_one_with_a_reason_that_the_same_form_asks_for()
            throws Exception {
        var idea = sightedCard();
        had(idea, schools, today.minusDays(1));
        staff(idea, "holder/return", "reason", "Alle waren krank");

        assertThat(page("/staff/ideas/" + idea)).contains(REASON_FIELD);
        assertThat(staff(idea, "holder/path")).hasStatus(422);
        assertThat(staff(idea, "holder/path", "reason", "Jetzt sind alle wieder da"))
                .hasStatus(302);

        assertThat(due(idea, schools)).isEqualTo(house.getBean(WorkingDays.class).after(today, 7));
        assertThat(page("/ideas/" + number(idea), "")).contains("Jetzt sind alle wieder da");
    }

    /** As if it had been handed over some time ago. */
    private void had(UUID idea, UUID unit, LocalDate due) {
        var at = Instant.now();
        house.getBean(Journal.class)
                .submit(
                        new IdeaId(idea).stream(),
                        new Envelope(UUID.randomUUID(), actor, at, "", List.of()),
                        _ -> Decision.accept(List.of(new HandedOver(new UnitId(unit), due, at))));
    }

    private LocalDate due(UUID idea, UUID unit) {
        return db.sql("select due from turn where idea = :idea and unit = :unit")
                .param("idea", idea)
                .param("unit", unit)
                .query(LocalDate.class)
                .single();
    }
}
