package stellwand.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;
import stellwand.workshop.Wording.Phrase;

/**
 * A text of the review that everybody reads.
 *
 * @param id of the text
 * @param unit whose it is; null: the coordination's
 * @param on the day on which everybody could read it first, for the reader
 */
record SaidWord(UUID id, What what, @Nullable Phrase unit, String on, Line words) {

    /** As what it was said. */
    enum What {
        REASONS,
        CONDITIONS,
        LEGAL_BASIS,
        ANSWER,
        TRANSLATION,
        WHY,
        NOTE
    }
}
