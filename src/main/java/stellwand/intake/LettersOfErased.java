package stellwand.intake;

import org.springframework.stereotype.Component;
import stellwand.idea.IdeaId;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.review.ReviewEvent.WordsErased;

/**
 * Letters that wait may quote words that are erased: they are taken back in the same transaction,
 * and what they told is told anew, without those.
 */
@Component
class LettersOfErased implements View {
    private final Told told;

    LettersOfErased(Told told) {
        this.told = told;
    }

    @Override
    public String kind() {
        return IdeaId.STREAM;
    }

    /** Rebuilding views takes nothing back that was written after the erasure. */
    @Override
    public void apply(Recorded recorded) {
        if (recorded.event() instanceof WordsErased) {
            told.takeBack(new IdeaId(recorded.stream().id()), recorded.seq());
        }
    }
}
