package stellwand.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static stellwand.unit.Refusal.*;
import static stellwand.unit.TheCity.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stellwand.people.MailAddress;
import stellwand.unit.UnitCommand.AddUnit;
import stellwand.unit.UnitCommand.ChangeKind;
import stellwand.unit.UnitCommand.CorrectText;
import stellwand.unit.UnitCommand.EndUnit;
import stellwand.unit.UnitCommand.MergeUnits;
import stellwand.unit.UnitCommand.MoveUnit;
import stellwand.unit.UnitCommand.RemoveText;
import stellwand.unit.UnitCommand.RenameUnit;
import stellwand.unit.UnitCommand.SplitUnit;
import stellwand.unit.UnitCommand.StartUnit;
import stellwand.workshop.Wording;

/** What a table of units asks for; no database is needed for that. */
class UnitFileTest {
    private static final UUID FILE = id("file");
    private static final UUID AYLIN = id("Aylin");
    private static final Map<String, UUID> STAFF = Map.of("aylin@stadt.example", AYLIN);

    private final Map<UnitId, Unit> now = new HashMap<>();
    private DirectoryState state = DirectoryState.FOLD.start();

    UnitFileTest() {
        there(1, add(ALIENS, "Ausländeramt", null, LONG_AGO));
        there(2, add(WELFARE, "=Sozialamt", null, LONG_AGO));
        there(3, add(VISAS, "Visastelle", ALIENS, LONG_AGO));
        there(4, founding(MIGRATION, "Amt für Migration, „Neue Chancen“\n"));
    }

    private void there(int number, AddUnit it) {
        state = state.apply(added(it, number));
        var phase = it.founding() ? Phase.FOUNDING : Phase.WORKING;
        now.put(
                it.unit(),
                new Unit(
                        it.unit(),
                        number,
                        it.kind(),
                        it.parent(),
                        phase,
                        it.since(),
                        null,
                        new Names(List.of(new Names.Period(it.since(), it.name()))),
                        it.duty(),
                        it.hours(),
                        List.of()));
    }

    @Test
    void what_was_saved_is_read_again_without_a_change() {
        var mail = new UnitMail(new MailAddress("amt@stadt.example"), true);
        var posts = Map.of(WELFARE, Map.of(AYLIN, Post.DEPUTY));
        var file =
                UnitFile.write(
                        new ArrayList<>(now.values()),
                        Map.of(ALIENS, mail),
                        posts,
                        Map.of(AYLIN, "aylin@stadt.example"),
                        null);
        var read = UnitFile.read(file, STAFF);

        assertThat(read.mistakes()).isEmpty();
        assertThat(plan(read)).isEqualTo(new ImportPlan(List.of(), List.of()));
        for (var line : read.lines()) {
            var unit = line.draft().unit();
            assertThat(Objects.requireNonNull(line.mail()).value())
                    .isEqualTo(unit.equals(ALIENS) ? mail : null);
            assertThat(line.posts()).isEqualTo(posts.getOrDefault(unit, Map.of()));
        }
    }

    @Test
    void offices_are_named_by_whatever_the_house_calls_them_and_in_any_order() {
        var steps =
                steps(
                        """
                        id;kind;parent;since;name_de
                        54/2;department;54;2012-05-01;Einbürgerung
                        54;office;;2012-05-01;Bürgeramt
                        """);
        assertThat(steps)
                .extracting(it -> ((AddUnit) it).unit(), it -> ((AddUnit) it).parent())
                .containsExactly(
                        tuple(UnitId.of("54"), null), tuple(UnitId.of("54/2"), UnitId.of("54")));
    }

    @Test
    void only_what_differs_becomes_a_step() {
        assertThat(
                        steps(
                                """
                                id,kind,parent,name_de,duty_de,duty_ar
                                %s,agency,,Visastelle,,تساعد
                                """
                                        .formatted(VISAS.id())))
                .containsExactlyInAnyOrder(
                        new ChangeKind(VISAS, UnitKind.AGENCY),
                        new MoveUnit(VISAS, null),
                        new RemoveText(VISAS, UnitText.DUTY, "de"),
                        new CorrectText(
                                VISAS,
                                UnitText.DUTY,
                                Wording.written(FILE, VISAS.id() + ".DUTY", "ar", "تساعد")));
    }

    @Test
    void a_newer_day_makes_another_name_a_renaming() {
        var file = "id,name_de,name_since\n%s,Zuwanderung,%s\n";
        assertThat(steps(file.formatted(ALIENS.id(), FOUNDED)))
                .singleElement()
                .isInstanceOfSatisfying(
                        RenameUnit.class, it -> assertThat(it.on()).isEqualTo(FOUNDED));
        assertThat(steps(file.formatted(ALIENS.id(), LONG_AGO)))
                .singleElement()
                .isInstanceOf(CorrectText.class);
    }

