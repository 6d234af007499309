package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import stellwand.people.StaffCookie;
import tools.jackson.databind.json.JsonMapper;

/** It was promised that answers are of use until the last day of March. */
@DirtiesContext // what it leaves unanswered would be others' work
class UsefulUntilTest extends HouseInTheFall {
    private static final LocalDate LAST = LocalDate.parse("2018-03-31");

    @Test
    void no_later_day_is_proposed_to_a_unit_until_that_day_is_over() {
        on(LAST.minusDays(3));
        assertThat(handedOver()).isEqualTo(LAST);

        on(LAST.minusDays(60));
        assertThat(handedOver())
                .as("fifteen working days")
                .isEqualTo(LocalDate.parse("2018-02-20"));

        on(LAST);
        assertThat(handedOver())
                .as("fifteen working days")
                .isEqualTo(LocalDate.parse("2018-04-23"));
    }

    @Test
    void what_was_answered_on_that_day_counts_and_what_came_later_does_not() throws Exception {
        var inTime = sighted();
        var together = idea(pinned("Dieselbe Idee"));
        staff(together, "bundle", "into", String.valueOf(number(inTime)));
        var late = sighted();
        on(LAST);
        answers(inTime, "FEASIBLE", "Gerade noch");
        on(LAST.plusDays(1));
        answers(late, "FEASIBLE", "Zu spät");

        var ledger = JsonMapper.shared().readTree(page("/api/ledger?workshop=" + evening.id(), ""));

        assertThat(ledger.at("/answered").asInt()).isEqualTo(3);
        assertThat(ledger.at("/answeredInTime").asInt())
                .as("with what is examined with it")
                .isEqualTo(2);
    }

    private void on(LocalDate day) {
        clock.moveTo(day, "23:30");
        organiser = StaffCookie.again(house, coordination.id()).cookie();
    }

    private UUID sighted() {
        var idea = idea(pinned(words));
        staff(idea, "sighting");
        return idea;
    }

    private LocalDate handedOver() {
        var idea = sighted();
        staff(idea, "holder", "unit", social.toString());
        return db.sql("select due from turn where idea = :id")
                .param("id", idea)
                .query(LocalDate.class)
                .single();
    }
}
