package stellwand.stage;

import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;
import static stellwand.stage.Refusal.*;

import java.util.List;
import stellwand.journal.Decision;
import stellwand.stage.StageCommand.SwitchWalls;
import stellwand.stage.StageEvent.WallSwitched;
import stellwand.workshop.WorkshopState;

/** What the walls may show. */
final class StageRules {
    private StageRules() {}

    static Decision<StageEvent, Refusal> decide(
            WorkshopState workshop, StageState stage, StageCommand command) {
        if (!workshop.prepared()) return refuse(WORKSHOP_IS_UNKNOWN);
        return switch (command) {
            case SwitchWalls(var view) -> switchTo(view, workshop, stage);
        };
    }

    private static Decision<StageEvent, Refusal> switchTo(
            WallView view, WorkshopState workshop, StageState stage) {
        if (view instanceof WallView.Board(var table) && !workshop.tables().contains(table)) {
            return refuse(TABLE_IS_UNKNOWN);
        }
        return stage.view().equals(view) ? accept(List.of()) : accept(new WallSwitched(view));
    }
}
