package stellwand.review;

import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.acceptAndErase;
import static stellwand.journal.Decision.refuse;
import static stellwand.review.Refusal.*;
import static stellwand.review.ReviewRules.ASIDE_LIMIT;

import java.util.Optional;
import java.util.stream.Stream;
import stellwand.journal.Decision;
import stellwand.review.CorrectionCommand.CorrectStatement;
import stellwand.review.CorrectionCommand.EraseWords;
import stellwand.review.CorrectionCommand.ReleaseCorrection;
import stellwand.review.ReviewEvent.CorrectionDrafted;
import stellwand.review.ReviewEvent.StatementCorrected;
import stellwand.review.ReviewEvent.WordsErased;

/** What becomes of words that everybody reads and that are wrong, or harm somebody. */
final class CorrectionRules {
    private CorrectionRules() {}

    static Decision<ReviewEvent, Refusal> decide(
            ReviewState review, SaidState said, CorrectionCommand command) {
        return switch (command) {
            case CorrectStatement it -> correct(review, said, it);
            case ReleaseCorrection it -> release(review, said, it);
            case EraseWords it -> erase(said, it);
        };
    }

    /** Also once it is answered: what is wrong is wrong. */
    private static Decision<ReviewEvent, Refusal> correct(
            ReviewState review, SaidState said, CorrectStatement it) {
        if (!review.isExaminedOrAnswered()) return refuse(IDEA_IS_NOT_EXAMINED);
        var last = said.last(it.unit());
        if (last == null) return refuse(NOTHING_IS_SAID_YET);
        var waiting = said.waiting(it.unit());
        var read = waiting == null ? last : waiting.statement();
        if (!read.reasons().equals(it.of())) return refuse(STATEMENT_IS_ANOTHER);
        return wrong(it)
                .<Decision<ReviewEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() -> accept(corrected(it)));
    }

    private static Optional<Refusal> wrong(CorrectStatement it) {
        var draft = it.draft();
        var why = it.why();
        if (why.text().isEmpty()) return Optional.of(WHY_IS_MISSING);
        if (ReviewRules.exceeds(why, ASIDE_LIMIT) || ReviewRules.isTooLong(draft)) {
            return Optional.of(TEXT_IS_TOO_LONG);
        }
        var texts = Stream.concat(draft.open(), Stream.of(why)).toList();
        return ReviewRules.unready(draft.feasibility(), draft.reasons(), texts);
    }

    private static ReviewEvent corrected(CorrectStatement it) {
        var statement = ReviewRules.statement(it.draft());
        var why = it.why().id();
        return it.byTwo()
                ? new CorrectionDrafted(it.unit(), statement, why, it.by(), it.at())
                : new StatementCorrected(it.unit(), statement, why, it.by(), it.at());
    }

    /** What two have agreed on is not put otherwise by one. */
    private static Decision<ReviewEvent, Refusal> release(
            ReviewState review, SaidState said, ReleaseCorrection it) {
        if (!review.isExaminedOrAnswered()) return refuse(IDEA_IS_NOT_EXAMINED);
        var waiting = said.waiting(it.unit());
        if (waiting == null || !waiting.statement().reasons().equals(it.reasons())) {
            return refuse(DRAFT_IS_ANOTHER);
        }
        if (it.byTwo() && waiting.by().equals(it.by())) return refuse(SOMEBODY_ELSE_RELEASES);
        return accept(
                new StatementCorrected(
                        it.unit(), waiting.statement(), waiting.why(), it.by(), it.at()));
    }

    /** Whatever says the same goes with it: else it would be left in a draft, or come back. */
    private static Decision<ReviewEvent, Refusal> erase(SaidState said, EraseWords it) {
        if (it.texts().isEmpty()) return refuse(NO_WORDS_ARE_CHOSEN);
        var all = said.withAllThatSaysTheSame(it.texts());
        if (all.isEmpty()) return refuse(WORDS_ARE_GONE);
        var why = it.why();
        if (why.text().isEmpty()) return refuse(WHY_ERASED_IS_MISSING);
        if (ReviewRules.exceeds(why, ASIDE_LIMIT)) return refuse(TEXT_IS_TOO_LONG);
        return acceptAndErase(
                new WordsErased(all, why.language(), why.id(), it.by(), it.at()), all);
    }
}
