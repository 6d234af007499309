package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From one card to the next, and back where a press was wrong. */
class SightingDeskTest extends HouseWithCards {
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*after=\\d+)\"");

    @BeforeEach
    void nothing_else_waits() {
        db.sql("update idea set withheld = true where standing = 'RECEIVED'").update();
    }

    @Test
    void after_a_decision_the_desk_says_which_and_leads_to_the_next_one() throws Exception {
        var one = waiting("Bänke am Rhein");
        var other = waiting("Schatten am Spielplatz");

        var desk = after(one, "setting-aside", "reason", "Das gibt es schon.");

        assertThat(desk)
                .contains("role=\"status\"", "Idee %d liegt beiseite.".formatted(number(one)))
                .contains("/staff/ideas/%s/undoing".formatted(one))
                .contains("Weiter mit Idee %d".formatted(number(other)));
    }

    @Test
    void after_the_last_one_it_goes_on_with_the_oldest_that_was_passed_over() throws Exception {
        var passedOver = waiting("Bänke am Rhein");
        var last = waiting("Schatten am Spielplatz");

        assertThat(after(last, "sighting"))
                .contains("Idee %d ist in der Prüfung.".formatted(number(last)))
                .contains("Weiter mit Idee %d".formatted(number(passedOver)));
        assertThat(after(passedOver, "sighting")).doesNotContain("Weiter mit Idee");
    }

    @Test
    void a_wrong_press_is_undone_from_the_desk_days_later() throws Exception {
        var there = examined("Ein Bus in der Nacht");
        var bundled = waiting("Busse auch nachts");
        staff(bundled, "bundle", "into", String.valueOf(number(there)));
        var said =
                "Idee %d wird zusammen mit Idee %d geprüft."
                        .formatted(number(bundled), number(there));

        assertThat(page("/staff/ideas"))
                .contains("Zuletzt entschieden", said)
                .contains("/staff/ideas/%s/undoing".formatted(bundled))
                .doesNotContain("/staff/ideas/%s/undoing".formatted(there));
        assertThat(staff(bundled, "undoing")).hasStatus(302);
        assertThat(page("/staff/ideas"))
                .doesNotContain(said)
                .contains("/staff/ideas/%s/undoing".formatted(there));
    }

    @Test
    void a_split_leads_to_its_parts_and_cannot_be_undone() throws Exception {
        var whole = waiting("Bänke und Bäume");

        var desk = after(whole, "parts", "words", "Bänke\n\nBäume");

        assertThat(desk)
                .contains("Idee %d ist in mehrere Ideen aufgeteilt.".formatted(number(whole)))
                .contains("numbered?number=" + (number(whole) + 1))
                .doesNotContain("/staff/ideas/%s/undoing".formatted(whole));
    }

    @Test
    void a_number_opens_an_idea_however_it_is_written() {
        var id = examined("Ein Bus in der Nacht");
        var page = "/staff/ideas/" + id;

        assertThat(numbered("%d".formatted(number(id)))).isEqualTo(page);
        assertThat(numbered("Idee %d".formatted(number(id)))).isEqualTo(page);
        assertThat(mvc.get().uri("/staff/ideas/numbered?number=Bus").header("Cookie", organiser))
                .hasStatus(422);
        assertThat(
                        mvc.get()
                                .uri("/staff/ideas/numbered?number=999999999")
                                .header("Cookie", organiser))
                .hasStatus(422);
    }

    private String numbered(String number) {
        return String.valueOf(
                mvc.get()
                        .uri("/staff/ideas/numbered?number={n}", number)
                        .header("Cookie", organiser)
                        .exchange()
                        .getResponse()
                        .getHeader("Location"));
    }

    @Test
    void the_desk_goes_on_behind_its_last_number_while_others_are_decided() throws Exception {
        for (int n = 1; n <= 52; n++) waiting("Bank Nummer %d.".formatted(n));

        var first = page("/staff/ideas");
        assertThat(first)
                .contains("Es warten: 52", "Nummer 1.", "Nummer 50.", "Weitere: 2")
                .doesNotContain("Nummer 51.");
        var next = NEXT.matcher(first);
        assertThat(next.find()).isTrue();
        staff(idOf("Bank Nummer 7."), "sighting");
        assertThat(page(next.group(1)))
                .contains("Es warten: 51", "Nummer 51.", "Nummer 52.", "Von vorn")
                .doesNotContain("Nummer 50.", "Weitere:");
    }

    @Test
    void one_sights_a_table_of_a_workshop_and_stays_there() throws Exception {
        var elsewhere = waiting("Eine Idee vom Schalter");
        var one = idea(pinned("Termine online"));
        var other = idea(pinned("Ein Lotse am Eingang"));
        var place = "workshop=%s&table=%s".formatted(evening.id(), table.id());

        assertThat(page("/staff/ideas?" + place))
                .contains(
                        "Es warten: 2",
                        "Termine online",
                        "/staff/ideas/%s?%s".formatted(one, place).replace("&", "&amp;"))
                .doesNotContain("Eine Idee vom Schalter");
        assertThat(page("/staff/ideas/%s?%s".formatted(one, place)))
                .contains("name=\"table\" value=\"%s\"".formatted(table.id()));
        var answer =
                staff(
                        one,
                        "sighting",
                        "workshop",
                        evening.id().toString(),
                        "table",
                        table.id().toString());
        var desk = String.valueOf(answer.getResponse().getHeader("Location"));
        assertThat(page(desk))
                .contains("Es warten: 1", "Weiter mit Idee %d".formatted(number(other)))
                .doesNotContain("Weiter mit Idee %d".formatted(number(elsewhere)));
        assertThat(page("/staff/ideas?workshop=%s&table=%s".formatted(evening.id(), one)))
                .contains("Es warten: 1");
    }

    @Test
    void two_that_wait_go_to_the_review_together_in_one_act() throws Exception {
        var one = waiting("Busse auch nachts");
        var other = waiting("Ein Bus in der Nacht");
        var number = String.valueOf(number(other));
        assertThat(staff(one, "bundle", "into", number)).hasStatus(409);

        assertThat(staff(one, "bundle", "into", number, "both", "true")).hasStatus(302);

        assertThat(page("/ideas/" + number))
                .contains("ob sie sich umsetzen lässt", "Busse auch nachts");
        assertThat(standing(one)).isEqualTo("BUNDLED");
        assertThat(standing(other)).isEqualTo("IN_REVIEW");
    }

    @Test
    void when_one_cannot_go_the_other_one_stays() {
        var one = waiting("Busse auch nachts");
        var complaint = Wishes.idea();
        send(complaint, "Man war unfreundlich", "COMPLAINT");

        var number = String.valueOf(number(complaint));
        assertThat(staff(one, "bundle", "into", number, "both", "true")).hasStatus(409);
        var itself = String.valueOf(number(one));
        assertThat(staff(one, "bundle", "into", itself, "both", "true")).hasStatus(422);

        assertThat(standing(complaint)).isEqualTo("RECEIVED");
        assertThat(standing(one)).isEqualTo("RECEIVED");
    }

    @Test
    void a_refusal_leads_back_to_where_one_came_from_and_nowhere_else() throws Exception {
        var id = waiting("Bänke am Rhein");
        var here = "/staff/ideas/%s?workshop=%s".formatted(id, evening.id());

        assertThat(refused(id, "http://localhost" + here)).contains("href=\"%s\"".formatted(here));
        assertThat(refused(id, "http://elsewhere.example" + here))
                .doesNotContain("Zurück zu der Seite davor");
    }

    private String refused(UUID id, String from) throws Exception {
        return mvc.post()
                .uri("/staff/ideas/%s/setting-aside".formatted(id))
                .header("Cookie", organiser)
                .header("Referer", from)
                .param("id", UUID.randomUUID().toString())
                .param("reason", "")
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private String after(UUID idea, String what, String... params) throws Exception {
        var answer = staff(idea, what, params);
        return page(String.valueOf(answer.getResponse().getHeader("Location")));
    }

    private UUID waiting(String words) {
        var id = UUID.randomUUID();
        var answer =
                mvc.post()
                        .uri("/staff/counter")
                        .header("Cookie", organiser)
                        .param("id", id.toString())
                        .param("kind", "IDEA")
                        .param("way", "COUNTER")
                        .param("language", "de")
                        .param("words", words);
        assertThat(answer).hasStatus(302);
        return id;
    }

    private UUID idOf(String words) {
        return db.sql(
                        """
                        select i.id from idea i join content c on c.id = i.original
                        where c.text = :words
                        """)
                .param("words", words)
                .query(UUID.class)
                .single();
    }

    private String standing(UUID idea) {
        return db.sql("select standing from idea where id = :id")
                .param("id", idea)
                .query(String.class)
                .single();
    }
}
