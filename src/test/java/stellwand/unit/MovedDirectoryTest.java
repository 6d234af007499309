package stellwand.unit;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.unit.TheCity.*;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;
import stellwand.journal.Outcome;
import stellwand.journal.TestJournal;
import stellwand.unit.UnitCommand.EndUnit;
import stellwand.unit.UnitCommand.MergeUnits;
import stellwand.unit.UnitCommand.RenameUnit;
import stellwand.unit.UnitCommand.SplitUnit;
import stellwand.unit.UnitCommand.StartUnit;

/** A whole directory with its past, saved in one house and taken over in another. */
class MovedDirectoryTest {
    private final House here = new House();
    private final House there = new House();

    @Test
    void what_one_house_saves_another_one_takes_over_and_saves_alike() {
        here.does(add(ALIENS, "Ausländeramt", null, LONG_AGO));
        here.does(add(VISAS, "Visastelle", ALIENS, LONG_AGO));
        here.does(founding(MIGRATION, "Amt für Migration"));
        here.does(add(WELFARE, "=Sozialamt; „neu“", null, LONG_AGO));
        here.does(add(SCHOOLS, "Schulamt", WELFARE, FOUNDED));
        here.does(add(unit("plan"), "Planung", SCHOOLS, FOUNDED));
        here.does(new MergeUnits(List.of(VISAS), ALIENS, FOUNDED));
        here.does(new StartUnit(MIGRATION, FOUNDED));
        here.does(new SplitUnit(ALIENS, List.of(MIGRATION, SCHOOLS), TODAY.minusDays(1)));
        here.does(new EndUnit(unit("plan"), TODAY));
        here.does(new MergeUnits(List.of(SCHOOLS), WELFARE, TODAY));

        there.takes(here.saved());

        assertThat(there.saved()).isEqualTo(here.saved());
        assertThat(there.plan(here.saved())).isEqualTo(new ImportPlan(List.of(), List.of()));
    }

    @Test
    void of_a_renamed_unit_only_the_present_name_is_in_the_table() {
        here.does(add(ALIENS, "Ausländeramt", null, LONG_AGO));
        here.does(new RenameUnit(ALIENS, FOUNDED, words("Zuwanderung")));

        there.takes(here.saved());

        assertThat(there.nameOn(LONG_AGO)).isEqualTo("Zuwanderung");
        assertThat(there.plan(here.saved())).isEqualTo(new ImportPlan(List.of(), List.of()));
    }

    /** On a PostgreSQL of its own. */
    private static final class House {
        private final DataSource source = TestDatabase.fresh();
        private final JdbcClient db = JdbcClient.create(source);
        private final Directory directory = new Directory(db);
        private final Units units =
                new Units(
                        TestJournal.on(
                                source,
                                List.of(UnitEvent.NAMES),
                                List.of(DirectoryState.FOLD),
                                List.of(new UnitTables(db), new PeopleOfEnded(new UnitPeople(db)))),
                        directory,
                        new UnitPeople(db),
                        Clock.fixed(Instant.parse("2017-10-02T08:00:00Z"), ZoneOffset.UTC));

        void does(UnitCommand command) {
            assertThat(units.submit(UUID.randomUUID(), ORGANISER, command))
                    .isInstanceOf(Outcome.Done.class);
        }

        String saved() {
            return UnitFile.write(directory.all(), Map.of(), Map.of(), Map.of(), null);
        }

        ImportPlan plan(String file) {
            var now = directory.all().stream().collect(toMap(Unit::id, Function.identity()));
            return ImportPlan.of(
                    UnitFile.read(file, Map.of()).lines(),
                    now,
                    units.state(),
                    new Revision(UUID.randomUUID(), TODAY));
        }

        void takes(String file) {
            var plan = plan(file);
            assertThat(plan.mistakes()).isEmpty();
            does(plan.revise());
        }

        String nameOn(LocalDate day) {
            return units.find(ALIENS).orElseThrow().names().on(day).in("de").text();
        }
    }
}
