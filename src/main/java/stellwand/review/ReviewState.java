package stellwand.review;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import stellwand.idea.Feasibility;
import stellwand.idea.HolderEvent.AskingEnded;
import stellwand.idea.HolderEvent.HandedBack;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.idea.HolderEvent.UnitAsked;
import stellwand.idea.HolderState;
import stellwand.idea.IdeaEvent;
import stellwand.idea.IdeaEvent.IdeaBundled;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaEvent.IdeaReceived;
import stellwand.idea.IdeaEvent.IdeaSetAside;
import stellwand.idea.IdeaEvent.IdeaSighted;
import stellwand.idea.IdeaEvent.IdeaSplit;
import stellwand.idea.IdeaEvent.KindDecided;
import stellwand.idea.IdeaEvent.KindSaid;
import stellwand.idea.IdeaEvent.MatterSettled;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaKind;
import stellwand.idea.Standing;
import stellwand.journal.ContentId;
import stellwand.journal.Fold;
import stellwand.review.ReviewEvent.AnswerChanged;
import stellwand.review.ReviewEvent.AnswerTranslated;
import stellwand.review.ReviewEvent.ChallengeJudged;
import stellwand.review.ReviewEvent.IdeaAnswered;
import stellwand.review.ReviewEvent.StageReached;
import stellwand.review.ReviewEvent.StatementDrafted;
import stellwand.review.ReviewEvent.StatementReleased;
import stellwand.unit.UnitId;

/**
 * What the review's rules need to know of one idea.
 *
 * @param standing null: it is not there
 * @param holder who has it, and who is asked beside
 * @param drafts of those, not released yet
 * @param answer that holds; null: there is none
 * @param stage how far carrying it out is; null: nobody has said since the result is this one
 */
record ReviewState(
        @Nullable Standing standing,
        IdeaKind kind,
        HolderState holder,
        PMap<UnitId, StatementDrafted> drafts,
        @Nullable Answer answer,
        @Nullable StageReached stage) {

    private static final ReviewState NOTHING = of(null, IdeaKind.IDEA);

    static final Fold<ReviewState> FOLD =
            new Fold<>(
                    IdeaId.STREAM,
                    ReviewState.class.getName(),
                    NOTHING,
                    (state, event) -> event instanceof IdeaEvent it ? state.apply(it) : state);

    private static ReviewState of(@Nullable Standing standing, IdeaKind kind) {
        return new ReviewState(
                standing, kind, HolderState.COORDINATION, HashTreePMap.empty(), null, null);
    }

    boolean isExamined() {
        return standing == Standing.IN_REVIEW && kind != IdeaKind.PERSONAL;
    }

    /** Whether what was said of it can be said otherwise. */
    boolean isExaminedOrAnswered() {
        return isExamined() || isAnswered();
    }

    boolean isAnswered() {
        return standing == Standing.ANSWERED;
    }

    @Nullable StatementDrafted draft(UnitId unit) {
        return drafts.get(unit);
    }

    /** All of whom something is expected: whoever has it first. */
    List<UnitId> awaited() {
        return Stream.concat(Stream.ofNullable(holder.unit()), holder.asked().keySet().stream())
                .toList();
    }

    private ReviewState apply(IdeaEvent event) {
        return switch (event) {
            case IdeaReceived it -> of(Standing.RECEIVED, it.kind());
            case KindDecided(var decided) -> of(decided);
            case KindSaid(var said) -> of(said);
            case IdeaSighted _ -> of(Standing.IN_REVIEW, kind);
            case IdeaSetAside _ -> of(Standing.SET_ASIDE, kind);
            case IdeaBundled _ -> of(Standing.BUNDLED, kind);
            case IdeaSplit _ -> of(Standing.SPLIT, kind);
            case MatterSettled _ -> of(Standing.SETTLED, kind);
            case SightingUndone _ -> of(Standing.RECEIVED, kind);
            case IdeaErased _ -> of(null, kind);
            case HandedOver _, HandedBack _, UnitAsked _, AskingEnded _, StatementReleased _ ->
                    held(holder.apply(event));
            case StatementDrafted it -> drafted(drafts.plus(it.unit(), it));
            case IdeaAnswered it ->
                    of(Standing.ANSWERED, kind)
                            .answered(new Answer(it.result(), it.language(), it.answer()));
            case AnswerChanged it -> answered(new Answer(it.result(), it.language(), it.answer()));
            case AnswerTranslated _, ChallengeJudged _ -> this;
            case StageReached it -> new ReviewState(standing, kind, holder, drafts, answer, it);
            default -> this; // the rest says nothing of the review, or is SaidState's
        };
    }

    private ReviewState of(IdeaKind now) {
        return new ReviewState(standing, now, holder, drafts, answer, stage);
    }

    /** What one unit drafted, another one does not go on with. */
    private ReviewState held(HolderState next) {
        var others = drafts.keySet().stream().filter(it -> !next.awaits(it)).toList();
        return new ReviewState(standing, kind, next, drafts.minusAll(others), answer, stage);
    }

    private ReviewState drafted(PMap<UnitId, StatementDrafted> next) {
        return new ReviewState(standing, kind, holder, next, answer, stage);
    }

    /** One with another result is carried out otherwise, or not at all. */
    private ReviewState answered(Answer next) {
        boolean isSame = answer != null && answer.result() == next.result();
        return new ReviewState(standing, kind, holder, drafts, next, isSame ? stage : null);
    }

    /** An answer, in its own language. */
    record Answer(Feasibility result, String language, ContentId words) {}
}
