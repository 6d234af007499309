package stellwand.unit;

import static stellwand.journal.Given.given;
import static stellwand.unit.Refusal.*;
import static stellwand.unit.TheCity.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import stellwand.journal.Decider;
import stellwand.journal.Written;
import stellwand.unit.UnitCommand.ChangeKind;
import stellwand.unit.UnitCommand.CorrectText;
import stellwand.unit.UnitCommand.MoveUnit;
import stellwand.unit.UnitCommand.RemoveText;
import stellwand.unit.UnitCommand.RenameUnit;
import stellwand.unit.UnitCommand.Revise;
import stellwand.unit.UnitCommand.StartUnit;
import stellwand.unit.UnitEvent.KindChanged;
import stellwand.unit.UnitEvent.TextCorrected;
import stellwand.unit.UnitEvent.TextRemoved;
import stellwand.unit.UnitEvent.UnitEnded;
import stellwand.unit.UnitEvent.UnitMoved;
import stellwand.unit.UnitEvent.UnitRenamed;
import stellwand.unit.UnitEvent.UnitStarted;
import stellwand.workshop.Wording;

class UnitRulesTest {

    @Test
    void a_unit_gets_the_next_number() {
        given(ALIENS_ADDED)
                .when(wish(add(WELFARE, "Sozialamt", null, LONG_AGO)))
                .then(WELFARE_ADDED);
    }

    @Test
    void a_unit_is_added_once() {
        given(ALIENS_ADDED)
                .when(wish(add(ALIENS, "Ausländeramt", null, LONG_AGO)))
                .thenRefused(UNIT_IS_THERE_ALREADY);
    }

    @Test
    void a_unit_has_a_german_name_and_every_text_fits() {
        given().when(wish(add(ALIENS, "", null, LONG_AGO))).thenRefused(NAME_IS_MISSING);
        given().when(wish(add(ALIENS, "ä".repeat(121), null, LONG_AGO)))
                .thenRefused(TEXT_IS_TOO_LONG);
        given(ALIENS_ADDED)
                .when(wish(new RenameUnit(ALIENS, FOUNDED, Wording.of(List.of()))))
                .thenRefused(NAME_IS_MISSING);
        given(ALIENS_ADDED)
                .when(wish(new CorrectText(ALIENS, UnitText.DUTY, written(" "))))
                .thenRefused(TEXT_IS_BLANK);
    }

    @Test
    void nothing_is_recorded_before_its_day() {
        var tomorrow = TODAY.plusDays(1);
        given().when(wish(add(ALIENS, "Ausländeramt", null, tomorrow))).thenRefused(DAY_IS_TO_COME);
        given(ALIENS_ADDED)
                .when(wish(new RenameUnit(ALIENS, tomorrow, words("Neu"))))
                .thenRefused(DAY_IS_TO_COME);
        given(MIGRATION_FOUNDING)
                .when(wish(new StartUnit(MIGRATION, tomorrow)))
                .thenRefused(DAY_IS_TO_COME);
    }

    @Test
    void a_unit_belongs_to_one_that_is_there() {
        given(VISAS_ADDED, WELFARE_ADDED)
                .when(wish(new MoveUnit(VISAS, WELFARE)))
                .then(new UnitMoved(VISAS, WELFARE));
        given(WELFARE_ADDED).when(wish(new MoveUnit(WELFARE, null))).thenNothingHappens();
        given(WELFARE_ADDED)
                .when(wish(new MoveUnit(WELFARE, ALIENS)))
                .thenRefused(PARENT_IS_UNKNOWN);
        given(ALIENS_ADDED, WELFARE_ADDED, new UnitEnded(ALIENS, FOUNDED))
                .when(wish(new MoveUnit(WELFARE, ALIENS)))
                .thenRefused(PARENT_HAS_ENDED);
    }

    @Test
    void no_unit_belongs_to_itself_not_even_through_others() {
        given(ALIENS_ADDED, VISAS_ADDED)
                .when(wish(new MoveUnit(ALIENS, VISAS)))
                .thenRefused(BELONGS_TO_ITSELF);
        given(ALIENS_ADDED).when(wish(new MoveUnit(ALIENS, ALIENS))).thenRefused(BELONGS_TO_ITSELF);
        given().when(wish(add(ALIENS, "Ausländeramt", ALIENS, LONG_AGO)))
                .thenRefused(BELONGS_TO_ITSELF);
    }

