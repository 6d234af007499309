package stellwand.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.unit.TheCity.*;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;
import stellwand.journal.Outcome;
import stellwand.journal.TestJournal;
import stellwand.people.MailAddress;
import stellwand.unit.UnitCommand.AddUnit;
import stellwand.unit.UnitCommand.CorrectText;
import stellwand.unit.UnitCommand.MergeUnits;
import stellwand.unit.UnitCommand.MoveUnit;
import stellwand.unit.UnitCommand.RemoveText;
import stellwand.unit.UnitCommand.RenameUnit;
import stellwand.unit.UnitCommand.SplitUnit;
import stellwand.unit.UnitCommand.StartUnit;
import stellwand.workshop.Wording;

/** On real PostgreSQL. */
class UnitsTest {
    private static final AddUnit ALIENS_WISH = add(ALIENS, "Ausländeramt", null, LONG_AGO);

    private final DataSource source = TestDatabase.fresh();
    private final JdbcClient db = JdbcClient.create(source);
    private final UnitPeople people = new UnitPeople(db);
    private final Units units =
            new Units(
                    TestJournal.on(
                            source,
                            List.of(UnitEvent.NAMES),
                            List.of(DirectoryState.FOLD),
                            List.of(new UnitTables(db), new PeopleOfEnded(people))),
                    new Directory(db),
                    people,
                    Clock.fixed(Instant.parse("2017-10-02T08:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void the_office_is_there() {
        done("added", ALIENS_WISH);
    }

    @Test
    void a_unit_is_found_with_all_its_words() {
        assertThat(units.find(ALIENS))
                .contains(
                        new Unit(
                                ALIENS,
                                1,
                                UnitKind.OFFICE,
                                null,
                                Phase.WORKING,
                                LONG_AGO,
                                null,
                                new Names(List.of(new Names.Period(LONG_AGO, ALIENS_WISH.name()))),
                                ALIENS_WISH.duty(),
                                ALIENS_WISH.hours(),
                                List.of()));
        assertThat(units.find(WELFARE)).isEmpty();
    }

    @Test
    void an_old_answer_keeps_the_old_name() {
        done("renamed", new RenameUnit(ALIENS, FOUNDED, words("Zuwanderung")));

        assertThat(nameOn(FOUNDED.minusDays(1))).isEqualTo("Ausländeramt");
        assertThat(nameOn(FOUNDED)).isEqualTo("Zuwanderung");
        assertThat(nameOn(LONG_AGO.minusYears(1))).isEqualTo("Ausländeramt");
        assertThat(units.find(WELFARE)).isEmpty();
    }

    @Test
    void a_slip_is_mended_in_the_name_of_today_alone() {
        done("renamed", new RenameUnit(ALIENS, FOUNDED, words("Zuwanderug")));
        var mended = Wording.written(id("mended"), "name", "de", "Zuwanderung");
        done("mended", new CorrectText(ALIENS, UnitText.NAME, mended));

        assertThat(nameOn(FOUNDED.minusDays(1))).isEqualTo("Ausländeramt");
        assertThat(nameOn(TODAY)).isEqualTo("Zuwanderung");
    }

    @Test
    void a_text_that_was_never_there_is_written_and_removed() {
        var hours = Wording.written(id("hours"), "hours", "en", "By appointment");
        done("hours", new CorrectText(ALIENS, UnitText.HOURS, hours));
        assertThat(units.find(ALIENS).orElseThrow().hours()).isEqualTo(Wording.of(List.of(hours)));

        done("no hours", new RemoveText(ALIENS, UnitText.HOURS, "en"));
        assertThat(units.find(ALIENS).orElseThrow().hours()).isEqualTo(words(""));
    }

    @Test
    void what_was_merged_or_split_names_who_goes_on() {
        done("welfare", add(WELFARE, "Sozialamt", null, LONG_AGO));
        done("schools", add(SCHOOLS, "Schulamt", null, LONG_AGO));
        done("visas", add(VISAS, "Visastelle", null, LONG_AGO));
        done("merged", new MergeUnits(List.of(VISAS), ALIENS, TODAY));
        done("split", new SplitUnit(ALIENS, List.of(SCHOOLS, WELFARE), TODAY));

        assertThat(units.find(VISAS).orElseThrow().successors()).containsExactly(ALIENS);
        assertThat(units.find(ALIENS).orElseThrow())
                .extracting(Unit::phase, Unit::until, Unit::successors)
                .containsExactly(Phase.ENDED, TODAY, List.of(SCHOOLS, WELFARE));
        assertThat(units.working()).extracting(UnitName::id).containsExactly(WELFARE, SCHOOLS);
    }

    @Test
    void what_is_being_founded_works_from_its_day() {
        done("founding", founding(MIGRATION, "Amt für Migration und Integration"));
        done("moved", new MoveUnit(MIGRATION, ALIENS));
        assertThat(units.find(MIGRATION).orElseThrow().phase()).isEqualTo(Phase.FOUNDING);

        done("started", new StartUnit(MIGRATION, TODAY));
        assertThat(units.find(MIGRATION).orElseThrow())
                .extracting(Unit::phase, Unit::since, Unit::parent)
                .containsExactly(Phase.WORKING, TODAY, ALIENS);
    }

    @Test
    void with_a_unit_goes_how_it_was_reached_and_who_worked_there() {
        done("welfare", add(WELFARE, "Sozialamt", null, LONG_AGO));
        var mail = new UnitMail(new MailAddress("amt@stadt.example"), true);
        for (var unit : List.of(ALIENS, WELFARE)) {
            people.keep(unit, mail);
            people.keep(unit, Map.of(id("Aylin"), Post.DEPUTY));
        }
        done("merged", new MergeUnits(List.of(ALIENS), WELFARE, TODAY));

        assertThat(people.mails()).isEqualTo(Map.of(WELFARE, mail));
        assertThat(people.posts()).isEqualTo(Map.of(WELFARE, Map.of(id("Aylin"), Post.DEPUTY)));
    }

    @Test
    void the_same_wish_twice_is_one() {
        assertThat(units.submit(id("added"), ORGANISER, ALIENS_WISH))
                .isInstanceOfSatisfying(Outcome.Done.class, it -> assertThat(it.again()).isTrue());
    }

    private String nameOn(LocalDate day) {
        return units.find(ALIENS).orElseThrow().names().on(day).in("de").text();
    }

    private void done(String wish, UnitCommand command) {
        assertThat(units.submit(id(wish), ORGANISER, command)).isInstanceOf(Outcome.Done.class);
    }
}
