package stellwand.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rounds as the organiser plans them, and what phones are told of it; over real HTTP. */
class SeatingTest extends HouseWithHall {
    private static final String FIRST = "Tisch A";
    private Hall.Phone staff;
    private String other;

    @BeforeEach
    void there_are_two_tables_and_the_round_is_over() {
        staff = hall.staff();
        staff("/tables", Map.of("title", "Ehrenamt", "question", "Wer hilft?"));
        other = hall.workshops.find(hall.workshop).orElseThrow().tables().getLast().id().id() + "";
        staff("/rounds/" + hall.firstRound.id() + "/closure", Map.of());
    }

    @Test
    void a_task_in_own_words_is_read_in_each_language() {
        plan(Map.of("task", "OWN", "de", "Was ist gut?", "en", "What is good?", "tables", other));

        assertThat(overview())
                .contains(
                        "Gesprächsrunde 2",
                        "Was ist gut?",
                        "What is good?",
                        "Pause haben die Tische: A");
        assertThat(plan(Map.of("task", "OWN", "tables", other))).isEqualTo(422);
        assertThat(plan(Map.of("task", "SOLUTIONS"))).as("no tables").isEqualTo(422);
    }

    @Test
    void a_plan_is_changed_and_dropped_until_it_is_carried_out() {
        var round = planned(Map.of("tables", other));
        staff("/rounds/" + round + "/plan", fields(Map.of("task", "SOLUTIONS", "tables", other)));
        assertThat(overview()).contains("Gesprächsrunde 2</span>", "Runde 2 streichen");
        staff("/rounds/" + round + "/removal", Map.of());
        assertThat(overview()).doesNotContain("Gesprächsrunde 2</span>");

        var opened = planned(Map.of("tables", other));
        open(opened);
        assertThat(staff("/rounds/" + opened + "/removal", Map.of())).isEqualTo(409);
    }

    @Test
    void a_table_that_rests_says_so_and_takes_nobody() {
        open(planned(Map.of("tables", other)));
        var leyla = joined();

        assertThat(leyla.get(workshop()).body()).contains("Macht in dieser Runde Pause");
        assertThat(sit(leyla, servicePoint())).endsWith("?resting=" + servicePoint());
        assertThat(leyla.get(workshop() + "?resting=" + servicePoint()).body())
                .contains(
                        FIRST + " macht in dieser Gesprächsrunde Pause. Plätze gibt es an Tisch B");
        assertThat(leyla.get(table(servicePoint())).body()).contains("data-situation=\"rest\"");
        assertThat(sit(leyla, other)).endsWith(table(other));
        assertThat(hall.phone().get("/api/workshops/%s/board".formatted(hall.workshop.id())).body())
                .doesNotContain("\"round\":null");
    }

    @Test
    void whoever_sits_is_told_beforehand_that_everybody_stays() {
        var leyla = joined();
        sit(leyla, servicePoint());
        assertThat(leyla.get(workshop()).body())
                .contains("data-moving=\"true\"")
                .doesNotContain(staying());
        open(planned(Map.of("tables", both(), "moving", "false")));

        assertThat(leyla.get(workshop()).body()).contains("data-moving=\"false\"", staying());
        assertThat(joined().get(workshop()).body()).doesNotContain(staying());
        assertThat(sit(leyla, other)).endsWith("?staying");
        assertThat(staff.get("/staff/workshops/%s/console".formatted(hall.workshop.id())).body())
                .contains("Wer sitzt, bleibt an seinem Tisch");
        staff("/moving", Map.of("allowed", "true"));
        assertThat(sit(leyla, other)).endsWith(table(other));
    }

    @Test
    void where_seats_are_assigned_everybody_is_told_their_table() {
        var early = List.of(joined(), joined(), joined());
        open(planned(Map.of("tables", both(), "seating", "ASSIGNED")));

        for (var phone : early) {
            assertThat(phone.get(workshop()).body())
                    .contains("Ihr Tisch in dieser Runde:", "Zu meinem Tisch");
            var tables =
                    List.of(
                            phone.get(table(servicePoint())).body(),
                            phone.get(table(other)).body());
            assertThat(tables.stream().filter(page -> page.contains("Ihr Tisch in dieser Runde:")))
                    .hasSize(1);
        }
        var late = joined();
        assertThat(late.get(workshop()).body()).contains("Meinen Tisch zeigen");
        assertThat(sit(late, other)).endsWith("?assigned");
        late.form(workshop() + "/seat", Map.of("id", UUID.randomUUID() + ""));
        assertThat(late.get(workshop()).body()).contains("Zu meinem Tisch");
        assertThat(count(late.get(workshop()).body(), "2 von 12 Plätzen besetzt")).isEqualTo(2);
    }

    @Test
    void when_all_tables_are_full_it_is_said_before_one_tries_and_afterwards() {
        staff("/places", Map.of("places", "1"));
        sit(joined(), servicePoint());
        var omar = joined();
        assertThat(omar.get(workshop()).body())
                .contains("Freie Plätze: 1", ">Voll<", "data-all-full hidden");
        sit(joined(), other);

        assertThat(omar.get(workshop()).body())
                .contains("Gerade sind alle Tische voll")
                .doesNotContain("data-all-full hidden");
        assertThat(sit(omar, other)).endsWith("?full=" + other);
        assertThat(omar.get(workshop() + "?full=" + other).body())
                .contains("Tisch B ist gerade voll, und die anderen sind es auch");
    }

    private static String staying() {
        return "Gerade bleiben alle an ihrem Tisch";
    }

    private static int count(String page, String words) {
        return (int) Pattern.compile(Pattern.quote(words)).matcher(page).results().count();
    }

    private String both() {
        return servicePoint() + "," + other;
    }

    private String overview() {
        return staff.get("/staff/workshops/" + hall.workshop.id()).body();
    }

    private String planned(Map<String, String> fields) {
        var typed = fields(fields);
        staff("/rounds", typed);
        return typed.getOrDefault("id", "");
    }

    private int plan(Map<String, String> fields) {
        return staff("/rounds", fields(fields));
    }

    private static Map<String, String> fields(Map<String, String> some) {
        var all = new HashMap<>(Map.of("id", UUID.randomUUID() + "", "minutes", "25"));
        all.putAll(some);
        return all;
    }

    private void open(String round) {
        staff("/rounds/" + round + "/opening", Map.of("minutes", "25"));
    }

    private int staff(String path, Map<String, String> fields) {
        var all = new HashMap<>(Map.of("id", UUID.randomUUID() + ""));
        all.putAll(fields);
        return staff.form("/staff/workshops/" + hall.workshop.id() + path, all).statusCode();
    }

    private Hall.Phone joined() {
        var phone = hall.phone();
        phone.join(UUID.randomUUID(), hall.code());
        return phone;
    }

    private String sit(Hall.Phone phone, String table) {
        return phone.form(table(table) + "/seat", Map.of("id", UUID.randomUUID() + ""))
                .headers()
                .firstValue("Location")
                .orElse("none");
    }

    private String servicePoint() {
        return hall.servicePoint.id().toString();
    }

    private String workshop() {
        return "/w/" + hall.workshop.id();
    }

    private String table(String id) {
        return workshop() + "/tables/" + id;
    }
}
