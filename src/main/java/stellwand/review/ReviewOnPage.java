package stellwand.review;

import static stellwand.idea.IdeaDetail.line;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.Feasibility;
import stellwand.idea.Stage;
import stellwand.idea.Voices.Count;
import stellwand.promise.PathOnPage;
import stellwand.workshop.Wording.Phrase;

/**
 * What everybody may know of an idea's review.
 *
 * @param answer null: there is none yet
 * @param earlier answers that do not hold any more, the newest first
 * @param statements what each unit said last, the newest first
 * @param steps of its way, in their order
 * @param now with whom it is; null unless it is examined
 * @param ahead what was promised and is still to come; null: nothing was
 */
public record ReviewOnPage(
        @Nullable Answered answer,
        List<Earlier> earlier,
        List<Stated> statements,
        List<Step> steps,
        @Nullable Now now,
        @Nullable PathOnPage ahead) {
    /** For whom it is not. */
    public static final ReviewOnPage NONE =
            new ReviewOnPage(null, List.of(), List.of(), List.of(), null, null);

    public ReviewOnPage {
        earlier = List.copyOf(earlier);
        statements = List.copyOf(statements);
        steps = List.copyOf(steps);
    }

    public boolean isAnswered() {
        return answer != null;
    }

    /** What the answer means for a challenge; null: nobody has said. */
    public @Nullable Solves solves(UUID challenge) {
        return answer == null ? null : answer.solves().get(challenge);
    }

    /** How far carrying it out is; null: nobody has said since the answer has this result. */
    public @Nullable Stage stage() {
        Feasibility result = null;
        Stage stage = null;
        for (var step : steps) {
            if (step.isAnswer() && step.result != result) {
                result = step.result;
                stage = null;
            }
            if (step.stage != null) stage = step.stage;
        }
        return stage;
    }

    /**
     * That the office erased words.
     *
     * @param why null once that is erased, too
     */
    public record Erased(@Nullable Line why) {
        static @Nullable Erased of(Review.@Nullable Erased it) {
            return it == null ? null : new Erased(line(it.why()));
        }
    }

    /**
     * @param words in the reader's language, if there are any; null once they are erased
     * @param original if the words are a translation
     * @param byMachine whether no person has looked at the translation
     * @param why it took the place of another one
     * @param erased null: none of its words were
     * @param others in languages that are neither the reader's nor the original's
     * @param languages in which it can be read, as tags
     * @param solves what it means for challenges, by their ids
     * @param voices of those whose answer it is
     */
    public record Answered(
            Feasibility result,
            @Nullable Line words,
            @Nullable Line original,
            boolean byMachine,
            @Nullable Line why,
            @Nullable Erased erased,
            String on,
            List<InAnotherLanguage> others,
            List<String> languages,
            Map<UUID, Solves> solves,
            Count voices) {
        public Answered {
            others = List.copyOf(others);
            languages = List.copyOf(languages);
            solves = Map.copyOf(solves);
        }
    }

    /**
     * A translation for somebody else than this page's reader: whoever wrote the idea may read the
     * page in a language of ours for want of their own.
     */
    public record InAnotherLanguage(Line words, boolean byMachine) {
        /** As its speakers write it. */
        public String name() {
            var spoken = Locale.forLanguageTag(words.language());
            return spoken.getDisplayLanguage(spoken);
        }
    }

    /**
     * An answer that another one has replaced.
     *
     * @param changes from its words to those of the next one; null: they cannot be compared
     */
    public record Earlier(Answered answer, @Nullable Difference changes) {}

    /**
     * @param unit as it was called then
     * @param why it took the place of another one, if it was a correction
     * @param erased null: none of its words were
     * @param former what the unit had said before, the newest first
     */
    public record Stated(
            Phrase unit,
            Feasibility feasibility,
            @Nullable Cost cost,
            @Nullable Horizon horizon,
            @Nullable Line reasons,
            @Nullable Line conditions,
            @Nullable Line legalBasis,
            @Nullable Line why,
            @Nullable Erased erased,
            String on,
            List<Former> former) {
        public Stated {
            former = List.copyOf(former);
        }
    }

    /**
     * A statement that another one has replaced.
     *
     * @param changes from its reasons to those of the next one; null: they cannot be compared
     */
    public record Former(Stated statement, @Nullable Difference changes) {}

    /**
     * @param unit as it was called then, if it was one
     * @param due the day that was set
     * @param words reason or note, for everybody
     */
    public record Step(
            Review.Kind kind,
            String on,
            @Nullable Phrase unit,
            @Nullable String due,
            @Nullable Line words,
            @Nullable Feasibility result,
            @Nullable Stage stage) {
        boolean isAnswer() {
            return kind == Review.Kind.ANSWERED || kind == Review.Kind.CHANGED;
        }
    }

    /**
     * @param unit null: the coordination
     * @param number of the unit's page
     * @param due null: nobody has set a day
     * @param isLate for everybody to see
     */
    public record Now(
            @Nullable Phrase unit,
            int number,
            @Nullable String since,
            @Nullable String due,
            boolean isLate,
            List<Asked> asked) {
        public Now {
            asked = List.copyOf(asked);
        }
    }

    /**
     * A unit that is asked beside.
     *
     * @param number of its page
     * @param isLate for everybody to see
     */
    public record Asked(Phrase unit, int number, String due, boolean isLate) {}
}
