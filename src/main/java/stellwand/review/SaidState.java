package stellwand.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import stellwand.idea.HolderEvent.DeadlineMoved;
import stellwand.idea.IdeaEvent;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.idea.IdeaId;
import stellwand.journal.ContentId;
import stellwand.journal.Fold;
import stellwand.review.ReviewEvent.AnswerChanged;
import stellwand.review.ReviewEvent.AnswerTranslated;
import stellwand.review.ReviewEvent.ChallengeJudged;
import stellwand.review.ReviewEvent.IdeaAnswered;
import stellwand.review.ReviewEvent.StageReached;
import stellwand.review.ReviewEvent.StatementDrafted;
import stellwand.review.ReviewEvent.StatementReleased;
import stellwand.review.ReviewEvent.WordsErased;
import stellwand.unit.UnitId;

/**
 * What rules need to know of the words about one idea that everybody reads.
 *
 * @param open each of them, with the texts that say the same: what was drafted before it was
 *     released, and translations
 * @param drafts what each unit drafted last
 * @param tries all that each unit drafted and has not released
 * @param answer that holds; null: there is none
 */
record SaidState(
        PMap<ContentId, PVector<ContentId>> open,
        PMap<UnitId, StatementDrafted> drafts,
        PMap<UnitId, PVector<ContentId>> tries,
        @Nullable ContentId answer) {

    static final Comparator<ContentId> ORDER = Comparator.comparing(ContentId::id);

    private static final SaidState NOTHING =
            new SaidState(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), null);

    static final Fold<SaidState> FOLD =
            new Fold<>(
                    IdeaId.STREAM,
                    SaidState.class.getName(),
                    NOTHING,
                    (state, event) -> event instanceof IdeaEvent it ? state.apply(it) : state);

    /** Of those that are still there, in an order that is always the same. */
    List<ContentId> withAllThatSaysTheSame(Collection<ContentId> texts) {
        return texts.stream()
                .filter(open::containsKey)
                .flatMap(it -> Stream.concat(Stream.of(it), open.getOrDefault(it, TreePVector.empty()).stream()))
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    private SaidState apply(IdeaEvent event) {
        return switch (event) {
            case StatementDrafted it ->
                    new SaidState(
                            open,
                            drafts.plus(it.unit(), it),
                            tries.plus(
                                    it.unit(),
                                    tries(it.unit()).plusAll(it.statement().open().toList())),
                            answer);
            case StatementReleased it -> released(it.unit());
            case IdeaAnswered it -> opened(it.written()).answered(it.answer());
            case AnswerChanged it -> opened(it.written()).answered(it.answer());
            case AnswerTranslated it -> translated(it.words());
            case StageReached it -> opened(it.written());
            case DeadlineMoved it -> opened(List.of(it.reason()));
            case WordsErased it -> with(open.minusAll(it.texts())).opened(it.written());
            case ChallengeJudged _ -> this;
            case SightingUndone _ ->
                    new SaidState(open, HashTreePMap.empty(), HashTreePMap.empty(), answer);
            case IdeaErased _ -> NOTHING;
            default -> this; // the rest says nothing that is the review's
        };
    }

    private PVector<ContentId> tries(UnitId unit) {
        return tries.getOrDefault(unit, TreePVector.empty());
    }

    private SaidState released(UnitId unit) {
        var said = Objects.requireNonNull(drafts.get(unit)).statement().open().toList();
        var before = tries(unit).minusAll(said);
        var all = open;
        for (var text : said) all = all.plus(text, before);
        return new SaidState(all, drafts.minus(unit), tries.minus(unit), answer);
    }

    private SaidState opened(List<ContentId> texts) {
        var all = open;
        for (var text : texts) all = all.plus(text, TreePVector.empty());
        return with(all);
    }

    private SaidState answered(ContentId words) {
        return new SaidState(open, drafts, tries, words);
    }

    /** It can be erased alone, but not be left when the answer itself is. */
    private SaidState translated(ContentId words) {
        var original = Objects.requireNonNull(answer);
        var same = open.get(original);
        var all = open.plus(words, TreePVector.empty());
        return with(same == null ? all : all.plus(original, same.plus(words)));
    }

    private SaidState with(PMap<ContentId, PVector<ContentId>> all) {
        return new SaidState(all, drafts, tries, answer);
    }
}
