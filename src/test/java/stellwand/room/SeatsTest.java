package stellwand.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sitting down and moving, over real HTTP. */
class SeatsTest extends HouseWithHall {
    @Test
    void a_tap_on_a_table_is_a_seat_there_and_everybody_sees_the_number() {
        var leyla = joined();

        assertThat(sit(leyla)).endsWith(table());
        assertThat(leyla.get(workshop()).body())
                .contains("Hier sitzen Sie", "1 von 12 Plätzen besetzt");
        assertThat(joined().get(workshop()).body())
                .contains("1 von 12 Plätzen besetzt")
                .doesNotContain("Hier sitzen Sie");
    }

    @Test
    void a_full_table_leads_back_and_says_so() {
        setPlaces(1);
        sit(joined());
        var omar = joined();

        assertThat(sit(omar)).endsWith(workshop() + "?full=" + hall.servicePoint.id());
        assertThat(omar.get(workshop() + "?full=" + hall.servicePoint.id()).body())
                .contains("Tisch A ist gerade voll", ">Voll<", "1 von 1 Plätzen besetzt");
    }

    @Test
    void programs_sit_down_too_and_the_same_wish_twice_is_one() {
        var leyla = joined();
        var wish = UUID.randomUUID();

        assertThat(put(leyla, wish, hall.servicePoint.id()).statusCode()).isEqualTo(200);
        assertThat(put(leyla, wish, hall.servicePoint.id()).statusCode()).isEqualTo(200);
        assertThat(put(leyla, wish, UUID.randomUUID()).statusCode()).isEqualTo(409);
        assertThat(put(leyla, UUID.randomUUID(), UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(leyla.get(workshop()).body()).contains("1 von 12 Plätzen besetzt");
    }

    @Test
    void only_participants_sit_and_what_is_missing_is_named() {
        var answer = put(hall.staff(), UUID.randomUUID(), hall.servicePoint.id());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("floor.ONLY_PARTICIPANTS_SIT");
        assertThat(joined().put(api(), "{}").statusCode()).isEqualTo(422);
    }

    @Test
    void number_of_places_announcements_and_moving_are_the_facilitators() {
        var staff = hall.staff();
        var console = "/staff/workshops/%s".formatted(hall.workshop.id());
        var id = UUID.randomUUID().toString();
        var said =
                staff.form(
                        console + "/announcement",
                        Map.of("id", id, "de", "Noch fünf Minuten", "en", "", "ar", ""));

        assertThat(said.statusCode()).isIn(302, 303);
        assertThat(joined().get(table()).body()).contains("Noch fünf Minuten");
        assertThat(staff.get(console + "/console").body()).contains("Durchsage beenden");
        staff.form(console + "/moving", Map.of("id", UUID.randomUUID() + "", "allowed", "false"));
        assertThat(staff.get(console + "/console").body())
                .contains("Wer sitzt, bleibt an seinem Tisch");
        var zero = Map.of("id", UUID.randomUUID().toString(), "places", "0");
        assertThat(staff.form(console + "/places", zero).statusCode()).isEqualTo(422);
    }

    private void setPlaces(int places) {
        hall.staff()
                .form(
                        "/staff/workshops/%s/places".formatted(hall.workshop.id()),
                        Map.of("id", UUID.randomUUID().toString(), "places", places + ""));
    }

    private Hall.Phone joined() {
        var phone = hall.phone();
        phone.join(UUID.randomUUID(), hall.code());
        return phone;
    }

    private String sit(Hall.Phone phone) {
        return phone.form(table() + "/seat", Map.of("id", UUID.randomUUID().toString()))
                .headers()
                .firstValue("Location")
                .orElse("none");
    }

    private HttpResponse<String> put(Hall.Phone phone, UUID wish, UUID table) {
        return phone.put(api(), "{\"id\": \"%s\", \"table\": \"%s\"}".formatted(wish, table));
    }

    private String api() {
        return "/api/workshops/%s/seat".formatted(hall.workshop.id());
    }

    private String workshop() {
        return "/w/" + hall.workshop.id();
    }

    private String table() {
        return workshop() + "/tables/" + hall.servicePoint.id();
    }
}
