package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.DataClassRowMapper;
import stellwand.workday.WorkingDays;
import tools.jackson.databind.json.JsonMapper;

/**
 * Eighty ideas, from the evening to the last answer, one day after another: whoever has one is slow
 * or fast, returns it, is on leave. What is late is known, told and escalated; nobody is silent.
 */
class AftermathDayByDayTest extends HouseAtWork {
    private static final int CARDS = 55;
    private static final int MAILED = 25;
    private static final LocalDate NO_LATER = LocalDate.parse("2018-09-30");

    private final List<UUID> ideas = new ArrayList<>();
    private final Map<UUID, Integer> letters = new HashMap<>();
    private int lateDays;
    private int told;
    private NewsDue news;

    @BeforeEach
    void nobody_has_been_told_anything() {
        news = new NewsDue(db);
    }

    @Test
    void from_the_evening_to_the_last_answer() throws Exception {
        clock.moveTo(EVENING, "21:30");
        for (int n = 0; n < CARDS; n++) ideas.add(idea(pinned("Karte %d von vielen".formatted(n))));
        for (int n = 0; n < MAILED; n++) ideas.add(mailed("Idee %d von vielen".formatted(n)));

        var day = EVENING;
        while (open() > 0) {
            day = day.plusDays(1);
            assertThat(day).as("somebody waits for ever: " + turns()).isBefore(NO_LATER);
            morning(day);
            if (OfficeDays.isOne(day)) work(day);
            evening(day);
        }

        assertThat(told).as("letters that had to come").isGreaterThan(2 * MAILED);
        assertThat(lateDays).as("days on which something was late for everybody").isPositive();
        everythingHappened();
    }

    private int open() {
        return db.sql("select count(*) from idea where standing in ('RECEIVED', 'IN_REVIEW')")
                .query(Integer.class)
                .single();
    }

    /** Each hears once of all; of what is late somebody hears at once, and others if it stays. */
    private void morning(LocalDate day) {
        var before = new HashMap<String, Integer>();
        for (var mail : listeners()) before.put(mail, lettersTo(mail).size());
        aNewDay(day);
        var told = new HashMap<String, String>();
        for (var mail : listeners()) {
            var more =
                    lettersTo(mail).subList(before.getOrDefault(mail, 0), lettersTo(mail).size());
            assertThat(more.size()).as("letters to one on " + day).isLessThanOrEqualTo(1);
            if (!more.isEmpty()) told.put(mail, more.getFirst());
        }
        if (!OfficeDays.isOne(day)) assertThat(told).as("on a holiday").isEmpty();
        else for (var turn : turns()) isTold(turn, day, told);
    }

    private List<String> listeners() {
        var all = new ArrayList<>(mails.values());
        all.add(mail("staff", coordination.id()));
        return all;
    }

    private String mail(String table, UUID id) {
        return db.sql("select mail from %s where id = :id".formatted(table))
                .param("id", id)
                .query(String.class)
                .single();
    }

    /**
     * @param unit null: the coordination
     */
    record Turn(int number, @Nullable UUID unit, LocalDate due, boolean sent) {}

    private List<Turn> turns() {
        return Stream.concat(examined().stream(), waiting().stream()).toList();
    }

    /** The coordination sights within ten working days. */
    private List<Turn> waiting() {
        return db.sql("select number, received_at from idea where standing = 'RECEIVED'")
                .query((row, _) ->
                        new Turn(
                                row.getInt("number"),
                                null,
                                OfficeDays.after(
                                        WorkingDays.dayOf(
                                                row.getTimestamp("received_at").toInstant()),
                                        10),
                                false))
                .list();
    }

    private List<Turn> examined() {
        return db.sql(
                        """
                        select i.number, t.unit, t.due, t.sent
                        from turn t join idea i on i.id = t.idea
                        union all
                        select number, null, due, false from idea
                        where standing = 'IN_REVIEW' and unit is null
                        """)
                .query(new DataClassRowMapper<>(Turn.class))
                .list();
    }

