package stellwand.review;

import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;
import static stellwand.review.Refusal.*;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardId;
import stellwand.idea.Feasibility;
import stellwand.journal.ContentId;
import stellwand.journal.Decision;
import stellwand.journal.Text;
import stellwand.journal.Written;
import stellwand.review.ReviewCommand.AnswerIdea;
import stellwand.review.ReviewCommand.ChangeAnswer;
import stellwand.review.ReviewCommand.Draft;
import stellwand.review.ReviewCommand.ReachStage;
import stellwand.review.ReviewCommand.ReleaseStatement;
import stellwand.review.ReviewCommand.TranslateAnswer;
import stellwand.review.ReviewCommand.WriteStatement;
import stellwand.review.ReviewEvent.AnswerChanged;
import stellwand.review.ReviewEvent.AnswerTranslated;
import stellwand.review.ReviewEvent.ChallengeJudged;
import stellwand.review.ReviewEvent.IdeaAnswered;
import stellwand.review.ReviewEvent.StageReached;
import stellwand.review.ReviewEvent.StatementDrafted;
import stellwand.review.ReviewEvent.StatementReleased;
import stellwand.review.textmodule.Gaps;

/** What may be said of one idea, when, and by whom. */
final class ReviewRules {

    /** In characters as people count. */
    static final int TEXT_LIMIT = 4000;

    /** Of what stands beside the reasons. */
    static final int ASIDE_LIMIT = 1000;

    private ReviewRules() {}

    static Decision<ReviewEvent, Refusal> decide(
            ReviewState review, SaidState said, ReviewCommand command) {
        if (review.standing() == null) return refuse(IDEA_IS_UNKNOWN);
        return switch (command) {
            case WriteStatement it -> write(review, it);
            case ReleaseStatement it -> release(review, it);
            case AnswerIdea it -> answer(review, it);
            case ChangeAnswer it -> change(review, it);
            case TranslateAnswer it -> translate(review, said, it);
            case ReachStage it -> reach(review, it);
        };
    }

