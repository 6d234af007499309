package stellwand.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.Chore;
import stellwand.floor.Ending;
import stellwand.retention.DataKind;
import stellwand.retention.DayBook;

/** Thirty days after an evening nobody is known any more who was there. */
@Import(EndingByItselfTest.Time.class)
class FormerParticipantsTest extends HouseWithHall {
    @Autowired HallClock clock;
    @Autowired FormerParticipants former;
    @Autowired JdbcClient db;

    @Override
    @BeforeEach
    void an_evening_begins() {
        clock.moveTo("2017-09-14T18:05");
        super.an_evening_begins();
    }

    @Test
    void they_are_told_the_day_and_go_on_it_while_their_cards_stay() {
        var leyla = withCard("Türen, die niemand findet");
        var code = code(leyla);
        clock.moveTo("2017-09-14T21:00");
        end();

        clock.moveTo("2017-10-01T10:00");
        assertThat(leyla.get(thanks()).body())
                .contains("Bis zum 14.10.2017 erkennen wir dieses Gerät");
        assertThat(hall.phone().get("/j/" + hall.code()).body())
                .doesNotContain("haben wir gelöscht");
        lookedAt("2017-10-13T23:59");
        assertThat(leyla.get(thanks()).statusCode()).isEqualTo(200);
        assertThat(participants()).isOne();

        lookedAt("2017-10-14T00:30");

        assertThat(participants()).isZero();
        assertThat(leyla.get(thanks()).statusCode()).isEqualTo(404);
        assertThat(leyla.get("/j/" + hall.code()).body())
                .contains("Am 14.10.2017 haben wir gelöscht, welche Geräte dabei waren");
        assertThat(hall.phone().get("/c/" + code).body()).contains("Türen, die niemand findet");
        assertThat(went()).contains("2017-10-14");
    }

    @Test
    void a_rebuilt_house_does_not_bring_them_back() throws Exception {
        withCard("Schilder in vielen Sprachen");
        end();
        lookedAt("2017-12-01T10:00");

        house.getBeansOfType(Chore.class).values().stream()
                .filter(chore -> chore.name().equals("rebuild-views"))
                .findFirst()
                .orElseThrow()
                .run(List.of());

        assertThat(participants()).isZero();
        assertThat(hall.staff().get("/w/%s/record".formatted(hall.workshop.id())).body())
                .contains("Schilder in vielen Sprachen");
    }

    @Test
    void while_an_evening_runs_and_after_its_end_was_taken_back_they_stay() {
        withCard("Kurze Wege");
        lookedAt("2017-12-01T10:00");
        assertThat(participants()).isOne();
        end();
        house.getBean(Ending.class).resume(UUID.randomUUID(), UUID.randomUUID(), hall.workshop);

        lookedAt("2018-03-01T10:00");
        assertThat(participants()).isOne();
    }

    @Test
    void of_an_evening_that_never_began_they_go_by_its_plan() {
        withCard("Ein Probelauf");
        db.sql("update evening_course set begun_at = null where workshop = :workshop")
                .param("workshop", hall.workshop.id())
                .update();

        lookedAt("2017-10-14T10:00");
        assertThat(participants()).as("it could be over on the fifteenth").isOne();
        lookedAt("2017-10-15T10:00");
        assertThat(participants()).isZero();
    }

    /** It was put off, and nobody wrote that anywhere. */
    @Test
    void who_has_just_joined_stays_whatever_the_plan_said() {
        withCard("Neun Wochen später");
        for (var held :
                List.of(
                        "update evening_course set begun_at = null where workshop = :workshop",
                        "update participant set joined_at = '2017-11-20 18:05' where workshop = :workshop")) {
            db.sql(held).param("workshop", hall.workshop.id()).update();
        }

        lookedAt("2017-11-20T19:00");
        assertThat(participants()).isOne();
        lookedAt("2017-12-21T19:00");
        assertThat(participants()).isZero();
    }

    private void lookedAt(String time) {
        clock.moveTo(time);
        former.forget();
    }

    private void end() {
        house.getBean(Ending.class).end(UUID.randomUUID(), UUID.randomUUID(), hall.workshop);
    }

    private int participants() {
        return db.sql("select count(*) from participant where workshop = :workshop")
                .param("workshop", hall.workshop.id())
                .query(Integer.class)
                .single();
    }

    private List<String> went() {
        return house.getBean(DayBook.class).since(LocalDate.EPOCH).stream()
                .filter(it -> it.kind() == DataKind.PARTICIPATION)
                .map(it -> it.day().toString())
                .toList();
    }

    private Hall.Phone withCard(String text) {
        var phone = hall.phone();
        phone.join(UUID.randomUUID(), hall.code());
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

    private String code(Hall.Phone phone) {
        var own = phone.get("/api/workshops/%s/my-cards".formatted(hall.workshop.id())).body();
        return own.replaceAll("(?s).*\"replyCode\":\"([^\"]+)\".*", "$1");
    }

    private String thanks() {
        return "/w/%s/thanks".formatted(hall.workshop.id());
    }
}
