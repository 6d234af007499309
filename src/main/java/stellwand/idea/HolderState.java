package stellwand.idea;

import org.jspecify.annotations.Nullable;
import stellwand.idea.HolderEvent.HandedBack;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.journal.Fold;
import stellwand.unit.UnitId;

/**
 * Who has one idea.
 *
 * @param unit null: the coordination
 */
record HolderState(@Nullable UnitId unit) {
    static final Fold<HolderState> FOLD =
            Fold.of(IdeaId.STREAM, IdeaEvent.class, new HolderState(null), HolderState::apply);

    private HolderState apply(IdeaEvent event) {
        return switch (event) {
            case HandedOver it -> new HolderState(it.unit());
            case Progress it when it.endsTurn() -> new HolderState(null);
            case HandedBack _, SightingUndone _ -> new HolderState(null);
            default -> this; // the rest says nothing of who has it
        };
    }
}
