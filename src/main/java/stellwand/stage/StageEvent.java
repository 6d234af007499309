package stellwand.stage;

import java.util.Map;
import stellwand.journal.Event;
import stellwand.journal.EventNames;

/** What happened to the walls of an evening. */
public sealed interface StageEvent extends Event {

    /**
     * From now on the walls show this.
     *
     * @param view a word, or the id of the table whose board it is
     */
    record WallSwitched(WallView view) implements StageEvent {}

    EventNames<StageEvent> NAMES =
            new EventNames<>(Map.of("stage.wall-switched", WallSwitched.class));
}
