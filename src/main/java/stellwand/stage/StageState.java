package stellwand.stage;

import stellwand.journal.Fold;
import stellwand.stage.StageEvent.WallSwitched;
import stellwand.workshop.WorkshopId;

/** What the walls show; all boards until somebody switches them. */
record StageState(WallView view) {
    static final Fold<StageState> FOLD =
            Fold.of(
                    WorkshopId.STREAM,
                    StageEvent.class,
                    new StageState(new WallView.Boards()),
                    StageState::apply);

    private StageState apply(StageEvent event) {
        return switch (event) {
            case WallSwitched(var next) -> new StageState(next);
        };
    }
}
