package stellwand.review;

import static stellwand.review.Review.Kind.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.idea.EchoEvent;
import stellwand.idea.Feasibility;
import stellwand.idea.HolderEvent.AskingEnded;
import stellwand.idea.HolderEvent.DeadlineMoved;
import stellwand.idea.HolderEvent.HandedBack;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.idea.HolderEvent.UnitAsked;
import stellwand.idea.IdeaDetail.Said;
import stellwand.idea.IdeaEvent.IdeaBundled;
import stellwand.idea.IdeaEvent.IdeaReceived;
import stellwand.idea.IdeaEvent.IdeaReworded;
import stellwand.idea.IdeaEvent.IdeaSetAside;
import stellwand.idea.IdeaEvent.IdeaSighted;
import stellwand.idea.IdeaEvent.IdeaSplit;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.idea.MessageEvent;
import stellwand.idea.OfficeWords;
import stellwand.idea.Voices.Count;
import stellwand.journal.ContentId;
import stellwand.journal.Event;
import stellwand.journal.Recorded;
import stellwand.review.Review.Answer;
import stellwand.review.Review.Asked;
import stellwand.review.Review.Kind;
import stellwand.review.Review.Solved;
import stellwand.review.Review.Step;
import stellwand.review.Review.Translated;
import stellwand.review.ReviewEvent.AnswerChanged;
import stellwand.review.ReviewEvent.AnswerTranslated;
import stellwand.review.ReviewEvent.ChallengeJudged;
import stellwand.review.ReviewEvent.IdeaAnswered;
import stellwand.review.ReviewEvent.StageReached;
import stellwand.review.ReviewEvent.StatementCorrected;
import stellwand.review.ReviewEvent.StatementDrafted;
import stellwand.review.ReviewEvent.StatementReleased;
import stellwand.review.ReviewEvent.WordsErased;
import stellwand.unit.UnitId;

/** Follows one idea's events and remembers what everybody may know of them. */
final class Way {
    /** Also when a sighting is taken back. */
    private static final Set<Kind> STAY = EnumSet.of(RECEIVED, REWORDED, WORDS_TRANSLATED);

    private final SaidTexts texts;
    private final Map<ContentId, Count> voices;
    private final Opinions opinions;
    private final List<Step> steps = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final Map<UnitId, Asked> asked = new LinkedHashMap<>();
    private final OfficeWords office = new OfficeWords();
    private @Nullable IdeaReceived received;
    private long known;

    Way(SaidTexts texts, Map<ContentId, Count> voices) {
        this.texts = texts;
        this.voices = voices;
        this.opinions = new Opinions(texts);
    }

    Review soFar() {
        return new Review(answers, opinions.all(), steps, List.copyOf(asked.values()), known);
    }

    void went(Recorded it) {
        if (isForAll(it.event())) known = it.seq();
        boolean byOffice = office.came(it);
        switch (it.event()) {
            case IdeaReceived came -> {
                received = came;
                step(it, RECEIVED);
            }
            case IdeaReworded words when byOffice -> reworded(it, words);
            case IdeaSighted _ -> step(it, SIGHTED);
            case IdeaSetAside _ -> step(it, SET_ASIDE);
            case IdeaBundled _ -> step(it, BUNDLED);
            case IdeaSplit _ -> step(it, SPLIT);
            case SightingUndone _ -> backToTheStart();
            case HandedOver over -> handedOver(it, over);
            case HandedBack back -> step(it, back.wasTaken() ? TAKEN_BACK : HANDED_BACK);
            case UnitAsked also -> asked(it, also);
            case AskingEnded ended -> askingEnded(it, ended.unit());
            case DeadlineMoved moved -> moved(it, moved);
            case StatementDrafted drafted -> opinions.drafted(drafted);
            case StatementReleased released -> stated(it, released);
            case StatementCorrected said -> corrected(it, said);
            case IdeaAnswered said -> answered(it, ANSWERED, said.result(), said.answer(), null);
            case AnswerChanged said ->
                    answered(it, CHANGED, said.result(), said.answer(), said.why());
            case ChallengeJudged judged -> judged(judged);
            case AnswerTranslated translated -> translated(it, translated);
            case StageReached reached ->
                    steps.add(
                            new Step(
                                    STAGE,
                                    it.at(),
                                    null,
                                    null,
                                    said(reached.note()),
                                    null,
                                    reached.stage()));
            case WordsErased gone ->
                    steps.add(new Step(ERASED, it.at(), null, null, said(gone.why()), null, null));
            default -> {} // the rest is no step on its way
        }
    }

