package stellwand.review;

import java.util.Collection;
import java.util.Collections;
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
import stellwand.review.ReviewEvent.CorrectionDrafted;
import stellwand.review.ReviewEvent.IdeaAnswered;
import stellwand.review.ReviewEvent.StageReached;
import stellwand.review.ReviewEvent.StatementCorrected;
import stellwand.review.ReviewEvent.StatementDrafted;
import stellwand.review.ReviewEvent.StatementReleased;
import stellwand.review.ReviewEvent.WordsErased;
import stellwand.unit.UnitId;

/**
 * What rules need to know of the words about one idea that everybody reads.
 *
 * @param open each of them, with the texts that say the same: what was drafted before it was
 *     released, and translations
 * @param said what each unit said last
 * @param drafts of each unit, by its state
 * @param answer that holds; null: there is none
 */
record SaidState(
        PMap<ContentId, PVector<ContentId>> open,
        PMap<UnitId, Statement> said,
        PMap<UnitId, Drafts> drafts,
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

    /**
     * What one unit has written and not released.
     *
     * @param statement the last one
     * @param texts of all that it was to say
     * @param correction of what it said, that waits for somebody else
     * @param corrections texts of all of these
     */
    record Drafts(
            @Nullable Statement statement,
            PVector<ContentId> texts,
            @Nullable CorrectionDrafted correction,
            PVector<ContentId> corrections) {
        private static final Drafts NONE =
                new Drafts(null, TreePVector.empty(), null, TreePVector.empty());

        private Drafts with(Statement draft) {
            var all = texts.plusAll(draft.open().toList());
            return new Drafts(draft, all, correction, corrections);
        }

        private Drafts with(CorrectionDrafted draft) {
            var all = corrections.plusAll(draft.open().toList());
            return new Drafts(statement, texts, draft, all);
        }

        /** A statement that is written meanwhile goes on. */
        private Drafts corrected() {
            return statement == null ? NONE : NONE.with(statement);
        }

        /** What is to replace erased words was made of them. */
        private Drafts without(Collection<ContentId> erased) {
            return Collections.disjoint(corrections, erased)
                    ? this
                    : new Drafts(statement, texts, null, TreePVector.empty());
        }

        private PVector<ContentId> all() {
            return texts.plusAll(corrections);
        }
    }

    @Nullable Statement last(UnitId unit) {
        return said.get(unit);
    }

    @Nullable CorrectionDrafted waiting(UnitId unit) {
        return of(unit).correction();
    }

    /** Of those that are still there, in an order that is always the same. */
    List<ContentId> withAllThatSaysTheSame(Collection<ContentId> texts) {
        return texts.stream()
                .filter(open::containsKey)
                .flatMap(it ->
                        Stream.of(List.of(it), same(it), corrections(it)).flatMap(List::stream))
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    private PVector<ContentId> same(ContentId text) {
        return open.getOrDefault(text, TreePVector.empty());
    }

    /** Copies of what a unit said last: with them it would come back. */
    private List<ContentId> corrections(ContentId text) {
        return said.entrySet().stream()
                .filter(it -> it.getValue().open().anyMatch(text::equals))
                .flatMap(it -> of(it.getKey()).corrections().stream())
                .toList();
    }

    private Drafts of(UnitId unit) {
        return drafts.getOrDefault(unit, Drafts.NONE);
    }

    private SaidState apply(IdeaEvent event) {
        return switch (event) {
            case StatementDrafted it -> drafted(it.unit(), of(it.unit()).with(it.statement()));
            case StatementReleased it -> released(it.unit());
            case CorrectionDrafted it -> drafted(it.of(), of(it.of()).with(it));
            case StatementCorrected it -> corrected(it);
            case IdeaAnswered it -> opened(it.written()).answered(it.answer());
            case AnswerChanged it -> opened(it.written()).answered(it.answer());
            case AnswerTranslated it -> translated(it.words());
            case StageReached it -> opened(it.written());
            case DeadlineMoved it -> opened(List.of(it.reason()));
            case WordsErased it -> erased(it.texts()).opened(it.written());
            case SightingUndone _ ->
                    new SaidState(open, HashTreePMap.empty(), HashTreePMap.empty(), answer);
            case IdeaErased _ -> NOTHING;
            default -> this; // the rest says nothing that is the review's
        };
    }

    private SaidState drafted(UnitId unit, Drafts now) {
        return new SaidState(open, said, drafts.plus(unit, now), answer);
    }

    private SaidState released(UnitId unit) {
        var statement = Objects.requireNonNull(of(unit).statement());
        return said(unit, statement, statement.open().toList(), Drafts.NONE);
    }

    private SaidState corrected(StatementCorrected it) {
        return said(it.unit(), it.statement(), it.open().toList(), of(it.unit()).corrected());
    }

    private SaidState said(
            UnitId unit, Statement statement, List<ContentId> texts, Drafts stillOpen) {
        var before = of(unit).all().minusAll(texts).minusAll(stillOpen.texts());
        var all = open;
        for (var text : texts) all = all.plus(text, before);
        return new SaidState(all, said.plus(unit, statement), drafts.plus(unit, stillOpen), answer);
    }

    private SaidState opened(List<ContentId> texts) {
        var all = open;
        for (var text : texts) all = all.plus(text, TreePVector.empty());
        return with(all);
    }

    private SaidState answered(ContentId words) {
        return new SaidState(open, said, drafts, words);
    }

    /** It can be erased alone, but not be left when the answer itself is. */
    private SaidState translated(ContentId words) {
        var original = Objects.requireNonNull(answer);
        var all = open.plus(words, TreePVector.empty());
        return with(
                open.containsKey(original) ? all.plus(original, same(original).plus(words)) : all);
    }

    private SaidState erased(List<ContentId> texts) {
        var left = drafts;
        for (var it : drafts.entrySet()) {
            left = left.plus(it.getKey(), it.getValue().without(texts));
        }
        return new SaidState(open.minusAll(texts), said, left, answer);
    }

    private SaidState with(PMap<ContentId, PVector<ContentId>> all) {
        return new SaidState(all, said, drafts, answer);
    }
}
