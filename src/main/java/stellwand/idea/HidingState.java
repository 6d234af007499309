package stellwand.idea;

import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import stellwand.idea.HidingEvent.WordsHidden;
import stellwand.idea.HidingEvent.WordsShown;
import stellwand.idea.IdeaEvent.IdeaReworded;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.journal.Fold;

/**
 * What rules need to know about the words of one idea that are not for everybody.
 *
 * @param isReworded whether other words stand beside the original
 */
record HidingState(PSet<WhichWords> hidden, boolean isReworded) {
    static final Fold<HidingState> FOLD =
            Fold.of(
                    IdeaId.STREAM,
                    IdeaEvent.class,
                    new HidingState(HashTreePSet.empty(), false),
                    HidingState::apply);

    boolean hides(WhichWords words) {
        return hidden.contains(words);
    }

    /** What does not hold any more is not set aside, so its words are not hidden either. */
    private HidingState apply(IdeaEvent event) {
        return switch (event) {
            case WordsHidden(var words) -> new HidingState(hidden.plus(words), isReworded);
            case WordsShown(var words) -> new HidingState(hidden.minus(words), isReworded);
            case SightingUndone() -> new HidingState(hidden.minus(WhichWords.TEXT), isReworded);
            case IdeaReworded _ -> new HidingState(hidden, true);
            default -> this; // the rest says nothing of who reads its words
        };
    }
}
