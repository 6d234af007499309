package stellwand.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.workshop.TheEvening.*;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;
import stellwand.journal.Outcome;
import stellwand.journal.TestJournal;
import stellwand.workshop.Entrance.Standing;
import stellwand.workshop.Passage.Part;

/** On real PostgreSQL. */
class WorkshopsTest {
    private static final Instant NOW = Instant.parse("2017-09-14T15:00:00Z");
    private static final WorkshopId OTHER = new WorkshopId(id("another evening"));
    private static final Duration THREE_HOURS = Duration.ofHours(3);

    private final DataSource source = TestDatabase.fresh();
    private final JdbcClient db = JdbcClient.create(source);
    private final Workshops workshops = at(NOW, new SecureRandom());

    @BeforeEach
    void the_evening_is_prepared() {
        done(workshops.prepare(COMMAND, ORGANISER, WORKSHOP, PLAN));
    }

    @Test
    void a_prepared_evening_is_found_with_all_its_words() {
        var table =
                new Evening.ThemeTable(
                        SERVICE_POINT,
                        1,
                        SERVICE_POINT_PLAN.title(),
                        SERVICE_POINT_PLAN.question(),
                        SERVICE_POINT_PLAN.examples());
        assertThat(workshops.find(WORKSHOP))
                .contains(
                        new Evening(
                                WORKSHOP,
                                PLAN.start(),
                                PLAN.end(),
                                BERLIN,
                                0,
                                PLAN.title(),
                                PLAN.place(),
                                PLAN.inviting(),
                                List.of(table),
                                List.of(
                                        new Evening.AgendaItem(
                                                GREETING,
                                                1,
                                                GREETING_PLAN.at(),
                                                GREETING_PLAN.kind(),
                                                GREETING_PLAN.title()))));
        assertThat(table.letter()).isEqualTo("A");
    }

    @Test
    void what_nobody_prepared_is_not_found() {
        assertThat(workshops.find(OTHER)).isEmpty();
        assertThat(workshops.entrance(OTHER)).isEmpty();
    }

    @Test
    void evenings_are_listed_with_their_titles() {
        assertThat(workshops.list())
                .containsExactly(new Evening.Line(WORKSHOP, PLAN.start(), PLAN.title()));
    }

