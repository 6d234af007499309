package stellwand.room;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.floor.Ending;
import stellwand.round.Rounds;

/** The end of an evening and what comes after it, over real HTTP. */
class EndingTest extends HouseWithHall {
    @Test
    void it_asks_first_and_then_closes_the_open_round_too() {
        var staff = hall.staff();

        assertThat(staff.get(ending("")).body()).contains("Runde 1 ist noch offen", "Ja, beenden");
        assertThat(isOver()).isFalse();
        assertThat(end(staff, UUID.randomUUID()).statusCode()).isEqualTo(302);

        assertThat(isOver()).isTrue();
        assertThat(rounds().now(hall.workshop).open()).isEmpty();
        assertThat(staff.get(ending("")).body()).doesNotContain("ist noch offen");
    }

    @Test
    void ended_twice_it_is_ended_once_and_the_undone_end_is_not_repeated() {
        var staff = hall.staff();
        var wish = UUID.randomUUID();
        end(staff, wish);
        assertThat(end(staff, wish).statusCode()).isEqualTo(302);
        assertThat(end(staff, UUID.randomUUID()).statusCode()).isEqualTo(302);
        undo(staff);
        assertThat(isOver()).isFalse();

        assertThat(end(staff, wish).statusCode()).isEqualTo(302);
        assertThat(isOver()).isFalse();
    }

    @Test
    void the_console_names_what_can_be_taken_back() {
        var staff = hall.staff();
        assertThat(staff.get(console()).body()).contains("Veranstaltung beenden …");

        end(staff, UUID.randomUUID());

        assertThat(staff.get(console()).body())
                .contains("Zurücknehmen: Veranstaltung beendet")
                .doesNotContain("id=\"undo\"", "Veranstaltung beenden …");

        undo(staff);
        assertThat(staff.get(console()).body()).contains("Zurücknehmen: Runde 1 geschlossen");
    }

    @Test
    void no_round_is_opened_after_the_end_by_undoing_its_closing_either() {
        var staff = hall.staff();
        end(staff, UUID.randomUUID());
        var closing = requireNonNull(rounds().now(hall.workshop).last()).number();

        assertThat(undoRound(staff, closing).body())
                .contains("nehmen Sie in der Regie zuerst das Ende");
        assertThat(rounds().now(hall.workshop).open()).isEmpty();

        undo(staff);
        assertThat(undoRound(staff, closing).statusCode()).isEqualTo(302);
        assertThat(rounds().now(hall.workshop).open()).isPresent();
    }

    @Test
    void no_round_opens_after_the_end_until_it_is_taken_back() {
        var staff = hall.staff();
        end(staff, UUID.randomUUID());

        assertThat(staff.get(console()).body()).doesNotContain("id=\"open\"");
        assertThat(openFirst(staff).body()).contains("nehmen Sie in der Regie zuerst das Ende");
        assertThat(rounds().now(hall.workshop).open()).isEmpty();

        undo(staff);
        assertThat(openFirst(staff).statusCode()).isEqualTo(302);
        assertThat(rounds().now(hall.workshop).open()).isPresent();
    }