    /** What somebody else wrote meanwhile is read first, and not written over unseen. */
    private static Decision<ReviewEvent, Refusal> write(ReviewState review, WriteStatement it) {
        if (!review.isExamined()) return refuse(IDEA_IS_NOT_EXAMINED);
        if (!review.holder().awaits(it.unit())) return refuse(UNIT_HAS_IT_NOT);
        if (!Objects.equals(id(review.draft(it.unit())), it.shown())) {
            return refuse(DRAFT_IS_ANOTHER);
        }
        var draft = it.draft();
        if (isTooLong(draft)) return refuse(TEXT_IS_TOO_LONG);
        var drafted = drafted(it);
        var due = it.due();
        if (due == null) return accept(drafted);
        if (it.byTwo()) return refuse(SOMEBODY_ELSE_RELEASES);
        var released = new StatementReleased(it.unit(), it.by(), due, it.at());
        return unready(draft.feasibility(), draft.reasons(), draft.open().toList())
                .<Decision<ReviewEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() -> accept(List.of(drafted, released)));
    }

    /** Where the author is the unit, nothing more need be said. */
    private static StatementDrafted drafted(WriteStatement it) {
        boolean bySomebody = it.byLink() && !it.by().equals(it.unit().id());
        return new StatementDrafted(
                it.unit(), statement(it.draft()), it.by(), it.at(), bySomebody ? true : null);
    }

    static boolean isTooLong(Draft draft) {
        return exceeds(draft.reasons(), TEXT_LIMIT)
                || exceeds(draft.conditions(), ASIDE_LIMIT)
                || exceeds(draft.legalBasis(), ASIDE_LIMIT)
                || exceeds(draft.note(), ASIDE_LIMIT);
    }

    static boolean exceeds(@Nullable Written text, int limit) {
        return text != null && Text.length(text.text()) > limit;
    }

    static Statement statement(Draft draft) {
        return new Statement(
                draft.feasibility(),
                draft.cost(),
                draft.horizon(),
                draft.reasons().language(),
                draft.reasons().id(),
                id(draft.conditions()),
                id(draft.legalBasis()),
                id(draft.note()));
    }

    private static @Nullable ContentId id(@Nullable StatementDrafted draft) {
        return draft == null ? null : draft.statement().reasons();
    }

    private static @Nullable ContentId id(@Nullable Written text) {
        return text == null ? null : text.id();
    }

    /** What keeps it from being read by everybody. */
    static Optional<Refusal> unready(
            @Nullable Feasibility feasibility, Written reasons, List<Written> texts) {
        if (feasibility == null) return Optional.of(FEASIBILITY_IS_MISSING);
        if (reasons.text().isEmpty()) return Optional.of(REASONS_ARE_MISSING);
        return texts.stream().anyMatch(ReviewRules::hasGap)
                ? Optional.of(GAP_IS_OPEN)
                : Optional.empty();
    }

    private static boolean hasGap(Written text) {
        return Gaps.in(text.text()) > 0;
    }

    /** Where two have to agree, the second one is not who wrote it, and has read what is there. */
    private static Decision<ReviewEvent, Refusal> release(ReviewState review, ReleaseStatement it) {
        if (!review.isExamined()) return refuse(IDEA_IS_NOT_EXAMINED);
        if (!review.holder().awaits(it.unit())) return refuse(UNIT_HAS_IT_NOT);
        var draft = review.draft(it.unit());
        if (draft == null || !draft.statement().reasons().equals(it.reasons().id())) {
            return refuse(DRAFT_IS_ANOTHER);
        }
        if (it.byTwo() && draft.by().equals(it.by())) return refuse(SOMEBODY_ELSE_RELEASES);
        return unready(draft.statement().feasibility(), it.reasons(), it.texts())
                .<Decision<ReviewEvent, Refusal>>map(Decision::refuse)
                .orElseGet(
                        () -> accept(new StatementReleased(it.unit(), it.by(), it.due(), it.at())));
    }

    /** By the coordination, when no unit has it or is asked: its statement would come too late. */
    private static Decision<ReviewEvent, Refusal> answer(ReviewState review, AnswerIdea it) {
        if (!review.isExamined()) return refuse(IDEA_IS_NOT_EXAMINED);
        if (!review.holder().awaitsNobody()) return refuse(UNIT_STILL_HAS_IT);
        var result = it.result();
        var answer = it.answer();
        if (result == null) return refuse(FEASIBILITY_IS_MISSING);
        return wrong(answer)
                .<Decision<ReviewEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() ->
                        accept(
                                with(
                                        new IdeaAnswered(
                                                result,
                                                answer.language(),
                                                answer.id(),
                                                it.by(),
                                                it.at()),
                                        it.solves(),
                                        it.by(),
                                        it.at())));
    }

    /** What was said of challenges with a former answer does not hold for this one. */
    private static List<ReviewEvent> with(
            ReviewEvent answered, Map<CardId, Solves> solves, UUID by, Instant at) {
        var judged =
                solves.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(Comparator.comparing(CardId::id)))
                        .map(it -> new ChallengeJudged(it.getKey(), it.getValue(), by, at));
        return Stream.concat(Stream.of(answered), judged).toList();
    }

    private static Optional<Refusal> wrong(Written answer) {
        if (answer.text().isEmpty()) return Optional.of(ANSWER_IS_MISSING);
        if (exceeds(answer, TEXT_LIMIT)) return Optional.of(TEXT_IS_TOO_LONG);
        return hasGap(answer) ? Optional.of(GAP_IS_OPEN) : Optional.empty();
    }

    private static Decision<ReviewEvent, Refusal> change(ReviewState review, ChangeAnswer it) {
        if (!review.isAnswered()) return refuse(NOT_ANSWERED_YET);
        var result = it.result();
        var answer = it.answer();
        var why = it.why();
        if (result == null) return refuse(FEASIBILITY_IS_MISSING);
        if (why.text().isEmpty()) return refuse(WHY_IS_MISSING);
        if (exceeds(why, ASIDE_LIMIT)) return refuse(TEXT_IS_TOO_LONG);
        return wrong(answer)
                .<Decision<ReviewEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() ->
                        accept(
                                with(
                                        new AnswerChanged(
                                                result,
                                                answer.language(),
                                                answer.id(),
                                                why.id(),
                                                it.by(),
                                                it.at()),
                                        it.solves(),
                                        it.by(),
                                        it.at())));
    }

    /** What is erased does not come back in another language. */
    private static Decision<ReviewEvent, Refusal> translate(
            ReviewState review, SaidState said, TranslateAnswer it) {
        var answer = review.answer();
        if (answer == null) return refuse(NOT_ANSWERED_YET);
        if (!answer.words().equals(it.of())) return refuse(ANSWER_IS_ANOTHER);
        if (!said.open().containsKey(it.of())) return refuse(WORDS_ARE_GONE);
        var words = it.words();
        if (words.language().equals(answer.language())) return refuse(ANSWER_SPEAKS_IT);
        return wrong(words)
                .<Decision<ReviewEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() ->
                        accept(
                                new AnswerTranslated(
                                        words.language(),
                                        words.id(),
                                        it.byMachine(),
                                        it.by(),
                                        it.at())));
    }

    private static Decision<ReviewEvent, Refusal> reach(ReviewState review, ReachStage it) {
        if (!review.isAnswered()) return refuse(NOT_ANSWERED_YET);
        var note = it.note();
        if (exceeds(note, ASIDE_LIMIT)) return refuse(TEXT_IS_TOO_LONG);
        var before = review.stage();
        if (note == null && before != null && before.stage() == it.stage()) {
            return accept(List.of());
        }
        var language = note == null ? "und" : note.language();
        return accept(new StageReached(it.stage(), language, id(note), it.by(), it.at()));
    }
}
