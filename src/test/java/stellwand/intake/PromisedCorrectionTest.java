package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was promised for a station holds also for what is put right of what was said there. */
class PromisedCorrectionTest extends HouseWithPromises {
    @Test
    void what_two_said_at_their_station_is_put_right_by_two_also_when_the_idea_has_gone_on()
            throws Exception {
        gives(
                Map.of(
                        "stations[1].purpose", "LAW",
                        "stations[1].days", "9",
                        "stations[1].byTwo", "true"));
        var idea = sightedCard();
        staff(idea, "holder", "unit", schools.toString());
        says(organiser, idea, schools, "statement", FEASIBLE);
        staff(idea, "holder", "unit", social.toString());
        says(aylin, idea, social, "draft", FEASIBLE);
        var reasons = Map.of("draft", draft(idea, social));
        assertThat(says(organiser, idea, social, "release", reasons)).hasStatus(302);

        assertThat(corrects(aylin, idea, social, draft(idea, social))).hasStatus(302);
        assertThat(corrections(idea)).as("the last station has spoken").isZero();
        assertThat(corrects(organiser, idea, schools, draft(idea, schools))).hasStatus(302);
        assertThat(corrections(idea)).as("nobody promised two for the first one").isOne();

        answers(idea, "FEASIBLE", "Ab Mai.");
        var waits = Map.of("draft", draft(idea, social, "correction-drafted", "of"));
        assertThat(page("/staff/review/" + idea, aylin))
                .contains("Ihre Berichtigung ist gespeichert");
        assertThat(says(aylin, idea, social, "correction/release", waits)).hasStatus(409);
        assertThat(says(organiser, idea, social, "correction/release", waits)).hasStatus(302);
        assertThat(corrections(idea)).isEqualTo(2);
    }

    private MvcTestResult corrects(String who, UUID idea, UUID unit, String of) {
        var typed = new HashMap<>(FEASIBLE);
        typed.putAll(Map.of("of", of, "why", "Eine Zahl war falsch."));
        return says(who, idea, unit, "correction", typed);
    }

    private int corrections(UUID idea) {
        return db.sql(
                        """
                        select count(*) from event
                        where stream = :id and type = 'review.statement-corrected'
                        """)
                .param("id", idea)
                .query(Integer.class)
                .single();
    }

    private String draft(UUID idea, UUID unit) {
        return draft(idea, unit, "statement-drafted", "unit");
    }

    private String draft(UUID idea, UUID unit, String what, String whose) {
        return db.sql(
                        """
                        select data -> 'statement' ->> 'reasons' as reasons from event
                        where stream = :id and type = 'review.' || :what and data ->> :whose = :unit
                        """)
                .param("id", idea)
                .param("what", what)
                .param("whose", whose)
                .param("unit", unit.toString())
                .query((row, _) -> row.getString("reasons"))
                .single();
    }
}