    private static boolean isForAll(Event event) {
        return !(event instanceof EchoEvent
                || event instanceof MessageEvent
                || (event instanceof ReviewEvent it && !it.tells()));
    }

    /** What was taken back was a mistake, and no part of its way. */
    private void backToTheStart() {
        steps.removeIf(it -> !STAY.contains(it.kind()));
        asked.clear();
        opinions.takeBack();
    }

    /** What its author put otherwise is no step of the office's. */
    private void reworded(Recorded it, IdeaReworded words) {
        var came = Objects.requireNonNull(received);
        step(it, words.language().equals(came.language()) ? REWORDED : WORDS_TRANSLATED);
    }

    private void step(Recorded it, Kind kind) {
        steps.add(Step.of(kind, it.at()));
    }

    private void handedOver(Recorded it, HandedOver over) {
        asked.remove(over.unit());
        steps.add(Step.of(HANDED_OVER, it.at(), over.unit(), over.due()));
    }

    private void asked(Recorded it, UnitAsked also) {
        asked.put(also.unit(), new Asked(also.unit(), also.due(), it.at()));
        steps.add(Step.of(UNIT_ASKED, it.at(), also.unit(), also.due()));
    }

    private void moved(Recorded it, DeadlineMoved moved) {
        var unit = moved.unit();
        var due = moved.due();
        if (unit != null) asked.computeIfPresent(unit, (_, then) -> then.until(due));
        steps.add(new Step(DEADLINE_MOVED, it.at(), unit, due, said(moved.reason()), null, null));
    }

    private void askingEnded(Recorded it, UnitId unit) {
        asked.remove(unit);
        steps.add(Step.of(ASKING_ENDED, it.at(), unit, null));
    }

    private void stated(Recorded it, StatementReleased released) {
        var unit = released.unit();
        asked.remove(unit);
        var feasibility = opinions.released(unit, it.at());
        steps.add(new Step(STATED, it.at(), unit, null, null, feasibility, null));
    }

    private void corrected(Recorded it, StatementCorrected said) {
        var feasibility = opinions.corrected(said, it.at());
        steps.add(
                new Step(
                        CORRECTED,
                        it.at(),
                        said.unit(),
                        null,
                        said(said.why()),
                        feasibility,
                        null));
    }

    private void answered(
            Recorded it, Kind kind, Feasibility result, ContentId words, @Nullable ContentId why) {
        var count = voices.getOrDefault(words, Count.NONE);
        answers.add(
                new Answer(
                        result,
                        said(words),
                        said(why),
                        texts.erased(Stream.concat(Stream.of(words), Stream.ofNullable(why))),
                        it.at(),
                        List.of(),
                        List.of(),
                        count));
        steps.add(new Step(kind, it.at(), null, null, said(why), result, null));
    }

    private void judged(ChallengeJudged judged) {
        var holds = answers.removeLast();
        answers.add(holds.with(new Solved(judged.challenge(), judged.solves())));
    }

    /** Erased words are not there in any language. */
    private void translated(Recorded it, AnswerTranslated translated) {
        var words = said(translated.words());
        if (words == null) return;
        var holds = answers.removeLast();
        answers.add(holds.with(new Translated(words, translated.byMachine(), it.at())));
        step(it, TRANSLATED);
    }

    private @Nullable Said said(@Nullable ContentId text) {
        return texts.said(text);
    }
}
