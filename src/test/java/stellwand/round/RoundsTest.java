package stellwand.round;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.workshop.TheEvening.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;
import stellwand.journal.Decision;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.journal.TestJournal;
import stellwand.round.Round.Phase;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording;
import stellwand.workshop.WorkshopEvent;
import stellwand.workshop.WorkshopEvent.TableAdded;
import stellwand.workshop.WorkshopState;

/** On real PostgreSQL. */
class RoundsTest {
    private static final Instant NOW = Instant.parse("2017-09-14T16:00:00Z");
    private static final Duration MINUTES_25 = Duration.ofMinutes(25);
    private static final RoundId FIRST = new RoundId(id("first round"));
    private static final RoundId SECOND = new RoundId(id("second round"));
    private static final Wording USUAL = Wording.of(List.of());
    private static final TableAdded SECOND_TABLE = added(table(VOLUNTEERING, "Ehrenamt"), 2);

    private final DataSource source = TestDatabase.fresh();
    private final JdbcClient db = JdbcClient.create(source);
    private final Journal journal =
            TestJournal.on(
                    source,
                    List.of(WorkshopEvent.NAMES, RoundEvent.NAMES),
                    List.of(WorkshopState.FOLD, RoundState.FOLD),
                    List.of(new RoundTables(db)),
                    List.of(new RoundRendering()));
    private final Rounds rounds =
            new Rounds(journal, new RoundRows(db), List.of(), Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void two_rounds_are_planned() {
        done(
                journal.submit(
                        WORKSHOP.stream(),
                        new Envelope(COMMAND, ORGANISER, NOW, "prepare", List.of()),
                        _ ->
                                Decision.accept(
                                        List.<WorkshopEvent>of(
                                                PREPARED, TABLE_ADDED, SECOND_TABLE))));
        done(rounds.plan(id("1"), ORGANISER, WORKSHOP, FIRST, Task.CHALLENGES, 25, tables()));
        done(rounds.plan(id("2"), ORGANISER, WORKSHOP, SECOND, own("Was ist gut?")));
    }

    @Test
    void planned_rounds_are_listed_in_their_order() {
        var held = List.of(new RoundRow.Held(SERVICE_POINT, false));
        assertThat(rounds.list(WORKSHOP))
                .containsExactly(
                        new RoundRow(
                                FIRST,
                                1,
                                Task.CHALLENGES,
                                USUAL,
                                25,
                                Seating.FREE,
                                true,
                                new Phase.Planned(),
                                held),
                        new RoundRow(
                                SECOND,
                                2,
                                Task.OWN,
                                words("Was ist gut?"),
                                20,
                                Seating.ASSIGNED,
                                false,
                                new Phase.Planned(),
                                held));
    }

    @Test
    void a_planned_round_is_planned_anew() {
        var usual = RoundPlan.usual(Task.SOLUTIONS, 30, List.of(VOLUNTEERING));
        done(rounds.replan(id("anew"), ORGANISER, WORKSHOP, SECOND, usual));
        assertThat(rounds.list(WORKSHOP).getLast())
                .isEqualTo(
                        new RoundRow(
                                SECOND,
                                2,
                                Task.SOLUTIONS,
                                USUAL,
                                30,
                                Seating.FREE,
                                true,
                                new Phase.Planned(),
                                List.of(new RoundRow.Held(VOLUNTEERING, false))));
        done(rounds.replan(id("again"), ORGANISER, WORKSHOP, SECOND, own("Was fehlt?")));
        assertThat(rounds.list(WORKSHOP).getLast().wording().in("de").text())
                .isEqualTo("Was fehlt?");
    }

    @Test
    void a_dropped_round_is_gone_and_the_next_ones_move_up() {
        var third = new RoundId(id("third round"));
        done(rounds.plan(id("3"), ORGANISER, WORKSHOP, third, Task.SOLUTIONS, 25, tables()));
        done(rounds.drop(id("drop"), ORGANISER, WORKSHOP, FIRST));
        assertThat(rounds.list(WORKSHOP)).extracting(RoundRow::id).containsExactly(SECOND, third);
        assertThat(rounds.list(WORKSHOP)).extracting(RoundRow::number).containsExactly(1, 2);
        done(rounds.plan(id("4"), ORGANISER, WORKSHOP, FIRST, Task.SOLUTIONS, 25, tables()));
        assertThat(rounds.list(WORKSHOP).getLast().number()).isEqualTo(3);
    }

    @Test
    void a_round_opens_gets_more_time_and_closes() {
        done(rounds.open(id("open"), ORGANISER, WORKSHOP, FIRST, MINUTES_25));
        assertThat(phase()).isEqualTo(new Phase.Open(NOW.plus(MINUTES_25)));
        done(rounds.extend(id("more"), ORGANISER, WORKSHOP, FIRST, Duration.ofMinutes(5), null));
        assertThat(phase()).isEqualTo(new Phase.Open(NOW.plus(Duration.ofMinutes(30))));
        assertThat(rounds.now(WORKSHOP).isOpen(FIRST)).isTrue();
        done(rounds.close(id("close"), ORGANISER, WORKSHOP, FIRST));
        assertThat(phase()).isEqualTo(new Phase.Closed(NOW));
    }

    @Test
    void a_closed_round_opens_again() {
        done(rounds.open(id("open"), ORGANISER, WORKSHOP, FIRST, MINUTES_25));
        done(rounds.close(id("close"), ORGANISER, WORKSHOP, FIRST));
        done(rounds.open(id("again"), ORGANISER, WORKSHOP, FIRST, MINUTES_25));
        assertThat(phase()).isEqualTo(new Phase.Open(NOW.plus(MINUTES_25)));
    }

    @Test
    void own_phones_are_switched_on_and_off() {
        done(rounds.switchOwnPhonesOn(id("on"), ORGANISER, WORKSHOP, SERVICE_POINT, FIRST));
        assertThat(rounds.list(WORKSHOP).stream().map(RoundRow::tables))
                .containsExactly(
                        List.of(new RoundRow.Held(SERVICE_POINT, true)),
                        List.of(new RoundRow.Held(SERVICE_POINT, false)));
        done(rounds.switchOwnPhonesOff(id("off"), ORGANISER, WORKSHOP, SERVICE_POINT, FIRST));
        assertThat(rounds.list(WORKSHOP).getFirst().tables())
                .containsExactly(new RoundRow.Held(SERVICE_POINT, false));
    }

    @Test
    void a_wish_that_comes_twice_is_fulfilled_once() {
        done(rounds.open(id("open"), ORGANISER, WORKSHOP, FIRST, MINUTES_25));
        assertThat(done(rounds.open(id("open"), ORGANISER, WORKSHOP, FIRST, MINUTES_25)).again())
                .isTrue();
    }

    private Phase phase() {
        return rounds.list(WORKSHOP).getFirst().phase();
    }

    private static RoundPlan own(String task) {
        return new RoundPlan(Task.OWN, words(task), 20, tables(), Seating.ASSIGNED, false);
    }

    private static List<TableId> tables() {
        return List.of(SERVICE_POINT);
    }

    private static Outcome.Done done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return (Outcome.Done) outcome;
    }
}
