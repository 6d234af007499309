package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.people.StaffCookie.Member;
import stellwand.review.reminder.TestReminders;

/** Whoever has an idea is reminded of it, and others hear when nothing comes of that. */
class RemindersTest extends HouseWithReminders {
    @Test
    void the_unit_hears_ahead_on_the_last_day_after_it_and_each_week_then() {
        var idea = handedOver(social, "2017-11-23");

        assertThat(mornings("2017-11-13", "2017-12-08", mail(both[0])))
                .containsExactly(
                        "2017-11-17", "2017-11-23", "2017-11-24", "2017-11-30", "2017-12-07");

        assertThat(lettersTo(mail(both[1])))
                .hasSize(5)
                .allSatisfy(letter ->
                        assertThat(letter)
                                .contains(
                                        "Idee "
                                                + number(idea)
                                                + " – Amt für Soziales – bis 23.11.2017")
                                .contains("https://ideen.stadt.example/staff/review/" + idea)
                                .doesNotContain("Bus"));
        assertThat(lettersTo(mail(both[1])).getFirst()).contains("Bald ist der letzte Tag");
        assertThat(lettersTo(mail(both[1])).get(1)).contains("Heute ist der letzte Arbeitstag");
        assertThat(lettersTo(mail(both[1])).get(2)).contains("Überfällig:");
    }

    @Test
    void all_of_a_morning_is_in_one_letter() {
        var late = handedOver(social, "2017-11-16");
        var today = handedOver(social, "2017-11-17");
        reminders.morning(LocalDate.parse("2017-11-17"));

        assertThat(lettersTo(mail(both[0])))
                .singleElement()
                .asString()
                .containsSubsequence("Überfällig:", late.toString())
                .containsSubsequence("letzte Arbeitstag:", today.toString());
    }

    @Test
    void what_comes_up_after_the_letter_of_the_day_waits_for_the_next_one() {
        handedOver(social, "2017-11-16");
        reminders.at("2017-11-17T07:00");
        var later = handedOver(social, "2017-11-17");
        reminders.at("2017-11-17T09:00");
        assertThat(lettersTo(mail(both[0]))).hasSize(1);

        reminders.at("2017-11-20T07:00");
        assertThat(lettersTo(mail(both[0]))).hasSize(2).last().asString().contains("" + later);
    }

    @Test
    void whoever_is_reached_at_one_address_in_two_ways_gets_one_letter() {
        var office = UUID.randomUUID();
        var mail = mail(both[0]);
        unitWith(office, "Sportamt", "mail", mail, "post." + both[0].id(), "MEMBER");
        var here = handedOver(office, "2017-11-23");
        var there = handedOver(social, "2017-11-23");

        reminders.morning(LocalDate.parse("2017-11-23"));

        assertThat(lettersTo(mail))
                .singleElement()
                .asString()
                .contains(here.toString(), there.toString())
                .startsWith("Guten Tag CASEWORKER,");
    }

    @Test
    void nobody_hears_anything_before_seven_or_at_a_day_off() {
        handedOver(social, "2017-11-16");
        reminders.at("2017-11-17T06:59");
        reminders.at("2017-11-18T08:00");
        reminders.at("2017-11-19T08:00");
        reminders.at("2017-11-22T08:00");
        assertThat(lettersTo(mail(both[0]))).isEmpty();

        reminders.at("2017-11-23T07:00");
        assertThat(lettersTo(mail(both[0]))).hasSize(1);
    }

    @Test
    void once_the_day_is_moved_nobody_hears_of_the_old_one() {
        var idea = handedOver(social, "2017-11-23");
        reminders.morning(LocalDate.parse("2017-11-17"));
        var later = LocalDate.now(ZoneOffset.UTC).plusDays(60);
        assertThat(staff(idea, "holder/deadline", "due", later.toString(), "reason", "Urlaub"))
                .hasStatus(302);

        assertThat(mornings("2017-11-20", "2017-12-08", mail(both[0]))).isEmpty();

        due(idea, "2017-12-12");
        assertThat(mornings("2017-12-08", "2017-12-13", mail(both[0])))
                .as("another day, from the beginning")
                .containsExactly("2017-12-08", "2017-12-12", "2017-12-13");
    }

    @Test
    void whoever_handed_it_back_or_said_something_hears_no_more() {
        var back = handedOver(social, "2017-11-23");
        var stated = handedOver(social, "2017-11-23");
        assertThat(says(aylin, back, "return", Map.of("reason", "Macht das Schulamt")))
                .hasStatus(302);
        assertThat(says(aylin, stated, "statement", FEASIBLE)).hasStatus(302);

        assertThat(mornings("2017-11-16", "2017-12-01", mail(both[0]))).isEmpty();
    }