    @Test
    void units_start_end_are_merged_and_split_by_their_phase() {
        assertThat(
                        steps(
                                "id,name_de,phase,since\n%s,\"Amt für Migration, „Neue Chancen“\",working,%s\n"
                                        .formatted(MIGRATION.id(), TODAY)))
                .containsExactly(new StartUnit(MIGRATION, TODAY));
        var ended = "id,name_de,phase,until,successors\n%s,Visastelle,ended,2017-10-01,\"%s\"\n";
        var on = TODAY.minusDays(1);
        assertThat(steps(ended.formatted(VISAS.id(), ""))).containsExactly(new EndUnit(VISAS, on));
        assertThat(steps(ended.formatted(VISAS.id(), WELFARE.id())))
                .containsExactly(new MergeUnits(List.of(VISAS), WELFARE, on));
        assertThat(steps(ended.formatted(VISAS.id(), ALIENS.id() + ", " + WELFARE.id())))
                .containsExactly(new SplitUnit(VISAS, List.of(ALIENS, WELFARE), on));
    }

    @Test
    void an_office_ends_after_its_departments_wherever_they_stand() {
        var file =
                """
                id,name_de,phase,until
                %s,Ausländeramt,ended,2017-10-01
                %s,Visastelle,ended,2017-10-01
                """
                        .formatted(ALIENS.id(), VISAS.id());
        assertThat(steps(file))
                .containsExactly(
                        new EndUnit(VISAS, TODAY.minusDays(1)),
                        new EndUnit(ALIENS, TODAY.minusDays(1)));
    }

    @Test
    void nobody_goes_on_in_a_circle() {
        var ended = "%s,Amt,ended,2017-10-01,%s\n";
        var file =
                "id,name_de,phase,until,successors\n"
                        + ended.formatted(VISAS.id(), WELFARE.id())
                        + ended.formatted(WELFARE.id(), VISAS.id());
        assertThat(plan(UnitFile.read(file, STAFF)).mistakes())
                .extracting(Mistake::line, Mistake::reason)
                .containsExactly(tuple(2, GOES_ON_IN_ITSELF), tuple(3, GOES_ON_IN_ITSELF));
    }

    @ParameterizedTest
    @CsvSource({
        "'id,name_de,color\n1,A,red', 1, color, COLUMN_IS_UNKNOWN",
        "'name_de\nA', 1, '', FILE_HAS_NO_COLUMNS",
        "'id,name_de\n1,\"A', 1, '', LINE_IS_BROKEN",
        "'id,name_de\n,A', 2, id, KEY_IS_MISSING",
        "'id,name_de\n1,A\n\n1,B', 4, id, KEY_IS_THERE_TWICE",
        "'id,name_de,kind\n1,A,ministry', 2, kind, WORD_IS_UNKNOWN",
        "'id,name_de,since\n1,A,1.5.2012', 2, since, DAY_IS_UNREADABLE",
        "'id,name_de,mail\n1,A,amt', 2, mail, MAIL_ADDRESS_IS_WRONG",
        "'id,name_de,members\n1,A,eve@stadt.example', 2, members, STAFF_ARE_UNKNOWN"
    })
    void what_cannot_be_read_is_told_with_its_line(
            String file, int line, String column, Refusal reason) {
        assertThat(UnitFile.read(file, STAFF).mistakes())
                .containsExactly(new Mistake(line, column, reason));
    }

    @ParameterizedTest
    @CsvSource({
        "'id,name_de\n1,A', KIND_IS_MISSING",
        "'id,name_de,kind\n1,,office', NAME_IS_MISSING",
        "'id,name_de,kind,parent\n1,A,office,2', PARENT_IS_UNKNOWN",
        "'id,name_de,kind,phase\n1,A,office,ended', DAY_IS_MISSING",
        "'id,name_de,kind,since\n1,A,office,2017-10-03', DAY_IS_TO_COME",
        "'id,name_de,phase\nALIENS,Ausländeramt,founding', PHASE_GOES_ONLY_FORWARD",
        "'id,name_de,since\nALIENS,Ausländeramt,2011-01-01', BEGINNING_STAYS",
        "'id,name_de,name_since\nALIENS,Fremde,2009-01-01', NAME_IS_OF_BEFORE"
    })
    void what_cannot_be_done_is_told_with_its_line(String file, Refusal reason) {
        var read = UnitFile.read(file.replace("ALIENS", ALIENS.id().toString()), STAFF);
        assertThat(plan(read).mistakes()).containsExactly(new Mistake(2, "", reason));
    }

    @Test
    void how_a_unit_ended_is_not_told_anew() {
        var was = Objects.requireNonNull(now.get(ALIENS));
        now.put(
                ALIENS,
                new Unit(
                        ALIENS,
                        1,
                        was.kind(),
                        null,
                        Phase.ENDED,
                        LONG_AGO,
                        FOUNDED,
                        was.names(),
                        was.duty(),
                        was.hours(),
                        List.of(WELFARE)));
        var file = "id,name_de,phase,until,successors\n%s,Ausländeramt,ended,%s,%s\n";
        assertThat(steps(file.formatted(ALIENS.id(), FOUNDED, WELFARE.id()))).isEmpty();
        var other = UnitFile.read(file.formatted(ALIENS.id(), TODAY, WELFARE.id()), STAFF);
        assertThat(plan(other).mistakes()).containsExactly(new Mistake(2, "", ENDING_STAYS));
    }

    private List<UnitCommand> steps(String file) {
        var read = UnitFile.read(file, STAFF);
        assertThat(read.mistakes()).isEmpty();
        var plan = plan(read);
        assertThat(plan.mistakes()).isEmpty();
        return plan.revise().steps();
    }

    private ImportPlan plan(UnitFile file) {
        return ImportPlan.of(file.lines(), now, state, new Revision(FILE, TODAY));
    }
}
