package stellwand.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.journal.Given.given;
import static stellwand.stage.Refusal.*;
import static stellwand.workshop.TheEvening.*;

import org.junit.jupiter.api.Test;
import stellwand.journal.Decider;
import stellwand.stage.StageCommand.SwitchWalls;
import stellwand.stage.StageEvent.WallSwitched;
import stellwand.workshop.WorkshopState;

class StageRulesTest {
    private static final WallView BOARD = new WallView.Board(SERVICE_POINT);
    private static final WallView COUNTDOWN = new WallView.Countdown();

    @Test
    void walls_show_all_boards_until_somebody_switches_them() {
        assertThat(given(PREPARED).of(StageState.FOLD).view()).isEqualTo(new WallView.Boards());
        assertThat(given(PREPARED, new WallSwitched(COUNTDOWN)).of(StageState.FOLD).view())
                .isEqualTo(COUNTDOWN);
    }

    @Test
    void walls_are_switched_to_a_view_and_to_a_tables_board() {
        given(PREPARED).when(switchTo(COUNTDOWN)).then(new WallSwitched(COUNTDOWN));
        given(PREPARED, TABLE_ADDED, new WallSwitched(COUNTDOWN))
                .when(switchTo(BOARD))
                .then(new WallSwitched(BOARD));
    }

    @Test
    void what_they_show_already_changes_nothing() {
        given(PREPARED).when(switchTo(new WallView.Boards())).thenNothingHappens();
        given(PREPARED, new WallSwitched(COUNTDOWN)).when(switchTo(COUNTDOWN)).thenNothingHappens();
    }

    @Test
    void they_show_only_a_table_that_is_there() {
        given(PREPARED).when(switchTo(BOARD)).thenRefused(TABLE_IS_UNKNOWN);
        given().when(switchTo(COUNTDOWN)).thenRefused(WORKSHOP_IS_UNKNOWN);
    }

    private static Decider switchTo(WallView view) {
        return states ->
                StageRules.decide(
                        states.of(WorkshopState.FOLD),
                        states.of(StageState.FOLD),
                        new SwitchWalls(view));
    }
}