    @Test
    void another_name_holds_from_its_day() {
        given(ALIENS_ADDED)
                .when(wish(new RenameUnit(ALIENS, FOUNDED, words("Zuwanderung"))))
                .then(new UnitRenamed(ALIENS, FOUNDED, words("Zuwanderung").texts()));
    }

    @Test
    void no_day_has_two_names() {
        given(ALIENS_ADDED)
                .when(wish(new RenameUnit(ALIENS, LONG_AGO, words("Zuwanderung"))))
                .thenRefused(DAY_IS_TOO_EARLY);
        given(ALIENS_ADDED, new UnitRenamed(ALIENS, FOUNDED, words("Zuwanderung").texts()))
                .when(wish(new RenameUnit(ALIENS, FOUNDED.minusDays(1), words("Fremde"))))
                .thenRefused(DAY_IS_TOO_EARLY);
    }

    @Test
    void what_was_being_founded_starts_once_and_not_before() {
        given(MIGRATION_FOUNDING)
                .when(wish(new StartUnit(MIGRATION, TODAY)))
                .then(new UnitStarted(MIGRATION, TODAY));
        given(MIGRATION_FOUNDING)
                .when(wish(new StartUnit(MIGRATION, FOUNDED.minusDays(1))))
                .thenRefused(DAY_IS_TOO_EARLY);
        given(ALIENS_ADDED)
                .when(wish(new StartUnit(ALIENS, TODAY)))
                .thenRefused(UNIT_WORKS_ALREADY);
    }

    @Test
    void its_kind_changes_only_if_it_is_another_one() {
        given(ALIENS_ADDED)
                .when(wish(new ChangeKind(ALIENS, UnitKind.AGENCY)))
                .then(new KindChanged(ALIENS, UnitKind.AGENCY));
        given(ALIENS_ADDED)
                .when(wish(new ChangeKind(ALIENS, UnitKind.OFFICE)))
                .thenNothingHappens();
    }

    @Test
    void words_of_a_unit_that_has_ended_can_still_be_corrected() {
        var now = written("Ausländerbehörde");
        given(ALIENS_ADDED, new UnitEnded(ALIENS, FOUNDED))
                .when(wish(new CorrectText(ALIENS, UnitText.NAME, now)))
                .then(new TextCorrected(ALIENS, UnitText.NAME, "de", now.id()));
        given(ALIENS_ADDED, new UnitEnded(ALIENS, FOUNDED))
                .when(wish(new ChangeKind(ALIENS, UnitKind.AGENCY)))
                .thenRefused(UNIT_HAS_ENDED);
    }

    @Test
    void a_translation_may_go_but_not_the_german_name() {
        given(ALIENS_ADDED)
                .when(wish(new RemoveText(ALIENS, UnitText.NAME, "de")))
                .thenRefused(NAME_IS_MISSING);
        given(ALIENS_ADDED)
                .when(wish(new RemoveText(ALIENS, UnitText.DUTY, "de")))
                .then(new TextRemoved(ALIENS, UnitText.DUTY, "de"));
    }

    @Test
    void what_is_not_in_the_directory_is_unknown() {
        given().when(wish(new ChangeKind(ALIENS, UnitKind.AGENCY))).thenRefused(UNIT_IS_UNKNOWN);
        given().when(wish(new RemoveText(ALIENS, UnitText.DUTY, "de")))
                .thenRefused(UNIT_IS_UNKNOWN);
        given().when(wish(new CorrectText(ALIENS, UnitText.DUTY, written("Hilft"))))
                .thenRefused(UNIT_IS_UNKNOWN);
    }

    @Test
    void several_steps_are_done_in_their_order_or_not_at_all() {
        var visas = add(VISAS, "Visastelle", ALIENS, LONG_AGO);
        given().when(wish(new Revise(List.of(add(ALIENS, "Ausländeramt", null, LONG_AGO), visas))))
                .then(ALIENS_ADDED, added(visas, 2));
        given().when(wish(new Revise(List.of(visas)))).thenRefused(PARENT_IS_UNKNOWN);
    }

    private static Written written(String words) {
        return Wording.written(COMMAND, "corrected", "de", words);
    }

    static Decider wish(UnitCommand command) {
        return wish(command, TODAY);
    }

    static Decider wish(UnitCommand command, LocalDate today) {
        return states -> UnitRules.decide(states.of(DirectoryState.FOLD), command, today);
    }
}
