package stellwand.review;

import static stellwand.journal.Given.given;
import static stellwand.review.Refusal.*;
import static stellwand.review.ReviewWorld.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stellwand.board.CardId;
import stellwand.idea.Feasibility;
import stellwand.idea.Stage;
import stellwand.journal.ContentId;
import stellwand.journal.Decider;
import stellwand.journal.Written;
import stellwand.review.ReviewCommand.AnswerIdea;
import stellwand.review.ReviewCommand.ChangeAnswer;
import stellwand.review.ReviewCommand.TranslateAnswer;
import stellwand.review.ReviewEvent.AnswerChanged;
import stellwand.review.ReviewEvent.AnswerTranslated;
import stellwand.review.ReviewEvent.ChallengeJudged;
import stellwand.review.ReviewEvent.StageReached;
import stellwand.review.ReviewEvent.WordsErased;

/** What came out of one idea, and what became of it. */
class AnswerRulesTest {
    @Test
    void the_coordination_answers_when_no_unit_has_it() {
        given(RECEIVED, SIGHTED, WITH_SOCIAL).when(answer("Ja")).thenRefused(UNIT_STILL_HAS_IT);
        given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED, RELEASED).when(answer("Ja")).then(ANSWERED);
        given(RECEIVED, SIGHTED).when(answer("Das gibt es schon")).then(ANSWERED);
        given(RECEIVED).when(answer("Ja")).thenRefused(IDEA_IS_NOT_EXAMINED);
        given(RECEIVED, SIGHTED, ANSWERED).when(answer("Ja")).thenRefused(IDEA_IS_NOT_EXAMINED);
    }

    @Test
    void an_answer_says_what_came_out_and_something() {
        var examined = given(RECEIVED, SIGHTED);
        examined.when(answer("")).thenRefused(ANSWER_IS_MISSING);
        examined.when(answer("ä".repeat(4001))).thenRefused(TEXT_IS_TOO_LONG);
        examined.when(answer("Am […]")).thenRefused(GAP_IS_OPEN);
        examined.when(wish(new AnswerIdea(null, Map.of(), said("Ja"), BO, OCTOBER)))
                .thenRefused(FEASIBILITY_IS_MISSING);
    }

    @Test
    void an_answer_is_changed_with_a_reason_and_never_taken_back() {
        var answered = given(RECEIVED, SIGHTED, ANSWERED);
        answered.when(change("Doch nicht", "Das Geld fehlt"))
                .then(new AnswerChanged(Feasibility.NOT_NOW, "de", ANSWER, WHY, BO, OCTOBER));
        answered.when(change("Doch nicht", "")).thenRefused(WHY_IS_MISSING);
        answered.when(change("Doch nicht", "x".repeat(1001))).thenRefused(TEXT_IS_TOO_LONG);
        answered.when(change("", "Darum")).thenRefused(ANSWER_IS_MISSING);
        answered.when(
                        wish(
                                new ChangeAnswer(
                                        null,
                                        Map.of(),
                                        said("Ja"),
                                        new Written(WHY, "de", "Darum"),
                                        BO,
                                        OCTOBER)))
                .thenRefused(FEASIBILITY_IS_MISSING);
        given(RECEIVED, SIGHTED).when(change("Ja", "Darum")).thenRefused(NOT_ANSWERED_YET);
    }

    @Test
    void how_far_it_is_carried_out_is_said_after_the_answer() {
        var planned = new StageReached(Stage.PLANNED, "und", null, BO, OCTOBER);
        given(RECEIVED, SIGHTED).when(reach(Stage.PLANNED, null)).thenRefused(NOT_ANSWERED_YET);
        given(RECEIVED, SIGHTED, ANSWERED).when(reach(Stage.PLANNED, null)).then(planned);
        given(RECEIVED, SIGHTED, ANSWERED, planned)
                .when(reach(Stage.PLANNED, null))
                .thenNothingHappens();
        given(RECEIVED, SIGHTED, ANSWERED, planned)
                .when(reach(Stage.PLANNED, other("Ab Mai")))
                .then(new StageReached(Stage.PLANNED, "de", OTHERS, BO, OCTOBER));
        given(RECEIVED, SIGHTED, ANSWERED)
                .when(reach(Stage.DONE, other("x".repeat(1001))))
                .thenRefused(TEXT_IS_TOO_LONG);
    }

    @Test
    void an_answer_with_another_result_is_carried_out_from_the_beginning() {
        var planned = new StageReached(Stage.PLANNED, "und", null, BO, OCTOBER);
        var same = new AnswerChanged(Feasibility.FEASIBLE, "de", OTHERS, WHY, BO, OCTOBER);
        var another = new AnswerChanged(Feasibility.NOT_FEASIBLE, "de", OTHERS, WHY, BO, OCTOBER);
        given(RECEIVED, SIGHTED, ANSWERED, planned, same)
                .when(reach(Stage.PLANNED, null))
                .thenNothingHappens();
        given(RECEIVED, SIGHTED, ANSWERED, planned, another)
                .when(reach(Stage.PLANNED, null))
                .then(planned);
    }

    @Test
    void an_answer_is_translated_into_other_languages() {
        var answered = given(RECEIVED, SIGHTED, ANSWERED);
        answered.when(translated(ANSWER, "ar", "نعم"))
                .then(new AnswerTranslated("ar", OTHERS, true, BO, OCTOBER));
        answered.when(translated(WHY, "ar", "نعم")).thenRefused(ANSWER_IS_ANOTHER);
        answered.when(translated(ANSWER, "de", "Ja")).thenRefused(ANSWER_SPEAKS_IT);
        answered.when(translated(ANSWER, "ar", "")).thenRefused(ANSWER_IS_MISSING);
        answered.when(translated(ANSWER, "ar", "x".repeat(4001))).thenRefused(TEXT_IS_TOO_LONG);
        given(RECEIVED, SIGHTED)
                .when(translated(ANSWER, "ar", "نعم"))
                .thenRefused(NOT_ANSWERED_YET);
    }

    @Test
    void an_answer_whose_words_are_erased_does_not_come_back_in_another_language() {
        var gone = new WordsErased(List.of(ANSWER), "de", WHY, BO, OCTOBER);
        var changed = new AnswerChanged(Feasibility.PARTLY, "de", OTHERS, WHY, BO, OCTOBER);
        given(RECEIVED, SIGHTED, ANSWERED, gone)
                .when(translated(ANSWER, "ar", "نعم"))
                .thenRefused(WORDS_ARE_GONE);
        given(RECEIVED, SIGHTED, ANSWERED, gone, changed)
                .when(translated(OTHERS, "ar", "نعم"))
                .then(new AnswerTranslated("ar", OTHERS, true, BO, OCTOBER));
    }

    private static Decider translated(ContentId of, String language, String words) {
        var said = new Written(OTHERS, language, words);
        return wish(new TranslateAnswer(of, said, true, BO, OCTOBER));
    }

    @Test
    void it_says_of_each_challenge_whether_it_solves_that_and_a_changed_one_says_it_anew() {
        var one = new CardId(id(30));
        var other = new CardId(id(31));
        var words = new Written(ANSWER, "de", "Ab Mai");
        var both = Map.of(other, Solves.NO, one, Solves.PARTLY);
        given(RECEIVED, SIGHTED)
                .when(wish(new AnswerIdea(Feasibility.FEASIBLE, both, words, BO, OCTOBER)))
                .then(
                        ANSWERED,
                        new ChallengeJudged(one, Solves.PARTLY, BO, OCTOBER),
                        new ChallengeJudged(other, Solves.NO, BO, OCTOBER));
        var why = new Written(WHY, "de", "Darum");
        given(RECEIVED, SIGHTED, ANSWERED)
                .when(
                        wish(
                                new ChangeAnswer(
                                        Feasibility.NOT_NOW,
                                        Map.of(one, Solves.YES),
                                        words,
                                        why,
                                        BO,
                                        OCTOBER)))
                .then(
                        new AnswerChanged(Feasibility.NOT_NOW, "de", ANSWER, WHY, BO, OCTOBER),
                        new ChallengeJudged(one, Solves.YES, BO, OCTOBER));
    }
}
