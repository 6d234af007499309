package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.people.StaffCookie.Member;

/** The coordination is reminded of what nobody has sighted; due here on 23 November. */
class SightingRemindersTest extends HouseWithReminders {
    private final UUID idea = Wishes.idea();
    private final UUID another = Wishes.idea();
    private String coordination = "";

    @BeforeEach
    void two_ideas_wait() {
        Member member = StaffCookie.member(house, Role.ORGANISER);
        coordination = mail(member);
        for (var each : List.of(idea, another)) {
            sent(each, words);
            db.sql("update idea set received_at = :came where id = :id")
                    .param("came", OffsetDateTime.parse("2017-11-09T10:00:00+01:00"))
                    .param("id", each)
                    .update();
        }
    }

    /** Others count on a desk of which they know what is on it. */
    @AfterEach
    void they_are_sighted() {
        staff(idea, "sighting");
        staff(another, "sighting");
    }

    @Test
    void they_hear_ahead_on_the_last_day_after_it_and_each_week_then() {
        mornings("2017-11-13", "2017-12-01", coordination);

        assertThat(ofOurs()).hasSize(4);
        assertThat(ofOurs())
                .allSatisfy(letter ->
                        assertThat(letter)
                                .contains(
                                        "Noch nicht gesichtet",
                                        "Idee " + number(idea) + " – Koordination – bis 23.11.2017",
                                        "https://ideen.stadt.example/staff/ideas/" + idea,
                                        "https://ideen.stadt.example/staff/ideas/" + another)
                                .doesNotContain("Bus"));
    }

    @Test
    void once_it_is_sighted_nobody_is_reminded_of_it() {
        staff(idea, "sighting");
        staff(another, "kind", "kind", "PERSONAL");

        reminders.morning(LocalDate.parse("2017-11-24"));

        assertThat(lettersTo(coordination))
                .noneMatch(it -> it.contains("" + idea) || it.contains("" + another));
    }

    private List<String> ofOurs() {
        return lettersTo(coordination).stream().filter(it -> it.contains("" + idea)).toList();
    }
}
