package stellwand.intake;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.review.TestLinks;
import stellwand.workday.WorkingDays;

/** A unit that never signs in writes by the link that it was sent. */
class DraftByLinkTest extends HouseWithLinks {
    @Test
    void from_the_mail_to_the_draft_and_somebody_signed_in_releases_it() throws Exception {
        var idea = handedOver(sport, "2099-11-23");
        var link = mailed();
        assertThat(page(link, "")).contains(words, "Sportamt", "Entwurf abschicken");

        assertThat(writes(link, FEASIBLE)).hasStatus(302);

        assertThat(page(link, "")).contains("Die Linie N7", "Ihr Entwurf ist angekommen");
        assertThat(page("/ideas/" + number(idea), "")).doesNotContain("Die Linie N7");
        assertThat(wholeDesk()).contains("Entwürfe zum Veröffentlichen", words);
        var staffPage = page("/staff/review/" + idea);
        assertThat(staffPage).contains("über ihren Link geschickt", "Die Linie N7");
        var draft = staffPage.replaceAll("(?s).*name=\"draft\" value=\"([^\"]+)\".*", "$1");
        assertThat(says(organiser, idea, sport, "release", Map.of("draft", draft))).hasStatus(302);
        assertThat(page("/ideas/" + number(idea), "")).contains("Die Linie N7", "Sportamt");
        assertThat(page(link, "")).contains("nichts erwartet").doesNotContain("textarea");
        assertThat(writes(link, FEASIBLE)).hasStatus(409);
    }

    @Test
    void the_coordination_is_reminded_of_a_draft_and_the_unit_is_not() {
        handedOver(sport, "2017-11-10");
        writes(mailed(), FEASIBLE);
        int before = lettersTo(mail).size();
        var coordination = StaffCookie.member(house, Role.ORGANISER);

        reminders.morning(LocalDate.parse("2017-11-13"));

        assertThat(lettersTo(mail(coordination)).getLast()).contains("über den Link", "Sportamt");
        assertThat(lettersTo(mail)).hasSize(before);
    }

    @Test
    void a_unit_that_has_sent_its_draft_is_not_called_late() throws Exception {
        handedOver(sport, "2017-11-10");
        assertThat(lateWithUnits()).contains(words);

        writes(mailed(), FEASIBLE);

        assertThat(lateWithUnits()).doesNotContain(words);
    }

    private String lateWithUnits() throws Exception {
        return Pattern.compile("(?s) id=\"late\"(.*?)</section>")
                .matcher(wholeDesk())
                .results()
                .map(it -> it.group(1))
                .collect(joining());
    }

    @Test
    void the_same_draft_twice_is_one() {
        handedOver(sport, "2099-11-23");
        var link = mailed();
        var id = UUID.randomUUID().toString();
        assertThat(writes(link, id, FEASIBLE)).hasStatus(302);
        assertThat(writes(link, id, FEASIBLE)).hasStatus(302);
        assertThat(
                        db.sql("select count(*) from event where actor = :unit")
                                .param("unit", sport)
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void where_two_have_to_agree_one_who_signs_in_is_the_second_one() throws Exception {
        unitWith(sport, "Sportamt", "mail", mail, "byTwo", "true");
        var idea = handedOver(sport, "2099-11-23");
        writes(mailed(), FEASIBLE);
        var staffPage = page("/staff/review/" + idea);
        var draft = staffPage.replaceAll("(?s).*name=\"draft\" value=\"([^\"]+)\".*", "$1");
        assertThat(says(organiser, idea, sport, "release", Map.of("draft", draft))).hasStatus(302);
    }

    @Test
    void a_unit_that_is_not_responsible_says_so_by_its_link() throws Exception {
        var idea = handedOver(sport, "2099-11-23");
        var link = mailed();
        assertThat(post(link + "/return", UUID.randomUUID().toString(), Map.of("reason", "")))
                .hasStatus(422);
        assertThat(
                        post(
                                link + "/return",
                                UUID.randomUUID().toString(),
                                Map.of("reason", "Das macht der Verkehrsverbund")))
                .hasStatus(302);
        assertThat(page("/ideas/" + number(idea), ""))
                .contains("der Koordination")
                .doesNotContain("Verkehrsverbund");
        assertThat(page("/staff/ideas/" + idea)).contains("Das macht der Verkehrsverbund");
    }

    @Test
    void a_link_ends_two_weeks_after_the_units_day_and_lasts_thirty_days_at_least() {
        var idea = handedOver(sport, "2099-11-23");
        var today = WorkingDays.dayOf(Instant.now());
        var due = today.minusDays(14);
        var before = today.minusYears(1);
        assertThat(looks(TestLinks.made(house, idea, sport, before, due))).hasStatus(200);
        assertThat(looks(TestLinks.made(house, idea, sport, before, due.minusDays(1))))
                .hasStatus(404);
        assertThat(looks(TestLinks.made(house, idea, sport, today.minusDays(30), before)))
                .hasStatus(200);
        assertThat(looks(TestLinks.made(house, idea, sport, today.minusDays(31), before)))
                .hasStatus(404);
    }

    @Test
    void what_we_did_not_make_opens_nothing() {
        handedOver(sport, "2099-11-23");
        var link = mailed();
        for (int n = "/drafts/".length(); n < link.length(); n += 7) {
            var other = link.charAt(n) == 'A' ? 'B' : 'A';
            var forged = link.substring(0, n) + other + link.substring(n + 1);
            assertThat(looks(forged)).as(forged).hasStatus(404);
        }
        assertThat(looks("/drafts/x")).hasStatus(404);
        assertThat(looks("/drafts/" + "A".repeat(500))).hasStatus(404);
        assertThat(looks("/drafts/%F0%9F%98%80")).hasStatus(404);
    }

    @Test
    void links_end_when_the_unit_gets_another_address() {
        handedOver(sport, "2099-11-23");
        var link = mailed();
        unitWith(sport, "Sportamt", "mail", mail.replace("sport", "trops")); // as long as before
        assertThat(looks(link)).hasStatus(404);
        assertThat(writes(link, FEASIBLE)).hasStatus(404);
    }

    @Test
    void what_is_personal_or_not_to_be_seen_any_more_has_no_link() {
        var idea = handedOver(sport, "2099-11-23");
        var link = mailed();
        staff(idea, "kind", "kind", "PERSONAL");
        assertThat(looks(link)).hasStatus(404);
        assertThat(writes(link, FEASIBLE)).hasStatus(409);
    }

    @Test
    void thirty_drafts_in_a_row_are_enough() {
        handedOver(sport, "2099-11-23");
        var link = mailed();
        for (int n = 0; n < 30; n++) assertThat(writes(link, FEASIBLE)).hasStatus(302);
        assertThat(writes(link, FEASIBLE)).hasStatus(429);
    }

    @Test
    void who_works_there_and_signs_in_gets_no_link_by_mail() {
        handedOver(social, "2099-11-23");
        reminders.tellHandedOver(Instant.now().plusSeconds(360));
        assertThat(lettersTo(mail(both[0]))).singleElement().asString().doesNotContain("/drafts/");
    }
}