    private void isTold(Turn turn, LocalDate day, Map<String, String> told) {
        int late = OfficeDays.since(turn.due, day);
        var about = "Idee %d – ".formatted(turn.number);
        var coordination = told.getOrDefault(mail("staff", this.coordination.id()), "");
        if (List.of(-3, 0, 1, 5, 10, 15, 20).contains(late)) {
            var whose =
                    turn.unit == null || turn.sent
                            ? coordination
                            : told.getOrDefault(mails.get(turn.unit), "");
            assertThat(whose).as("%s, %d working days late", turn, late).contains(about);
        }
        if (turn.unit == null || turn.sent) return;
        if (late == 5 && turn.unit.equals(schools)) {
            assertThat(told.get(mails.get(social))).as("of its part").contains(about);
        } else if (late == 5 || late == 10) {
            assertThat(coordination).as("escalated").contains(about);
        }
    }

    private void evening(LocalDate day) throws Exception {
        clock.moveTo(day, "18:00");
        new Chairs(db).lookBetween();
        var ledger = JsonMapper.shared().readTree(page("/api/ledger", ""));
        assertThat(ledger.at("/ideas").asInt()).isEqualTo(new Chairs(db).inLedger());
        int late = late(day);
        assertThat(ledger.at("/late").asInt()).as("late for everybody on " + day).isEqualTo(late);
        if (late > 0) lateDays++;
        everybodyHearsOnce(day);
    }

    private int late(LocalDate day) {
        return (int)
                db
                        .sql(
                                """
                                select workshop is not null as promised,
                                    least(due, (select min(t.due) from turn t
                                        where t.idea = idea.id and not t.leads)) as due
                                from idea
                                where standing = 'IN_REVIEW' and visible
                                """)
                        .query(new DataClassRowMapper<>(Due.class))
                        .list()
                        .stream()
                        .filter(it ->
                                it.due.isBefore(day)
                                        && OfficeDays.between(it.due, day)
                                                >= (it.promised ? GRACE : 5))
                        .count();
    }

    record Due(LocalDate due, boolean promised) {}

    /** All that a day brought for an idea in one letter; for each part of one that was split. */
    private void everybodyHearsOnce(LocalDate day) {
        var mailed = ideas.subList(CARDS, ideas.size());
        var due = mailed.stream().map(news::of).toList();
        news.isTold();
        house.getBean(News.class).tell(Instant.EPOCH, clock.instant());
        house.getBean(News.class).tell(Instant.EPOCH, clock.instant());
        for (int n = 0; n < mailed.size(); n++) {
            var idea = mailed.get(n);
            var all = lettersTo(mail(idea));
            var today = all.stream().skip(letters.getOrDefault(idea, 1)).map(NewsDue::about);
            assertThat(today)
                    .as("news of one idea on " + day)
                    .containsExactlyInAnyOrderElementsOf(due.get(n));
            letters.put(idea, all.size());
            told += due.get(n).size();
            assertThat(all).doesNotHaveDuplicates();
        }
    }

    private void everythingHappened() {
        var happened =
                db.sql("select distinct type from event")
                        .query((row, _) -> row.getString("type"))
                        .list();
        assertThat(happened)
                .contains(
                        "promise.promise-given",
                        "idea.set-aside",
                        "idea.bundled",
                        "idea.split",
                        "idea.handed-back",
                        "idea.unit-asked",
                        "idea.deadline-moved",
                        "review.statement-released",
                        "review.idea-answered",
                        "review.answer-changed");
        assertThat(lettersTo(mails.getOrDefault(social, "")))
                .anyMatch(it -> it.contains("Seit Längerem überfällig"));
        assertThat(lettersTo(mail("staff", coordination.id())))
                .anyMatch(it -> it.contains("Noch nicht gesichtet"))
                .anyMatch(it -> it.contains("gerade alle abwesend"));
    }
}