    @Test
    void preparing_twice_with_one_wish_is_harmless() {
        assertThat(workshops.prepare(COMMAND, ORGANISER, WORKSHOP, PLAN))
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.again()).isTrue());
    }

    @Test
    void a_corrected_text_is_shown_and_the_former_one_kept() {
        var title = Passage.only(Part.TITLE, WORKSHOP.id());
        var arabic = Wording.written(id("wish"), "title", "ar", "دائرة جديدة");
        var german = Wording.written(id("wish"), "title", "de", "Neues Amt!");
        done(
                workshops.correctTexts(
                        id("wish"),
                        ORGANISER,
                        WORKSHOP,
                        List.of(new Correction(title, arabic), new Correction(title, german))));
        assertThat(workshops.find(WORKSHOP).orElseThrow().title())
                .isEqualTo(
                        Wording.of(
                                List.of(
                                        arabic,
                                        german,
                                        Objects.requireNonNull(
                                                PLAN.title().byLanguage().get("en")))));
        assertThat(
                        db.sql("select text from content where id = :id")
                                .param(
                                        "id",
                                        Objects.requireNonNull(PLAN.title().byLanguage().get("de"))
                                                .id()
                                                .id())
                                .query(String.class)
                                .single())
                .isEqualTo("Neues Amt");
    }

    @Test
    void tables_and_agenda_items_are_added_later_too() {
        done(workshops.addTable(id("table"), ORGANISER, WORKSHOP, table(VOLUNTEERING, "Ehrenamt")));
        var end =
                new Plan.AgendaItem(
                        new AgendaItemId(id("end")),
                        GREETING_PLAN.at().minusHours(1),
                        AgendaKind.END,
                        words("Ende"));
        done(workshops.addAgendaItem(id("item"), ORGANISER, WORKSHOP, end));
        var evening = workshops.find(WORKSHOP).orElseThrow();
        assertThat(evening.tables().stream().map(Evening.ThemeTable::letter))
                .containsExactly("A", "B");
        assertThat(evening.agenda().stream().map(Evening.AgendaItem::id))
                .as("in the order of the clock")
                .containsExactly(end.id(), GREETING);
    }

    @Test
    void a_code_leads_to_the_evening_however_it_is_typed() {
        var code = issued(workshops, WORKSHOP, "first");
        assertThat(workshops.lookUp(code.toLowerCase(Locale.ROOT)))
                .contains(entrance(code, Standing.CLOSED, null));
        done(workshops.openJoining(id("open"), ORGANISER, WORKSHOP, THREE_HOURS));
        var open = entrance(code, Standing.OPEN, NOW.plus(THREE_HOURS));
        assertThat(workshops.lookUp(code)).contains(open);
        assertThat(workshops.entrance(WORKSHOP)).contains(open);
    }

    @Test
    void a_wrong_code_leads_nowhere() {
        assertThat(workshops.lookUp("ABC234")).isEmpty();
        assertThat(workshops.lookUp("no code at all")).isEmpty();
    }

    @Test
    void a_code_expires_with_the_time_and_with_a_newer_code() {
        var first = issued(workshops, WORKSHOP, "first");
        done(workshops.openJoining(id("open"), ORGANISER, WORKSHOP, THREE_HOURS));
        var later = at(NOW.plus(THREE_HOURS).plusSeconds(1), new SecureRandom());
        assertThat(later.lookUp(first).map(Entrance::standing)).contains(Standing.EXPIRED);

        var second = issued(workshops, WORKSHOP, "second");
        assertThat(workshops.lookUp(first).map(Entrance::standing)).contains(Standing.EXPIRED);
        assertThat(workshops.lookUp(second).map(Entrance::standing)).contains(Standing.OPEN);
    }

    @Test
    void a_closed_door_says_so() {
        var code = issued(workshops, WORKSHOP, "first");
        done(workshops.openJoining(id("open"), ORGANISER, WORKSHOP, THREE_HOURS));
        done(workshops.closeJoining(id("close"), ORGANISER, WORKSHOP));
        assertThat(workshops.lookUp(code).map(Entrance::standing)).contains(Standing.CLOSED);
    }

    @Test
    void two_open_doors_never_have_one_code() {
        done(
                workshops.prepare(
                        id("other"),
                        ORGANISER,
                        OTHER,
                        new Plan(
                                words("Noch ein Abend"),
                                PLAN.start(),
                                PLAN.end(),
                                BERLIN,
                                words("Saal"),
                                List.of(),
                                List.of(),
                                List.of())));
        var always = at(NOW, new AlwaysTheSame());
        issued(always, WORKSHOP, "first");
        done(always.openJoining(id("open"), ORGANISER, WORKSHOP, THREE_HOURS));
        issued(always, OTHER, "same code");
        assertThat(always.openJoining(id("open too"), ORGANISER, OTHER, THREE_HOURS))
                .isEqualTo(new Outcome.Refused(Refusal.JOIN_CODE_IS_TAKEN));

        issued(workshops, OTHER, "another code");
        done(workshops.openJoining(id("now"), ORGANISER, OTHER, THREE_HOURS));
        assertThat(always.issueJoinCode(id("again"), ORGANISER, OTHER))
                .isEqualTo(new Outcome.Refused(Refusal.JOIN_CODE_IS_TAKEN));
    }

    @Test
    void participants_are_counted_once() {
        issued(workshops, WORKSHOP, "first");
        done(workshops.openJoining(id("open"), ORGANISER, WORKSHOP, THREE_HOURS));
        done(workshops.join(id("join"), id("Aylin"), WORKSHOP));
        done(workshops.join(id("join again"), id("Aylin"), WORKSHOP));
        assertThat(workshops.find(WORKSHOP).map(Evening::participants)).contains(1);
    }

    private Workshops at(Instant now, SecureRandom random) {
        return new Workshops(
                TestJournal.on(
                        source,
                        List.of(WorkshopEvent.NAMES),
                        List.of(WorkshopState.FOLD),
                        List.of(new WorkshopTables(db))),
                new Evenings(db),
                new Entrances(db),
                Clock.fixed(now, ZoneOffset.UTC),
                random);
    }

    private static Entrance entrance(String code, Standing standing, @Nullable Instant until) {
        return new Entrance(WORKSHOP, new JoinCode(code), standing, until);
    }

    private static String issued(Workshops workshops, WorkshopId workshop, String wish) {
        var answer = done(workshops.issueJoinCode(id(wish), ORGANISER, workshop)).answer();
        return Objects.requireNonNull(answer.get("joinCode"));
    }

    private static Outcome.Done done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return (Outcome.Done) outcome;
    }
}
