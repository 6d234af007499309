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
     * @param by the unit's own id, if it came by a link that the unit was sent
     */
    record StatementDrafted(UnitId unit, Statement statement, UUID by, Instant at)
            implements ReviewEvent {}

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

    EventNames<ReviewEvent> NAMES =
            new EventNames<>(
                    Map.of(
                            "review.statement-drafted", StatementDrafted.class,
                            "review.statement-released", StatementReleased.class,
                            "review.idea-answered", IdeaAnswered.class,
                            "review.answer-changed", AnswerChanged.class,
                            "review.challenge-judged", ChallengeJudged.class,
                            "review.answer-translated", AnswerTranslated.class,
                            "review.stage-reached", StageReached.class));

    @Override
    default Standing standing() {
        return switch (this) {
            case StatementDrafted _, StatementReleased _ -> Standing.IN_REVIEW;
            case IdeaAnswered _,
                    AnswerChanged _,
                    ChallengeJudged _,
                    AnswerTranslated _,
                    StageReached _ ->
                    Standing.ANSWERED;
        };
    }

    @Override
    default boolean endsTurn() {
        return switch (this) {
            case StatementDrafted _,
                    AnswerChanged _,
                    ChallengeJudged _,
                    AnswerTranslated _,
                    StageReached _ ->
                    false;
            case StatementReleased _, IdeaAnswered _ -> true;
        };
    }

    @Override
    default @Nullable UnitId unit() {
        return null;
    }

    /** What came by a link: whoever wrote it is not known, but that it was the unit. */
    @Override
    default boolean waitsForRelease() {
        return this instanceof StatementDrafted it && it.by().equals(it.unit().id());
    }

    @Override
    default @Nullable LocalDate due() {
        return null;
    }

    /** Of its texts those that everybody may read once they are released. */
    default Stream<ContentId> open() {
        return this instanceof StatementDrafted it ? it.statement().open() : written().stream();
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
    default @Nullable String answeredIn() {
        return switch (this) {
            case IdeaAnswered it -> it.language();
            case AnswerChanged it -> it.language();
            case AnswerTranslated it -> it.language();
            case StatementDrafted _, StatementReleased _, ChallengeJudged _, StageReached _ -> null;
        };
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
            case StageReached(_, _, var note, _, _) -> note == null ? List.of() : List.of(note);
        };
    }

    @Override
    default boolean tells() {
        return !(this instanceof StatementDrafted);
    }
}
