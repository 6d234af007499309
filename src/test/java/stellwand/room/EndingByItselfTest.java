package stellwand.room;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.board.BoardEvent.CardPinned;
import stellwand.board.CardId;
import stellwand.board.CardKind;
import stellwand.database.Chore;
import stellwand.floor.Ending;
import stellwand.journal.ContentId;
import stellwand.journal.Decision;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Written;
import stellwand.round.Rounds;

/** Planned from 18:00 to 21:00, and everybody goes home without pressing. */
@Import(EndingByItselfTest.Time.class)
class EndingByItselfTest extends HouseWithHall {
    @Autowired HallClock clock;
    @Autowired EndingByItself ending;
    @Autowired JdbcClient db;

    @TestConfiguration
    static class Time {
        @Bean
        @Primary
        HallClock hallClock() {
            var clock = new HallClock();
            clock.moveTo("2017-09-14T17:00");
            return clock;
        }
    }

    @Override
    @BeforeEach
    void an_evening_begins() {
        clock.moveTo("2017-09-14T18:05");
        super.an_evening_begins();
    }

    @Test
    void it_ends_by_itself_with_its_round_and_staff_read_so() {
        lookedAt("2017-09-15T08:59");
        assertThat(isOver()).isFalse();

        lookedAt("2017-09-15T09:00");

        assertThat(isOver()).isTrue();
        assertThat(house.getBean(Rounds.class).now(hall.workshop).open()).isEmpty();
        var staff = hall.staff();
        assertThat(staff.get(hallPage("/console")).body())
                .contains("von selbst beendet", "Zurücknehmen: Veranstaltung beendet");
        assertThat(staff.get(hallPage("")).body()).contains("von selbst beendet");
        assertThat(actors()).containsExactly(Envelope.HOUSE);
    }

    @Test
    void its_cards_become_ideas() {
        var card = pinned("Türen, die sich von selbst öffnen");

        lookedAt("2017-09-15T09:00");
        clock.moveTo("2017-09-15T09:11");

        await().atMost(30, SECONDS)
                .untilAsserted(() ->
                        assertThat(
                                        db.sql("select count(*) from idea where card = :card")
                                                .param("card", card.id())
                                                .query(Integer.class)
                                                .single())
                                .isEqualTo(1));
    }

    @Test
    void as_long_as_somebody_writes_it_goes_on() {
        clock.moveTo("2017-09-15T08:00");
        pinned("Noch ein Gedanke am Morgen");

        lookedAt("2017-09-15T10:59");
        assertThat(isOver()).isFalse();

        lookedAt("2017-09-15T11:00");
        assertThat(isOver()).isTrue();
    }

    @Test
    void taken_back_it_runs_a_day_more_and_then_ends_again() {
        lookedAt("2017-09-15T09:00");
        clock.moveTo("2017-09-15T10:00");
        house.getBean(Ending.class).resume(UUID.randomUUID(), UUID.randomUUID(), hall.workshop);
        assertThat(hall.staff().get(hallPage("/console")).body())
                .doesNotContain("von selbst beendet");

        lookedAt("2017-09-16T09:59");
        assertThat(isOver()).isFalse();

        lookedAt("2017-09-16T10:00");
        assertThat(isOver()).isTrue();
    }

    @Test
    void whoever_ended_it_is_not_told_that_nobody_did() {
        house.getBean(Ending.class).end(UUID.randomUUID(), UUID.randomUUID(), hall.workshop);

        lookedAt("2017-09-15T09:00");

        assertThat(hall.staff().get(hallPage("/console")).body())
                .contains("Die Veranstaltung ist beendet")
                .doesNotContain("von selbst beendet");
        assertThat(actors()).hasSize(1).doesNotContain(Envelope.HOUSE);
    }

    @Test
    void what_never_began_is_left_alone() {
        db.sql("update evening_course set begun_at = null where workshop = :workshop")
                .param("workshop", hall.workshop.id())
                .update();

        lookedAt("2017-09-16T09:00");

        assertThat(isOver()).isFalse();
    }

    @Test
    void rebuilt_from_the_journal_its_course_is_the_same() throws Exception {
        lookedAt("2017-09-15T09:00");
        var before = row();

        house.getBeansOfType(Chore.class).values().stream()
                .filter(chore -> chore.name().equals("rebuild-views"))
                .findFirst()
                .orElseThrow()
                .run(List.of());

        assertThat(row()).isEqualTo(before).contains("\"ended_by_itself\": true");
    }

    @Test
    void an_evening_of_before_the_update_has_the_same_course() throws Exception {
        var before = row();
        db.sql("truncate evening_course").update();

        var script = new ClassPathResource("db/migration/V73__evening_course.sql");
        var sql = script.getContentAsString(StandardCharsets.UTF_8);
        db.sql(sql.substring(sql.indexOf("insert into"))).update();

        assertThat(row()).isEqualTo(before).contains("2017-09-15T07:00:00");
    }

    private void lookedAt(String time) {
        clock.moveTo(time);
        ending.endWhatIsLeftOpen();
    }

    private boolean isOver() {
        return house.getBean(Ending.class).isOver(hall.workshop);
    }

    private String hallPage(String page) {
        return "/staff/workshops/" + hall.workshop.id() + page;
    }

    private CardId pinned(String text) {
        var card = new CardId(UUID.randomUUID());
        var content = new ContentId(UUID.randomUUID());
        var event =
                new CardPinned(
                        card,
                        hall.servicePoint,
                        hall.firstRound,
                        CardKind.SOLUTION,
                        1,
                        UUID.randomUUID(),
                        "de",
                        content,
                        clock.instant());
        house.getBean(Journal.class)
                .submit(
                        hall.workshop.stream(),
                        new Envelope(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                clock.instant(),
                                "",
                                List.of(new Written(content, "de", text))),
                        _ -> Decision.accept(List.of(event)));
        return card;
    }

    private List<UUID> actors() {
        return db.sql(
                        """
                        select actor from event
                        where stream = :workshop and type = 'floor.evening-ended'
                        """)
                .param("workshop", hall.workshop.id())
                .query((row, _) -> row.getObject("actor", UUID.class))
                .list();
    }

    private String row() {
        return db.sql(
                        """
                        select to_jsonb(evening_course)::text as row from evening_course
                        where workshop = :workshop
                        """)
                .param("workshop", hall.workshop.id())
                .query((row, _) -> row.getString("row"))
                .single();
    }
}
