package stellwand.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.room.Hall.Phone;

/** The last question, from the phone to the organiser's page. */
@ExtendWith(OutputCaptureExtension.class)
class HereAsTest extends HouseWithHall {
    private JdbcClient db;
    private String page;
    private String overview;

    @BeforeEach
    void the_evening_has_an_overview() {
        db = house.getBean(JdbcClient.class);
        page = "/w/%s/here-as".formatted(hall.workshop.id());
        overview = "/staff/workshops/" + hall.workshop.id();
    }

    @Test
    void it_says_what_for_and_what_not_before_it_asks() {
        assertThat(joined().get(page).body())
                .containsSubsequence(
                        "freiwillig",
                        "wen sie mit diesem Abend erreicht haben",
                        "nie bei einem Namen",
                        "weniger als fünf",
                        "Nichts hängt davon ab",
                        "Ich bin hier als",
                        "willige ich ein",
                        "Mitzählen",
                        "Nein danke");
    }

    @Test
    void an_answer_none_and_no_thanks_end_at_the_same_place() {
        var answered = joined().form(page, Map.of("as", "POLITICS"));
        var nothing = joined().form(page, Map.of());

        assertThat(location(answered)).isEqualTo(location(nothing)).isEqualTo(page + "?asked");
        assertThat(joined().get(page).body()).contains("href=\"" + page + "?asked\"");
    }

    private static String location(java.net.http.HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void it_is_offered_once_one_sits_somewhere() {
        var leyla = joined();
        var tables = "/w/" + hall.workshop.id();
        assertThat(leyla.get(tables).body()).doesNotContain("/here-as");

        sitDown(leyla);

        assertThat(leyla.get(tables).body()).contains("href=\"" + page + "\"");
    }

    private void sitDown(Phone phone) {
        var seat = "/w/%s/tables/%s/seat".formatted(hall.workshop.id(), hall.servicePoint.id());
        phone.form(seat, Map.of("id", UUID.randomUUID().toString()));
    }

    @Test
    void while_it_is_answered_nothing_is_written_anywhere(CapturedOutput output) {
        var phones = List.of(joined(), joined(), joined(), joined(), joined());
        phones.forEach(phone -> phone.get(page));
        var before = everythingWritten();

        phones.forEach(phone -> phone.form(page, Map.of("as", "MIGRANT_ORGANISATION")));

        assertThat(everythingWritten()).isEqualTo(before);
        assertThat(output).doesNotContain("MIGRANT_ORGANISATION");
    }

    /** Every row of every table, with the transaction that wrote it. */
    private List<String> everythingWritten() {
        return db
                .sql(
                        "select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .flatMap(table ->
                        db
                                .sql(
                                        "select xmin || '|' || t::text from %s t order by 1"
                                                .formatted(table))
                                .query(String.class)
                                .list()
                                .stream()
                                .map(row -> table + ": " + row))
                .toList();
    }

    @Test
    void the_organisers_see_figures_once_it_is_closed_and_nobody_answers_any_more() {
        var staff = hall.staff();
        for (int i = 0; i < 12; i++) joined().form(page, Map.of("as", "VOLUNTEER"));
        for (int i = 0; i < 11; i++) joined().form(page, Map.of("as", "CITY_STAFF"));
        joined().form(page, Map.of("as", "POLITICS"));
        assertThat(staff.get(overview).body()).doesNotContain("mindestens");
        var close = overview + "/here-as/closure";
        assertThat(staff.form(close, Map.of()).statusCode()).isEqualTo(409);

        closeRound(staff);
        staff.form(close, Map.of());

        var figures = "Ehrenamtliche oder Ehrenamtlicher</dt><dd>mindestens 10";
        assertThat(staff.get(overview).body())
                .contains(figures)
                .doesNotContain("Beschäftigte oder", "Politikerin");
        for (int i = 0; i < 10; i++) joined().form(page, Map.of("as", "VOLUNTEER"));
        staff.form(close, Map.of());
        assertThat(staff.get(overview).body()).contains(figures);
        assertThat(joined().get(page).body()).contains("Diese Frage ist geschlossen");
    }

    private void closeRound(Phone staff) {
        var round = overview + "/rounds/" + hall.firstRound.id() + "/closure";
        staff.form(round, Map.of("id", UUID.randomUUID().toString()));
    }

    @Test
    void whoever_has_not_joined_is_not_asked() {
        var projector = hall.phone();
        projector.get(hall.wallLink());

        assertThat(projector.get(page).statusCode()).isEqualTo(403);
        assertThat(projector.form(page, Map.of("as", "OTHER")).statusCode()).isEqualTo(403);
    }

    private Phone joined() {
        var phone = hall.phone();
        phone.join(UUID.randomUUID(), hall.code());
        return phone;
    }
}
