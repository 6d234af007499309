package stellwand.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Calling the facilitator to a table, and what a facilitator presses, over real HTTP. */
class CallsTest extends HouseWithHall {
    @Test
    void whoever_sits_there_calls_and_the_console_says_so_until_it_is_answered() {
        var leyla = seated();
        var staff = hall.staff();

        assertThat(call(leyla)).isEqualTo(200);
        assertThat(call(leyla)).isEqualTo(200);
        assertThat(staff.get(console()).body())
                .containsOnlyOnce("Tisch A ruft die Moderation")
                .contains("data-calling=\"true\"");
        assertThat(leyla.get(table()).body()).contains("Die Moderation ist gerufen.");

        var call = staff.get(console()).body().split("data-call=\"")[1].split("\"")[0];
        var fields = fields("table", hall.servicePoint.id().toString());
        assertThat(staff.form(staffPath() + "/calls/" + call + "/answer", fields).statusCode())
                .isEqualTo(302);
        assertThat(staff.get(console()).body()).doesNotContain("Tisch A ruft die Moderation");
    }

    @Test
    void without_a_seat_nobody_calls_and_what_is_missing_is_named() {
        var omar = joined();
        assertThat(call(omar)).isEqualTo(403);
        assertThat(omar.put(api(), "{}").statusCode()).isEqualTo(422);
    }

    @Test
    void a_plain_form_calls_and_takes_back() {
        var leyla = seated();
        leyla.form(table() + "/call", fields("calling", "true"));
        assertThat(leyla.get(table()).body()).contains("Hat sich erledigt");
        leyla.form(table() + "/call", fields("calling", "false"));
        assertThat(leyla.get(table()).body()).doesNotContain("Hat sich erledigt</span>");
    }

    @Test
    void the_newest_step_is_undone_by_name_and_a_stale_button_is_refused() {
        var staff = hall.staff();
        assertThat(staff.get(console()).body()).contains("Zurücknehmen: Handys an Tisch A an");
        staff.form(staffPath() + "/moving", fields("allowed", "false"));
        assertThat(staff.get(console()).body()).contains("Zurücknehmen: Wechsel angehalten");

        var undo = staffPath() + "/floor/undoing";
        assertThat(staff.form(undo, fields("step", "1")).statusCode()).isEqualTo(302);
        assertThat(staff.get(console()).body())
                .contains("Alle dürfen den Tisch wechseln", "Zurücknehmen: Handys an Tisch A an");
        var stale = staff.form(undo, fields("step", "1"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Inzwischen ist etwas anderes geschehen");
    }

    @Test
    void own_phones_go_off_at_all_tables_and_back() {
        var staff = hall.staff();
        var phones = staffPath() + "/rounds/" + hall.firstRound.id() + "/own-phones";
        staff.form(phones, fields("on", "false"));
        assertThat(staff.get(console()).body())
                .contains(">Handys an<", "Zurücknehmen: Handys an Tisch A aus");
        var undo = staffPath() + "/rounds/own-phones/undoing";
        assertThat(staff.form(undo, fields("step", "3")).statusCode()).isEqualTo(302);
        assertThat(staff.get(console()).body()).contains(">Handys aus<");
    }

    private int call(Hall.Phone phone) {
        return phone.put(api(), "{\"id\": \"%s\"}".formatted(UUID.randomUUID())).statusCode();
    }

    private static Map<String, String> fields(String name, String value) {
        return Map.of("id", UUID.randomUUID().toString(), name, value);
    }

    private Hall.Phone joined() {
        var phone = hall.phone();
        phone.join(UUID.randomUUID(), hall.code());
        return phone;
    }

    private Hall.Phone seated() {
        var phone = joined();
        phone.form(table() + "/seat", Map.of("id", UUID.randomUUID().toString()));
        return phone;
    }

    private String api() {
        return "/api/workshops/%s/tables/%s/call"
                .formatted(hall.workshop.id(), hall.servicePoint.id());
    }

    private String table() {
        return "/w/%s/tables/%s".formatted(hall.workshop.id(), hall.servicePoint.id());
    }

    private String staffPath() {
        return "/staff/workshops/" + hall.workshop.id();
    }

    private String console() {
        return staffPath() + "/console";
    }
}
