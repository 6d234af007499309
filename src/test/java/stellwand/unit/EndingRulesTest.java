package stellwand.unit;

import static stellwand.journal.Given.given;
import static stellwand.unit.Refusal.*;
import static stellwand.unit.TheCity.*;
import static stellwand.unit.UnitRulesTest.wish;

import java.util.List;
import org.junit.jupiter.api.Test;
import stellwand.journal.Event;
import stellwand.unit.UnitCommand.EndUnit;
import stellwand.unit.UnitCommand.MergeUnits;
import stellwand.unit.UnitCommand.MoveUnit;
import stellwand.unit.UnitCommand.RenameUnit;
import stellwand.unit.UnitCommand.SplitUnit;
import stellwand.unit.UnitEvent.UnitEnded;
import stellwand.unit.UnitEvent.UnitRenamed;
import stellwand.unit.UnitEvent.UnitSplit;
import stellwand.unit.UnitEvent.UnitStarted;
import stellwand.unit.UnitEvent.UnitsMerged;

class EndingRulesTest {
    private static final Event SCHOOLS_ADDED = added(add(SCHOOLS, "Schulamt", null, LONG_AGO), 5);

    @Test
    void several_are_merged_into_one_that_goes_on() {
        var started = new UnitStarted(MIGRATION, FOUNDED);
        given(ALIENS_ADDED, WELFARE_ADDED, MIGRATION_FOUNDING, started)
                .when(wish(new MergeUnits(List.of(ALIENS, WELFARE), MIGRATION, TODAY)))
                .then(new UnitsMerged(List.of(ALIENS, WELFARE), MIGRATION, TODAY));
    }

    @Test
    void one_is_split_into_several() {
        given(ALIENS_ADDED, WELFARE_ADDED, SCHOOLS_ADDED)
                .when(wish(new SplitUnit(ALIENS, List.of(WELFARE, SCHOOLS), TODAY)))
                .then(new UnitSplit(ALIENS, List.of(WELFARE, SCHOOLS), TODAY));
    }

    @Test
    void a_split_names_two_different_ones() {
        given(ALIENS_ADDED, WELFARE_ADDED)
                .when(wish(new SplitUnit(ALIENS, List.of(WELFARE), TODAY)))
                .thenRefused(SPLIT_NEEDS_TWO);
        given(ALIENS_ADDED, WELFARE_ADDED)
                .when(wish(new SplitUnit(ALIENS, List.of(WELFARE, WELFARE), TODAY)))
                .thenRefused(SPLIT_NEEDS_TWO);
    }

    @Test
    void a_merger_names_each_once() {
        given(ALIENS_ADDED, WELFARE_ADDED)
                .when(wish(new MergeUnits(List.of(), WELFARE, TODAY)))
                .thenRefused(NOTHING_TO_MERGE);
        given(ALIENS_ADDED, WELFARE_ADDED)
                .when(wish(new MergeUnits(List.of(ALIENS, ALIENS), WELFARE, TODAY)))
                .thenRefused(NOTHING_TO_MERGE);
    }

    @Test
    void nobody_ends_and_goes_on_at_the_same_time() {
        given(ALIENS_ADDED)
                .when(wish(new MergeUnits(List.of(ALIENS), ALIENS, TODAY)))
                .thenRefused(GOES_ON_IN_ITSELF);
        given(ALIENS_ADDED, WELFARE_ADDED)
                .when(wish(new SplitUnit(ALIENS, List.of(WELFARE, ALIENS), TODAY)))
                .thenRefused(GOES_ON_IN_ITSELF);
    }

    @Test
    void whoever_goes_on_works_on_that_day() {
        given(ALIENS_ADDED, MIGRATION_FOUNDING)
                .when(wish(new MergeUnits(List.of(ALIENS), MIGRATION, TODAY)))
                .thenRefused(SUCCESSOR_DOES_NOT_WORK);
        given(ALIENS_ADDED, WELFARE_ADDED, new UnitEnded(WELFARE, FOUNDED))
                .when(wish(new MergeUnits(List.of(ALIENS), WELFARE, TODAY)))
                .thenRefused(SUCCESSOR_DOES_NOT_WORK);
        given(ALIENS_ADDED, MIGRATION_FOUNDING, new UnitStarted(MIGRATION, TODAY))
                .when(wish(new MergeUnits(List.of(ALIENS), MIGRATION, TODAY.minusDays(1))))
                .thenRefused(SUCCESSOR_BEGAN_LATER);
        given(ALIENS_ADDED, MIGRATION_FOUNDING, new UnitStarted(MIGRATION, TODAY))
                .when(wish(new MergeUnits(List.of(ALIENS), MIGRATION, TODAY)))
                .then(new UnitsMerged(List.of(ALIENS), MIGRATION, TODAY));
        given(ALIENS_ADDED)
                .when(wish(new MergeUnits(List.of(ALIENS), WELFARE, TODAY)))
                .thenRefused(UNIT_IS_UNKNOWN);
    }

    @Test
    void nothing_ends_to_which_others_still_belong() {
        given(ALIENS_ADDED, VISAS_ADDED)
                .when(wish(new EndUnit(ALIENS, TODAY)))
                .thenRefused(OTHERS_BELONG_TO_IT);
        given(ALIENS_ADDED, VISAS_ADDED, new UnitEnded(VISAS, FOUNDED))
                .when(wish(new EndUnit(ALIENS, TODAY)))
                .then(new UnitEnded(ALIENS, TODAY));
        given(ALIENS_ADDED, VISAS_ADDED, WELFARE_ADDED)
                .when(wish(new MergeUnits(List.of(ALIENS, VISAS), WELFARE, TODAY)))
                .then(new UnitsMerged(List.of(ALIENS, VISAS), WELFARE, TODAY));
        given(ALIENS_ADDED, VISAS_ADDED)
                .when(wish(new MergeUnits(List.of(ALIENS), VISAS, TODAY)))
                .thenRefused(OTHERS_BELONG_TO_IT);
    }

    @Test
    void nothing_ends_before_it_began_or_got_its_name_or_before_its_day() {
        given(ALIENS_ADDED)
                .when(wish(new EndUnit(ALIENS, LONG_AGO.minusDays(1))))
                .thenRefused(DAY_IS_TOO_EARLY);
        given(ALIENS_ADDED, new UnitRenamed(ALIENS, FOUNDED, words("Neu").texts()))
                .when(wish(new EndUnit(ALIENS, FOUNDED.minusDays(1))))
                .thenRefused(DAY_IS_TOO_EARLY);
        given(ALIENS_ADDED)
                .when(wish(new EndUnit(ALIENS, TODAY.plusDays(1))))
                .thenRefused(DAY_IS_TO_COME);
    }

    @Test
    void what_has_ended_stays_so() {
        var ended = new UnitEnded(ALIENS, FOUNDED);
        given(ALIENS_ADDED, ended)
                .when(wish(new EndUnit(ALIENS, TODAY)))
                .thenRefused(UNIT_HAS_ENDED);
        given(ALIENS_ADDED, WELFARE_ADDED, ended)
                .when(wish(new MoveUnit(ALIENS, WELFARE)))
                .thenRefused(UNIT_HAS_ENDED);
        given(ALIENS_ADDED, ended)
                .when(wish(new RenameUnit(ALIENS, TODAY, words("Neu"))))
                .thenRefused(UNIT_HAS_ENDED);
        given().when(wish(new EndUnit(ALIENS, TODAY))).thenRefused(UNIT_IS_UNKNOWN);
    }
}
