package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.people.StaffCookie.Member;
import stellwand.web.Networks;

/** The coordination is reminded of what contributors ask about an answer. */
class QuestionRemindersTest extends HouseWithReminders {
    private final UUID idea = Wishes.idea();
    private String coordination = "";

    @BeforeEach
    void somebody_asks_about_the_answer() {
        Member member = StaffCookie.member(house, Role.ORGANISER);
        coordination = mail(member);
        var code = sent(idea, words);
        staff(idea, "sighting");
        answers(idea, "FEASIBLE", "Ab Mai fährt der Bus.");
        var request =
                mvc.post()
                        .uri("/ideas/own/%s/question".formatted(code))
                        .header("X-Forwarded-For", Networks.of(idea))
                        .param("id", UUID.randomUUID().toString())
                        .param("words", "Ab wann?");
        assertThat(request.exchange()).hasStatus(302);
        db.sql("update follow_up set due = '2017-11-23' where idea = :idea")
                .param("idea", idea)
                .update();
    }

    /** Others count on a desk of which they know what is on it. */
    @AfterEach
    void nobody_waits_any_more() {
        db.sql("delete from follow_up where idea = :idea").param("idea", idea).update();
    }

    @Test
    void they_hear_ahead_on_the_last_day_and_when_it_is_late() {
        mornings("2017-11-13", "2017-11-27", coordination);

        var ours = lettersTo(coordination).stream().filter(it -> it.contains("" + idea)).toList();
        assertThat(ours)
                .hasSize(3)
                .allSatisfy(letter ->
                        assertThat(letter)
                                .contains("Frage zur Antwort", "Idee " + number(idea), "23.11.2017")
                                .doesNotContain("Ab wann?", "Bus"));
    }

    @Test
    void once_it_is_replied_to_nobody_is_reminded() {
        var question =
                db.sql("select question from follow_up where idea = :idea")
                        .param("idea", idea)
                        .query(UUID.class)
                        .single();
        var reply =
                mvc.post()
                        .uri("/staff/review/%s/questions/%s/reply".formatted(idea, question))
                        .header("Cookie", organiser)
                        .param("id", UUID.randomUUID().toString())
                        .param("words", "Ab dem zweiten Mai.");
        assertThat(reply.exchange()).hasStatus(302);

        reminders.morning(LocalDate.parse("2017-11-24"));

        assertThat(lettersTo(coordination)).noneMatch(it -> it.contains("" + idea));
    }
}
