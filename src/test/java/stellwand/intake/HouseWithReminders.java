package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import stellwand.people.StaffCookie.Member;
import stellwand.review.reminder.TestReminders;

/** Letters to units, on days of November 2017; in Saxony, Wednesday 22 was a holiday. */
abstract class HouseWithReminders extends HouseWithUnits {
    TestReminders reminders;

    @BeforeEach
    void a_server_that_reminds() {
        reminders = new TestReminders(house);
        reminders.theHouseIsDone();
    }

    /** A unit has it, and its day is this one. */
    UUID handedOver(UUID unit, String due) {
        var idea = examined(words + " " + UUID.randomUUID());
        assertThat(staff(idea, "holder", "unit", unit.toString())).hasStatus(302);
        due(idea, due);
        return idea;
    }

    void due(UUID idea, String day) {
        db.sql("update turn set due = :day where idea = :id and leads")
                .param("day", LocalDate.parse(day))
                .param("id", idea)
                .update();
        db.sql("update idea set due = :day where id = :id")
                .param("day", LocalDate.parse(day))
                .param("id", idea)
                .update();
    }

    /** The days on which something came, one morning after another. */
    List<String> mornings(String first, String last, String mail) {
        var days = new ArrayList<String>();
        LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .forEach(day -> {
                    int before = lettersTo(mail).size();
                    reminders.morning(day);
                    int more = lettersTo(mail).size() - before;
                    assertThat(more).isBetween(0, 1);
                    if (more == 1) days.add(day.toString());
                });
        return days;
    }

    String mail(Member member) {
        return db.sql("select mail from staff where id = :id")
                .param("id", member.id())
                .query(String.class)
                .single();
    }
}
