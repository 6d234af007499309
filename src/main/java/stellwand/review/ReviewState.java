package stellwand.review;

import org.jspecify.annotations.Nullable;
import stellwand.idea.HolderEvent.HandedBack;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.idea.IdeaEvent;
import stellwand.idea.IdeaEvent.IdeaBundled;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaEvent.IdeaReceived;
import stellwand.idea.IdeaEvent.IdeaSetAside;
import stellwand.idea.IdeaEvent.IdeaSighted;
import stellwand.idea.IdeaEvent.IdeaSplit;
import stellwand.idea.IdeaEvent.KindDecided;
import stellwand.idea.IdeaEvent.MatterSettled;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaKind;
import stellwand.idea.Standing;
import stellwand.journal.ContentId;
import stellwand.journal.Fold;
import stellwand.review.ReviewEvent.AnswerChanged;
import stellwand.review.ReviewEvent.AnswerTranslated;
import stellwand.review.ReviewEvent.IdeaAnswered;
import stellwand.review.ReviewEvent.StageReached;
import stellwand.review.ReviewEvent.StatementDrafted;
import stellwand.review.ReviewEvent.StatementReleased;
import stellwand.unit.UnitId;

/**
 * What the review's rules need to know of one idea.
 *
 * @param standing null: it is not there
 * @param unit that has it; null: the coordination
 * @param draft of that unit, not released yet
 * @param answer that holds; null: there is none
 * @param stage how far carrying it out is; null: nobody has said
 */
record ReviewState(
        @Nullable Standing standing,
        IdeaKind kind,
        @Nullable UnitId unit,
        @Nullable StatementDrafted draft,
        @Nullable Answer answer,
        @Nullable StageReached stage) {

    static final Fold<ReviewState> FOLD =
            new Fold<>(
                    IdeaId.STREAM,
                    ReviewState.class.getName(),
                    new ReviewState(null, IdeaKind.IDEA, null, null, null, null),
                    (state, event) -> event instanceof IdeaEvent it ? state.apply(it) : state);

    boolean isExamined() {
        return standing == Standing.IN_REVIEW && kind != IdeaKind.PERSONAL;
    }

    boolean isAnswered() {
        return standing == Standing.ANSWERED;
    }

    private ReviewState apply(IdeaEvent event) {
        return switch (event) {
            case IdeaReceived it ->
                    new ReviewState(Standing.RECEIVED, it.kind(), null, null, null, null);
            case KindDecided(var decided) ->
                    new ReviewState(standing, decided, unit, draft, answer, stage);
            case IdeaSighted _ -> stands(Standing.IN_REVIEW);
            case IdeaSetAside _ -> stands(Standing.SET_ASIDE);
            case IdeaBundled _ -> stands(Standing.BUNDLED);
            case IdeaSplit _ -> stands(Standing.SPLIT);
            case MatterSettled _ -> stands(Standing.SETTLED);
            case SightingUndone _ -> stands(Standing.RECEIVED);
            case IdeaErased _ -> stands(null);
            case HandedOver it -> with(it.unit());
            case HandedBack _ -> with(null);
            case StatementDrafted it -> new ReviewState(standing, kind, unit, it, answer, stage);
            case StatementReleased _ -> with(null);
            case IdeaAnswered it -> stands(Standing.ANSWERED).answered(it.language(), it.answer());
            case AnswerChanged it -> answered(it.language(), it.answer());
            case AnswerTranslated _ -> this;
            case StageReached it -> new ReviewState(standing, kind, unit, draft, answer, it);
            default -> this; // the rest says nothing of the review
        };
    }

    /** What one unit drafted, another one does not go on with. */
    private ReviewState with(@Nullable UnitId next) {
        return new ReviewState(standing, kind, next, null, answer, stage);
    }

    private ReviewState stands(@Nullable Standing next) {
        return new ReviewState(next, kind, null, null, null, null);
    }

    private ReviewState answered(String language, ContentId words) {
        return new ReviewState(standing, kind, unit, draft, new Answer(language, words), stage);
    }

    /** An answer, in its own language. */
    record Answer(String language, ContentId words) {}
}
