package stellwand.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardId;
import stellwand.idea.Feasibility;
import stellwand.idea.Progress;
import stellwand.idea.Stage;
import stellwand.idea.Standing;
import stellwand.journal.ContentId;
import stellwand.journal.EventNames;
import stellwand.unit.UnitId;

/** What was said of an idea that is examined. {@code by} is whoever of the staff said it. */
public sealed interface ReviewEvent extends Progress {

    /**
     * Not said yet: for the unit alone. The latest one counts.
     *
     * @param by the unit's own id, if it came by a link that the unit was sent, from somebody who
     *     was not signed in
     * @param byLink null: not by that link, or by nobody who was signed in
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StatementDrafted(
            UnitId unit, Statement statement, UUID by, Instant at, @Nullable Boolean byLink)
            implements ReviewEvent {
        StatementDrafted(UnitId unit, Statement statement, UUID by, Instant at) {
            this(unit, statement, by, at, null);
        }
    }

    /**
     * What the unit drafted last is said, for everybody to read.
     *
     * @param due by when the coordination goes on, if the unit had the idea, and was not only asked
     */
    record StatementReleased(UnitId unit, UUID by, LocalDate due, Instant at)
            implements ReviewEvent {}

    /** What came out, in words for its contributors. */
    record IdeaAnswered(Feasibility result, String language, ContentId answer, UUID by, Instant at)
            implements ReviewEvent {}

    /**
     * Another answer than before; the former ones stay to be read.
     *
     * @param why for everybody to read
     */
    record AnswerChanged(
            Feasibility result,
            String language,
            ContentId answer,
            ContentId why,
            UUID by,
            Instant at)
            implements ReviewEvent {}

    /** What the answer that holds now means for one challenge that the idea was meant to solve. */
    record ChallengeJudged(CardId challenge, Solves solves, UUID by, Instant at)
            implements ReviewEvent {}

    /**
     * The answer that holds now, in another language; the latest one of a language counts.
     *
     * @param byMachine whether no person has looked at it, and everybody is told so
     */
    record AnswerTranslated(
            String language, ContentId words, boolean byMachine, UUID by, Instant at)
            implements ReviewEvent {}

    /**
     * How far carrying it out is.
     *
     * @param note for everybody to read
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StageReached(Stage stage, String language, @Nullable ContentId note, UUID by, Instant at)
            implements ReviewEvent {}

    /**
     * Not said yet: it waits for somebody else. The latest one counts.
     *
     * @param of the unit whose statement it is to replace: that has no turn by it
     * @param why for everybody to read
     */
    record CorrectionDrafted(UnitId of, Statement statement, ContentId why, UUID by, Instant at)
            implements ReviewEvent {}

    /**
     * A unit says something else than it said; what it said before stays to be read.
     *
     * @param why for everybody to read
     */
    record StatementCorrected(UnitId unit, Statement statement, ContentId why, UUID by, Instant at)
            implements ReviewEvent {}

    /**
     * For good, everywhere. What came out, of whom and when stays.
     *
     * @param texts that everybody could read, with what says the same: drafts and translations
     * @param why for everybody to read
     */
    record WordsErased(List<ContentId> texts, String language, ContentId why, UUID by, Instant at)
            implements ReviewEvent {
        public WordsErased {
            texts = List.copyOf(texts);
        }
    }

    EventNames<ReviewEvent> NAMES =
            new EventNames<>(
                    Map.of(
                            "review.statement-drafted", StatementDrafted.class,
                            "review.statement-released", StatementReleased.class,
                            "review.idea-answered", IdeaAnswered.class,
                            "review.answer-changed", AnswerChanged.class,
                            "review.challenge-judged", ChallengeJudged.class,
                            "review.answer-translated", AnswerTranslated.class,
                            "review.stage-reached", StageReached.class,
                            "review.correction-drafted", CorrectionDrafted.class,
                            "review.statement-corrected", StatementCorrected.class,
                            "review.words-erased", WordsErased.class));

    @Override
    default @Nullable Standing standing() {
        return switch (this) {
            case StatementDrafted _, StatementReleased _ -> Standing.IN_REVIEW;
            case IdeaAnswered _,
                    AnswerChanged _,
                    ChallengeJudged _,
                    AnswerTranslated _,
                    StageReached _ ->
                    Standing.ANSWERED;
            case CorrectionDrafted _, StatementCorrected _, WordsErased _ -> null;
        };
    }

    @Override
    default boolean endsTurn() {
        return this instanceof StatementReleased || this instanceof IdeaAnswered;
    }

    @Override
    default @Nullable UnitId unit() {
        return null;
    }

    /** What came by a link: not everybody who writes by it can sign in. */
    @Override
    default boolean waitsForRelease() {
        return this instanceof StatementDrafted it
                && (it.byLink() != null || it.by().equals(it.unit().id()));
    }

    @Override
    default @Nullable LocalDate due() {
        return null;
    }

    /** Of its texts those that everybody may read once they are released. */
    default Stream<ContentId> open() {
        return switch (this) {
            case StatementDrafted it -> it.statement().open();
            case CorrectionDrafted it -> open(it.statement(), it.why());
            case StatementCorrected it -> open(it.statement(), it.why());
            default -> written().stream(); // the rest writes for everybody only
        };
    }

    private static Stream<ContentId> open(Statement said, ContentId why) {
        return Stream.concat(said.open(), Stream.of(why));
    }

    @Override
    default @Nullable Feasibility result() {
        return null;
    }

    @Override
    default @Nullable ContentId answer() {
        return null;
    }

    @Override
    default @Nullable InLanguage readable() {
        return switch (this) {
            case IdeaAnswered it -> new InLanguage(it.language(), it.answer());
            case AnswerChanged it -> new InLanguage(it.language(), it.answer());
            case AnswerTranslated it -> new InLanguage(it.language(), it.words());
            default -> null; // the rest answers nothing
        };
    }

    @Override
    default List<ContentId> erased() {
        return this instanceof WordsErased it ? it.texts() : List.of();
    }

    @Override
    default @Nullable Stage stage() {
        return null;
    }

    @Override
    default @Nullable Feasibility thought() {
        return this instanceof StatementDrafted it ? it.statement().feasibility() : null;
    }

    @Override
    default List<ContentId> written() {
        return switch (this) {
            case StatementDrafted it -> it.statement().written();
            case StatementReleased _, ChallengeJudged _ -> List.of();
            case IdeaAnswered it -> List.of(it.answer());
            case AnswerChanged it -> List.of(it.answer(), it.why());
            case AnswerTranslated it -> List.of(it.words());
            case CorrectionDrafted it -> written(it.statement(), it.why());
            case StatementCorrected it -> written(it.statement(), it.why());
            case WordsErased it -> List.of(it.why());
            case StageReached(_, _, var note, _, _) -> note == null ? List.of() : List.of(note);
        };
    }

    private static List<ContentId> written(Statement said, ContentId why) {
        return Stream.concat(said.written().stream(), Stream.of(why)).toList();
    }

    @Override
    default @Nullable Feasibility corrected() {
        return this instanceof StatementCorrected it ? it.statement().feasibility() : null;
    }

    @Override
    default boolean tells() {
        return !(this instanceof StatementDrafted || this instanceof CorrectionDrafted);
    }
}