    @Test
    void what_was_missed_while_the_server_was_off_is_told_the_next_time() {
        handedOver(social, "2017-11-23");
        reminders.at("2017-11-28T18:00");

        assertThat(lettersTo(mail(both[0]))).singleElement().asString().contains("Überfällig:");
    }

    @Test
    void a_week_late_the_parent_unit_hears_of_it_and_a_week_later_the_coordination() {
        var division = UUID.randomUUID();
        var office = UUID.randomUUID();
        var mail = "dezernat-%s@stadt.example".formatted(division);
        unitWith(division, "Dezernat", "mail", mail);
        unitWith(office, "Sportamt", "parent", division.toString(), "mail", "sport-" + mail);
        var idea = handedOver(office, "2017-11-23");
        var coordination = StaffCookie.member(house, Role.ORGANISER);

        assertThat(mornings("2017-11-16", "2017-12-08", mail)).containsExactly("2017-11-30");
        assertThat(lettersTo("sport-" + mail)).hasSize(5);
        assertThat(lettersTo(mail(coordination)).stream().filter(it -> it.contains("" + idea)))
                .singleElement()
                .asString()
                .contains("Seit Längerem überfällig", "Sportamt");
    }

    @Test
    void the_coordination_hears_of_what_it_has_itself() {
        var idea = examined(words);
        due(idea, "2017-11-23");
        var coordination = StaffCookie.member(house, Role.ADMINISTRATOR);

        reminders.morning(LocalDate.parse("2017-11-23"));

        assertThat(lettersTo(mail(coordination)))
                .singleElement()
                .asString()
                .contains("Idee " + number(idea) + " – Koordination – bis 23.11.2017");
    }

    @Test
    void the_coordination_hears_that_nobody_of_a_unit_can_be_reached() {
        var idea = handedOver(schools, "2017-12-20");
        var coordination = StaffCookie.member(house, Role.ORGANISER);

        reminders.morning(LocalDate.parse("2017-11-16"));
        reminders.morning(LocalDate.parse("2017-11-17"));

        assertThat(lettersTo(mail(coordination)))
                .singleElement()
                .asString()
                .containsSubsequence("ist niemand zu erreichen", "Schulamt", idea.toString());
    }

    @Test
    void deputies_hear_of_it_too_and_whoever_is_gone_does_not() {
        var office = UUID.randomUUID();
        var deputy = StaffCookie.member(house, Role.CASEWORKER);
        var gone = StaffCookie.member(house, Role.CASEWORKER);
        unitWith(office, "Sportamt", "post." + deputy.id(), "DEPUTY", "post." + gone.id(), "LEAD");
        db.sql("update staff set ends_on = '2017-11-01' where id = :id")
                .param("id", gone.id())
                .update();
        handedOver(office, "2017-11-23");

        reminders.morning(LocalDate.parse("2017-11-23"));

        assertThat(lettersTo(mail(deputy))).hasSize(1);
        assertThat(lettersTo(mail(gone))).isEmpty();
    }

    @Test
    void killed_half_way_the_rest_hears_the_next_time_and_nobody_twice() {
        var day = LocalDate.parse("2017-11-23");
        reminders.morning(day); // whoever was there before
        var mails = crowd(300);

        reminders.dyingAfter(100).morning(day);
        assertThat(counts(mails).stream().filter(it -> it == 1)).hasSize(100);
        reminders.morning(day);
        reminders.morning(day);

        assertThat(counts(mails)).containsOnly(1);
    }

    @Test
    void two_servers_send_each_letter_once() throws Exception {
        var mails = crowd(50);
        var day = LocalDate.parse("2017-11-23");
        try (var servers = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = List.of(new TestReminders(house), new TestReminders(house));
            for (var each :
                    both.stream().map(it -> servers.submit(() -> it.morning(day))).toList()) {
                each.get();
            }
        }
        assertThat(counts(mails)).containsOnly(1);
    }

    /** Who all work in one unit, which has an idea. */
    private List<String> crowd(int size) {
        var office = UUID.randomUUID();
        var members =
                IntStream.range(0, size)
                        .mapToObj(_ -> StaffCookie.member(house, Role.CASEWORKER))
                        .toList();
        unit(office, "Amt mit vielen", false, members.toArray(Member[]::new));
        handedOver(office, "2017-11-23");
        return members.stream().map(this::mail).toList();
    }

    private List<Integer> counts(List<String> mails) {
        return mails.stream().map(it -> lettersTo(it).size()).toList();
    }
}
