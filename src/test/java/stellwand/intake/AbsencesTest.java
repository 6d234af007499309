package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.people.StaffCookie.Member;

/** Who of a unit is away hears nothing, and nothing waits unheard. */
class AbsencesTest extends HouseWithReminders {
    private static final String PAGE = "/staff/absences";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @Test
    void while_one_is_away_the_others_hear_and_who_comes_back_hears_how_it_stands() {
        handedOver(social, "2017-11-23");
        away(both[0], "2017-11-13", "2017-11-23");

        assertThat(mornings("2017-11-16", "2017-11-24", mail(both[0])))
                .containsExactly("2017-11-24");

        assertThat(lettersTo(mail(both[1]))).hasSize(3);
    }

    @Test
    void once_all_are_away_the_coordination_hears_it_of_each_idea_there() {
        var idea = handedOver(social, "2017-12-20");
        away(both[0], "2017-11-13", "2017-11-24");
        away(both[1], "2017-11-20", "2017-12-01");
        var coordination = StaffCookie.member(house, Role.ORGANISER);

        for (var day : List.of("2017-11-16", "2017-11-17")) reminders.morning(LocalDate.parse(day));
        assertThat(lettersAbout(idea, coordination)).isEmpty();

        for (var day : List.of("2017-11-20", "2017-11-21")) reminders.morning(LocalDate.parse(day));
        assertThat(lettersAbout(idea, coordination))
                .singleElement()
                .asString()
                .containsSubsequence("gerade alle abwesend", "Amt für Soziales");
    }

    private List<String> lettersAbout(UUID idea, Member to) {
        return lettersTo(mail(to)).stream().filter(it -> it.contains("" + idea)).toList();
    }

    @Test
    void what_comes_while_all_are_away_is_told_to_whoever_comes_back_first() {
        for (var each : both) note(organiser, each, today, today.plusDays(3));
        var idea = handedOver(social, today.plusDays(20).toString());
        var later = Instant.now().plus(Duration.ofMinutes(6));
        reminders.tellHandedOver(later);
        assertThat(lettersTo(mail(both[0]))).isEmpty();

        end(aylin, both[0]);
        reminders.tellHandedOver(later);

        assertThat(lettersTo(mail(both[0]))).singleElement().asString().contains("" + idea);
        assertThat(lettersTo(mail(both[1]))).isEmpty();
    }

    @Test
    void the_coordinations_desk_says_where_nobody_is_and_until_when() throws Exception {
        assertThat(note(aylin, both[0], today, today.plusDays(9))).hasStatus(302);
        assertThat(page("/staff/desk")).doesNotContain(until(today.plusDays(4)));

        assertThat(note(organiser, both[1], today, today.plusDays(4))).hasStatus(302);

        assertThat(page("/staff/desk"))
                .containsSubsequence("gerade niemand da", until(today.plusDays(4)));
        assertThat(page("/staff/desk", aylin)).doesNotContain("gerade niemand da");
        assertThat(end(bo, both[1])).hasStatus(302);
        assertThat(page("/staff/desk")).doesNotContain(until(today.plusDays(4)));
    }

    private static String until(LocalDate day) {
        return "bis einschließlich %td.%<tm.%<tY".formatted(day);
    }

    @Test
    void for_others_only_the_coordination_says_it() throws Exception {
        assertThat(note(aylin, both[1], today, today)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(note(organiser, both[1], today, today)).hasStatus(302);
        assertThat(end(aylin, both[1])).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page(PAGE, aylin)).doesNotContain(both[1].id().toString());
        assertThat(page(PAGE)).contains(both[1].id().toString());
    }

    @Test
    void whoever_works_there_no_more_is_not_away() {
        assertThat(note(organiser, both[0], schools, today, today)).hasStatus(HttpStatus.NOT_FOUND);
        note(aylin, both[0], today, today.plusDays(3));
        unit(social, "Amt für Soziales", false, both[1]);
        assertThat(note(aylin, both[0], today, today)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void noted_again_the_last_word_counts_and_a_wrong_day_is_said() throws Exception {
        note(aylin, both[0], today, today.plusDays(3));
        note(aylin, both[0], today, today.plusDays(5));
        assertThat(absencesOf(both[0])).isEqualTo(1);
        assertThat(page(PAGE, aylin)).contains("%td.%<tm.%<tY".formatted(today.plusDays(5)));
        assertThat(note(aylin, both[0], today, today.minusDays(1)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(
                        mvc.post()
                                .uri(PAGE)
                                .header("Cookie", aylin)
                                .param("who", key(social, both[0]))
                                .param("first", "")
                                .param("last", today.toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private int absencesOf(Member member) {
        return db.sql("select count(*) from unit_absence where staff = :id")
                .param("id", member.id())
                .query(Integer.class)
                .single();
    }

    /** On days that are over by the house's own clock. */
    private void away(Member member, String first, String last) {
        db.sql(
                        """
                        insert into unit_absence (unit, staff, first_day, last_day)
                        values (:unit, :staff, cast(:first as date), cast(:last as date))
                        """)
                .param("unit", social)
                .param("staff", member.id())
                .param("first", first)
                .param("last", last)
                .update();
    }

    @Test
    void who_hands_over_sees_where_nobody_is() throws Exception {
        var idea = examined(words);
        for (var each : both) note(organiser, each, today, today.plusDays(6));

        assertThat(page("/staff/ideas/" + idea))
                .contains(
                        "Amt für Soziales (gerade niemand da, bis %td.%<tm.%<tY)"
                                .formatted(today.plusDays(6)))
                .doesNotContain("Schulamt (gerade");
    }

    private MvcTestResult note(String who, Member away, LocalDate first, LocalDate last) {
        return note(who, away, social, first, last);
    }

    private MvcTestResult note(
            String who, Member away, UUID unit, LocalDate first, LocalDate last) {
        return mvc.post()
                .uri(PAGE)
                .header("Cookie", who)
                .param("who", key(unit, away))
                .param("first", first.toString())
                .param("last", last.toString())
                .exchange();
    }

    private MvcTestResult end(String who, Member away) {
        return mvc.post()
                .uri(PAGE + "/end")
                .header("Cookie", who)
                .param("who", key(social, away))
                .exchange();
    }

    private static String key(UUID unit, Member away) {
        return unit + "_" + away.id();
    }
}
