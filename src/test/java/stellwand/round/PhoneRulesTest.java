package stellwand.round;

import static stellwand.journal.Given.given;
import static stellwand.round.Refusal.*;
import static stellwand.workshop.TheEvening.*;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import stellwand.journal.Decider;
import stellwand.round.PhonesEvent.OwnPhonesStepUndone;
import stellwand.round.PhonesEvent.OwnPhonesSwitchedTogether;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOff;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOn;
import stellwand.round.RoundEvent.RoundPlanned;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording;

class PhoneRulesTest {
    private static final RoundId FIRST = new RoundId(id("first round"));
    private static final List<TableId> BOTH =
            List.of(SERVICE_POINT, VOLUNTEERING).stream()
                    .sorted(Comparator.comparing(TableId::id))
                    .toList();
    private static final RoundPlanned PLANNED =
            new RoundPlanned(FIRST, 1, Task.CHALLENGES, Wording.of(List.of()).texts(), 25, BOTH);
    private static final OwnPhonesSwitchedOn ON_AT_SERVICE_POINT =
            new OwnPhonesSwitchedOn(SERVICE_POINT, FIRST);
    private static final OwnPhonesSwitchedOn ON_AT_VOLUNTEERING =
            new OwnPhonesSwitchedOn(VOLUNTEERING, FIRST);

    @Test
    void one_press_switches_them_on_at_all_tables_before_the_round_is_open_too() {
        given(PLANNED)
                .when(together(true))
                .then(
                        new OwnPhonesSwitchedOn(BOTH.getFirst(), FIRST),
                        new OwnPhonesSwitchedOn(BOTH.getLast(), FIRST),
                        new OwnPhonesSwitchedTogether(FIRST, BOTH, true));
    }

    @Test
    void where_they_are_on_already_nothing_is_switched_nor_taken_back() {
        var together = new OwnPhonesSwitchedTogether(FIRST, List.of(VOLUNTEERING), true);
        given(PLANNED, ON_AT_SERVICE_POINT).when(together(true)).then(ON_AT_VOLUNTEERING, together);
        given(PLANNED, ON_AT_SERVICE_POINT, ON_AT_VOLUNTEERING, together)
                .when(undo(3))
                .then(new OwnPhonesSwitchedOff(VOLUNTEERING, FIRST), new OwnPhonesStepUndone(3));
        given(PLANNED).when(together(false)).then();
        given().when(together(true)).thenRefused(ROUND_IS_UNKNOWN);
    }

    @Test
    void one_table_is_a_step_too() {
        given(PLANNED, ON_AT_SERVICE_POINT)
                .when(undo(1))
                .then(new OwnPhonesSwitchedOff(SERVICE_POINT, FIRST), new OwnPhonesStepUndone(1));
    }

    @Test
    void only_the_step_that_somebody_saw_is_undone_and_once() {
        given(PLANNED, ON_AT_SERVICE_POINT, ON_AT_VOLUNTEERING)
                .when(undo(1))
                .thenRefused(SOMETHING_ELSE_HAPPENED);
        given(
                        PLANNED,
                        ON_AT_SERVICE_POINT,
                        new OwnPhonesSwitchedOff(SERVICE_POINT, FIRST),
                        new OwnPhonesStepUndone(1))
                .when(undo(2))
                .thenRefused(SOMETHING_ELSE_HAPPENED);
    }

    private static Decider together(boolean on) {
        return states -> PhoneRules.together(states.of(RoundState.FOLD), FIRST, on);
    }

    private static Decider undo(int step) {
        return states ->
                PhoneRules.undo(states.of(RoundState.FOLD), states.of(PhoneSteps.FOLD), step);
    }
}