    @Test
    void a_phone_is_thanked_with_its_own_codes_and_those_of_nobody_else() {
        var leyla = withCard("Lange Schlangen");
        var omar = withCard("Eine Tür");
        end(hall.staff(), UUID.randomUUID());

        assertThat(leyla.get("/w/" + hall.workshop.id()).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/thanks"));
        var thanks = leyla.get(thanks());
        assertThat(thanks.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(thanks.body())
                .contains("Danke!", "Lange Schlangen", code(leyla), "mailto:?subject=")
                .doesNotContain("Eine Tür", code(omar));
        assertThat(omar.get(thanks()).body()).contains(code(omar)).doesNotContain(code(leyla));
    }

    @Test
    void whoever_wrote_nothing_is_thanked_too() {
        var mira = hall.phone();
        mira.join(UUID.randomUUID(), hall.code());
        end(hall.staff(), UUID.randomUUID());

        assertThat(mira.get(thanks()).body())
                .contains("Danke!", "Wie geht es weiter?")
                .doesNotContain("mailto:");
    }

    @Test
    void while_it_runs_thanks_lead_back_and_after_the_undoing_too() {
        var leyla = withCard("Lange Schlangen");
        assertThat(leyla.get(thanks()).statusCode()).isEqualTo(302);
        var staff = hall.staff();
        end(staff, UUID.randomUUID());
        undo(staff);

        assertThat(leyla.get(thanks()).statusCode()).isEqualTo(302);
        assertThat(leyla.get("/w/" + hall.workshop.id()).statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_comes_too_late_reads_how_it_goes_on() {
        end(hall.staff(), UUID.randomUUID());
        var late = hall.phone();

        var answer = late.get("/j/" + hall.code());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Diese Veranstaltung ist zu Ende", "Wie geht es weiter?")
                .doesNotContain("Auf Deutsch mitmachen");
        var joined = late.join(UUID.randomUUID(), hall.code());
        assertThat(joined.statusCode()).isEqualTo(410);
        assertThat(joined.body()).contains("room.EVENING_IS_OVER");
    }

    @Test
    void the_wall_says_thanks_in_every_language_and_invites_nobody() {
        end(hall.staff(), UUID.randomUUID());
        var wall = hall.phone();
        wall.get(hall.wallLink());

        for (var page : new String[] {"/wall", "/wall/" + hall.servicePoint.id()}) {
            assertThat(wall.get("/w/" + hall.workshop.id() + page).body())
                    .contains("Danke!", "Thank you!", "شكرًا لكم!");
        }
    }

    @Test
    void nobody_but_staff_ends_an_evening() {
        var leyla = withCard("Lange Schlangen");
        assertThat(end(leyla, UUID.randomUUID()).statusCode()).isEqualTo(403);
        assertThat(undo(leyla).statusCode()).isEqualTo(403);
        assertThat(isOver()).isFalse();
    }

    private Hall.Phone withCard(String text) {
        var phone = joinedNow(hall.phone());
        var pinned =
                phone.api(
                        "/api/workshops/%s/cards".formatted(hall.workshop.id()),
                        """
                        {"id": "%s", "table": "%s", "round": "%s", "kind": "challenge", "text": "%s"}
                        """
                                .formatted(
                                        UUID.randomUUID(),
                                        hall.servicePoint.id(),
                                        hall.firstRound.id(),
                                        text));
        assertThat(pinned.statusCode()).as(pinned.body()).isEqualTo(201);
        return phone;
    }

    private Hall.Phone joinedNow(Hall.Phone phone) {
        phone.join(UUID.randomUUID(), hall.code());
        return phone;
    }

    private String code(Hall.Phone phone) {
        var own = phone.get("/api/workshops/%s/my-cards".formatted(hall.workshop.id())).body();
        return own.replaceAll("(?s).*\"replyCode\":\"([^\"]+)\".*", "$1");
    }

    private HttpResponse<String> openFirst(Hall.Phone staff) {
        return staff.form(
                "/staff/workshops/%s/rounds/%s/opening"
                        .formatted(hall.workshop.id(), hall.firstRound.id()),
                Map.of("id", UUID.randomUUID().toString(), "minutes", "10", "from", "CONSOLE"));
    }

    private HttpResponse<String> undoRound(Hall.Phone staff, int step) {
        return staff.form(
                "/staff/workshops/%s/rounds/undoing".formatted(hall.workshop.id()),
                Map.of("id", UUID.randomUUID().toString(), "step", String.valueOf(step)));
    }

    private HttpResponse<String> end(Hall.Phone phone, UUID wish) {
        return phone.form(ending(""), Map.of("id", wish.toString()));
    }

    private HttpResponse<String> undo(Hall.Phone phone) {
        return phone.form(ending("/undoing"), Map.of("id", UUID.randomUUID().toString()));
    }

    private String ending(String rest) {
        return "/staff/workshops/%s/ending%s".formatted(hall.workshop.id(), rest);
    }

    private String console() {
        return "/staff/workshops/%s/console".formatted(hall.workshop.id());
    }

    private String thanks() {
        return "/w/%s/thanks".formatted(hall.workshop.id());
    }

    private boolean isOver() {
        return house.getBean(Ending.class).isOver(hall.workshop);
    }

    private Rounds rounds() {
        return house.getBean(Rounds.class);
    }
}
