package stellwand.review;

import static stellwand.journal.Decision.acceptAndErase;
import static stellwand.journal.Decision.refuse;
import static stellwand.review.Refusal.*;

import stellwand.journal.Decision;
import stellwand.journal.Text;
import stellwand.review.CorrectionCommand.EraseWords;
import stellwand.review.ReviewEvent.WordsErased;

/** What becomes of words that everybody reads and that are wrong, or harm somebody. */
final class CorrectionRules {
    private CorrectionRules() {}

    static Decision<ReviewEvent, Refusal> decide(SaidState said, CorrectionCommand command) {
        return switch (command) {
            case EraseWords it -> erase(said, it);
        };
    }

    /** Whatever says the same goes with it: else it would be left in a draft. */
    private static Decision<ReviewEvent, Refusal> erase(SaidState said, EraseWords it) {
        if (it.texts().isEmpty()) return refuse(NO_WORDS_ARE_CHOSEN);
        var all = said.withAllThatSaysTheSame(it.texts());
        if (all.isEmpty()) return refuse(WORDS_ARE_GONE);
        var why = it.why();
        if (why.text().isEmpty()) return refuse(WHY_ERASED_IS_MISSING);
        if (Text.length(why.text()) > ReviewRules.ASIDE_LIMIT) return refuse(TEXT_IS_TOO_LONG);
        return acceptAndErase(
                new WordsErased(all, why.language(), why.id(), it.by(), it.at()), all);
    }
}
