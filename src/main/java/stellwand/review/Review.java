package stellwand.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardId;
import stellwand.idea.Feasibility;
import stellwand.idea.IdeaDetail.Said;
import stellwand.idea.Stage;
import stellwand.idea.Voices.Count;
import stellwand.unit.UnitId;

/**
 * What everybody may know of an idea's review, each list in the order in which it happened.
 *
 * @param answers the last one holds
 * @param asked who is asked now beside the unit that has it
 * @param known the last thing that happened to the idea of which everybody may know: even a
 *     checksum that changes would tell that a unit is drafting
 */
public record Review(
        List<Answer> answers,
        List<Opinion> statements,
        List<Step> path,
        List<Asked> asked,
        @JsonIgnore long known) {
    public Review {
        answers = List.copyOf(answers);
        statements = List.copyOf(statements);
        path = List.copyOf(path);
        asked = List.copyOf(asked);
    }

    /** Only what came after that moment. */
    public Review since(Instant moment) {
        return new Review(
                answers.stream().filter(it -> it.cameAfter(moment)).toList(),
                statements.stream().filter(it -> it.at().isAfter(moment)).toList(),
                path.stream().filter(it -> it.at().isAfter(moment)).toList(),
                asked,
                known);
    }

    /**
     * That words were erased for good by the office.
     *
     * @param why null once that is erased, too
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Erased(@Nullable Said why) {}

    /**
     * @param words null once they are erased
     * @param why it took the place of another one
     * @param erased null: none of its words were
     * @param voices of its contributors, whether it answers their idea
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(
            Feasibility result,
            @Nullable Said words,
            @Nullable Said why,
            @Nullable Erased erased,
            Instant at,
            List<Translated> translations,
            List<Solved> challenges,
            Count voices) {
        public Answer {
            translations = List.copyOf(translations);
            challenges = List.copyOf(challenges);
        }

        /** In any language. */
        boolean cameAfter(Instant moment) {
            return at.isAfter(moment)
                    || translations.stream().anyMatch(it -> it.at().isAfter(moment));
        }

        /** One of each language. */
        Answer with(Translated translated) {
            var others =
                    translations.stream()
                            .filter(it ->
                                    !it.words().language().equals(translated.words().language()));
            return new Answer(
                    result,
                    words,
                    why,
                    erased,
                    at,
                    Stream.concat(others, Stream.of(translated)).toList(),
                    challenges,
                    voices);
        }

        Answer with(Solved solved) {
            var all = Stream.concat(challenges.stream(), Stream.of(solved)).toList();
            return new Answer(result, words, why, erased, at, translations, all, voices);
        }
    }

    /** What an answer means for one challenge that the idea was meant to solve. */
    public record Solved(CardId challenge, Solves solves) {}

    /**
     * @param byMachine whether no person has looked at it
     */
    public record Translated(Said words, boolean byMachine, Instant at) {
        public boolean isIn(Locale reader) {
            var spoken = Locale.forLanguageTag(words.language()).getLanguage();
            return spoken.equals(reader.getLanguage());
        }
    }

    /**
     * Of one unit.
     *
     * @param why it took the place of another one, if it was a correction
     * @param holds whether it is what the unit said last
     * @param erased null: none of its words were
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Opinion(
            UnitId unit,
            Feasibility feasibility,
            @Nullable Cost cost,
            @Nullable Horizon horizon,
            @Nullable Said reasons,
            @Nullable Said conditions,
            @Nullable Said legalBasis,
            @Nullable Said why,
            @Nullable Erased erased,
            boolean holds,
            Instant at) {

        /** It has said something else since. */
        Opinion former() {
            return new Opinion(
                    unit,
                    feasibility,
                    cost,
                    horizon,
                    reasons,
                    conditions,
                    legalBasis,
                    why,
                    erased,
                    false,
                    at);
        }
    }

    /**
     * @param due the last day on which its statement is in time
     * @param since when it was asked
     */
    public record Asked(UnitId unit, LocalDate due, Instant since) {
        Asked until(LocalDate day) {
            return new Asked(unit, day, since);
        }
    }

    /** What happened. */
    public enum Kind {
        @JsonProperty("received")
        RECEIVED,
        @JsonProperty("sighted")
        SIGHTED,
        @JsonProperty("set-aside")
        SET_ASIDE,
        @JsonProperty("bundled")
        BUNDLED,
        @JsonProperty("split")
        SPLIT,
        /** The office put other words beside those that came in. */
        @JsonProperty("reworded")
        REWORDED,
        /** The same, in another language. */
        @JsonProperty("words-translated")
        WORDS_TRANSLATED,
        @JsonProperty("handed-over")
        HANDED_OVER,
        @JsonProperty("handed-back")
        HANDED_BACK,
        /** The coordination has it again, and no unit said that it is not responsible. */
        @JsonProperty("taken-back")
        TAKEN_BACK,
        @JsonProperty("unit-asked")
        UNIT_ASKED,
        @JsonProperty("asking-ended")
        ASKING_ENDED,
        @JsonProperty("deadline-moved")
        DEADLINE_MOVED,
        @JsonProperty("stated")
        STATED,
        @JsonProperty("statement-corrected")
        CORRECTED,
        @JsonProperty("answered")
        ANSWERED,
        @JsonProperty("answer-changed")
        CHANGED,
        @JsonProperty("answer-translated")
        TRANSLATED,
        @JsonProperty("stage-reached")
        STAGE,
        @JsonProperty("words-erased")
        ERASED
    }

    /**
     * @param due the day that was set
     * @param words reason or note, for everybody
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            Kind kind,
            Instant at,
            @Nullable UnitId unit,
            @Nullable LocalDate due,
            @Nullable Said words,
            @Nullable Feasibility result,
            @Nullable Stage stage) {

        static Step of(Kind kind, Instant at) {
            return of(kind, at, null, null);
        }

        static Step of(Kind kind, Instant at, @Nullable UnitId unit, @Nullable LocalDate due) {
            return new Step(kind, at, unit, due, null, null, null);
        }
    }
}
