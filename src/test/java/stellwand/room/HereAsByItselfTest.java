package stellwand.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.floor.Ending;

/** The evening is over at nine, and nobody closes the last question. */
@Import(EndingByItselfTest.Time.class)
class HereAsByItselfTest extends HouseWithHall {
    private static final Map<String, Integer> COUNTED =
            Map.of("CITY_STAFF", 11, "POLITICS", 1, "VOLUNTEER", 12);

    @Autowired HallClock clock;
    @Autowired HereAsByItself byItself;
    @Autowired JdbcClient db;

    @Override
    @BeforeEach
    void an_evening_begins() {
        clock.moveTo("2017-09-14T18:05");
        super.an_evening_begins();
        db.sql("insert into here_as (workshop, people) values (:workshop, 24)")
                .param("workshop", hall.workshop.id())
                .update();
        COUNTED.forEach(this::counted);
        clock.moveTo("2017-09-14T21:00");
        ending().end(UUID.randomUUID(), UUID.randomUUID(), hall.workshop);
    }

    private void counted(String group, int people) {
        db.sql("insert into group_count values (:workshop, :group, :people)")
                .param("workshop", hall.workshop.id())
                .param("group", group)
                .param("people", people)
                .update();
    }

    @Test
    void a_week_later_nothing_but_fives_is_left_and_staff_read_them() {
        lookedAt("2017-09-21T20:59");
        assertThat(counts()).isEqualTo(COUNTED);

        lookedAt("2017-09-21T21:00");

        assertThat(counts()).isEqualTo(Map.of("VOLUNTEER", 10));
        assertThat(hall.staff().get("/staff/workshops/" + hall.workshop.id()).body())
                .contains("mindestens 10")
                .doesNotContain("Politikerin");
    }

    @Test
    void an_evening_that_goes_on_is_still_asked() {
        clock.moveTo("2017-09-15T10:00");
        ending().resume(UUID.randomUUID(), UUID.randomUUID(), hall.workshop);

        lookedAt("2017-09-28T21:00");

        assertThat(counts()).isEqualTo(COUNTED);
    }

    @Test
    void the_days_begin_anew_with_another_end() {
        ending().resume(UUID.randomUUID(), UUID.randomUUID(), hall.workshop);
        clock.moveTo("2017-09-18T21:00");
        ending().end(UUID.randomUUID(), UUID.randomUUID(), hall.workshop);

        lookedAt("2017-09-25T20:59");
        assertThat(counts()).isEqualTo(COUNTED);

        lookedAt("2017-09-25T21:00");
        assertThat(counts()).isEqualTo(Map.of("VOLUNTEER", 10));
    }

    private void lookedAt(String time) {
        clock.moveTo(time);
        byItself.closeWhatNobodyClosed();
    }

    private Ending ending() {
        return house.getBean(Ending.class);
    }

    private Map<String, Integer> counts() {
        var counts = new TreeMap<String, Integer>();
        db.sql("select stakeholder_group, people from group_count where workshop = :workshop")
                .param("workshop", hall.workshop.id())
                .query(row -> {
                    counts.put(row.getString("stakeholder_group"), row.getInt("people"));
                });
        return counts;
    }
}
