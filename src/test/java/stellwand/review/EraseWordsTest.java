package stellwand.review;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.journal.Given.given;
import static stellwand.review.Refusal.*;
import static stellwand.review.ReviewWorld.*;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stellwand.idea.Feasibility;
import stellwand.idea.HolderEvent.DeadlineMoved;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.Stage;
import stellwand.journal.ContentId;
import stellwand.journal.Decider;
import stellwand.journal.Decision.Accepted;
import stellwand.journal.Event;
import stellwand.journal.Given;
import stellwand.journal.Written;
import stellwand.review.CorrectionCommand.EraseWords;
import stellwand.review.CorrectionCommand.ReleaseCorrection;
import stellwand.review.ReviewEvent.AnswerChanged;
import stellwand.review.ReviewEvent.AnswerTranslated;
import stellwand.review.ReviewEvent.CorrectionDrafted;
import stellwand.review.ReviewEvent.StageReached;
import stellwand.review.ReviewEvent.StatementCorrected;
import stellwand.review.ReviewEvent.StatementDrafted;
import stellwand.review.ReviewEvent.WordsErased;

/** Which words that everybody reads can be erased, and what goes with them. */
class EraseWordsTest {
    private static final ContentId GONE = new ContentId(id(40));
    private static final ContentId TRIED = new ContentId(id(41));
    private static final ContentId NOTE = new ContentId(id(42));
    private static final ContentId TRANSLATED = new ContentId(id(43));

    @Test
    void the_reasons_of_a_unit_go_and_what_it_said_stays() {
        var before = List.<Event>of(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED, RELEASED);
        given(before.toArray(Event[]::new)).when(erases("Ein Name", REASONS)).then(gone(REASONS));
        assertThat(erased(before, REASONS)).containsExactly(REASONS);
    }

    @Test
    void what_was_drafted_before_says_the_same_and_goes_too_but_no_note_for_staff() {
        var tried = new Statement(Feasibility.PARTLY, null, null, "de", TRIED, null, null, NOTE);
        var draft = new StatementDrafted(SOCIAL, tried, AYLIN, OCTOBER);
        var before = List.<Event>of(RECEIVED, SIGHTED, WITH_SOCIAL, draft, DRAFTED, RELEASED);
        assertThat(erased(before, REASONS)).containsExactly(REASONS, TRIED);
    }

    @Test
    void what_another_unit_drafts_or_this_one_later_stays() {
        var others = new Statement(null, null, null, "de", TRIED, null, null, null);
        var before =
                List.<Event>of(
                        RECEIVED,
                        SIGHTED,
                        WITH_SOCIAL,
                        new StatementDrafted(SCHOOLS, others, BO, OCTOBER),
                        DRAFTED,
                        RELEASED,
                        WITH_SOCIAL,
                        new StatementDrafted(SOCIAL, others, BO, OCTOBER));
        assertThat(erased(before, REASONS)).containsExactly(REASONS);
    }

    @Test
    void a_correction_that_waits_is_a_copy_of_it_and_goes_and_is_not_released_any_more() {
        var first = waits(TRIED, NOTE);
        var last = waits(OTHERS, WHY);
        var before = List.<Event>of(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED, RELEASED, first, last);
        assertThat(erased(before, REASONS)).containsExactly(REASONS, OTHERS, WHY, TRIED, NOTE);
        given(
                        RECEIVED,
                        SIGHTED,
                        WITH_SOCIAL,
                        DRAFTED,
                        RELEASED,
                        first,
                        last,
                        gone(REASONS, OTHERS, WHY, TRIED, NOTE))
                .when(releases(OTHERS))
                .thenRefused(DRAFT_IS_ANOTHER);
    }

    @Test
    void a_correction_of_other_words_stays_and_what_is_drafted_beside_it() {
        var waits = waits(OTHERS, WHY);
        var tried = new Statement(null, null, null, "de", TRIED, null, null, null);
        given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED, RELEASED, waits, ANSWERED, gone(ANSWER))
                .when(releases(OTHERS))
                .then(new StatementCorrected(SOCIAL, waits.statement(), WHY, BO, OCTOBER));
        var before =
                List.<Event>of(
                        RECEIVED,
                        SIGHTED,
                        WITH_SOCIAL,
                        DRAFTED,
                        RELEASED,
                        waits,
                        WITH_SOCIAL,
                        new StatementDrafted(SOCIAL, tried, BO, OCTOBER));
        assertThat(erased(before, REASONS)).containsExactly(REASONS, OTHERS, WHY);
    }

    private static CorrectionDrafted waits(ContentId reasons, ContentId why) {
        var said = new Statement(Feasibility.PARTLY, null, null, "de", reasons, null, null, null);
        return new CorrectionDrafted(SOCIAL, said, why, AYLIN, OCTOBER);
    }

    private static Decider releases(ContentId reasons) {
        var wish = new ReleaseCorrection(SOCIAL, reasons, true, BO, OCTOBER);
        return states ->
                CorrectionRules.decide(
                        states.of(ReviewState.FOLD), states.of(SaidState.FOLD), wish);
    }

    @Test
    void an_answer_goes_with_its_translations_and_a_translation_alone() {
        var before =
                List.<Event>of(
                        RECEIVED,
                        SIGHTED,
                        ANSWERED,
                        new AnswerTranslated("ar", TRANSLATED, true, BO, OCTOBER),
                        new AnswerChanged(Feasibility.PARTLY, "de", OTHERS, WHY, BO, OCTOBER));
        assertThat(erased(before, ANSWER)).containsExactly(ANSWER, TRANSLATED);
        assertThat(erased(before, TRANSLATED)).containsExactly(TRANSLATED);
        assertThat(erased(before, OTHERS, WHY)).containsExactly(OTHERS, WHY);
    }

    @Test
    void whatever_everybody_reads_can_go_also_why_something_went() {
        var before =
                List.<Event>of(
                        RECEIVED,
                        SIGHTED,
                        new DeadlineMoved(DUE, null, "de", OTHERS, OCTOBER),
                        ANSWERED,
                        new StageReached(Stage.DONE, "de", NOTE, BO, OCTOBER),
                        new WordsErased(List.of(ANSWER), "de", WHY, BO, OCTOBER));
        assertThat(erased(before, OTHERS, NOTE, WHY)).containsExactly(OTHERS, WHY, NOTE);
    }

    @Test
    void what_not_everybody_reads_is_not_erased_here() {
        var draft = given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED);
        draft.when(erases("Ein Name", REASONS)).thenRefused(WORDS_ARE_GONE);
        given(RECEIVED, SIGHTED, ANSWERED, new IdeaErased(null))
                .when(erases("Ein Name", ANSWER))
                .thenRefused(WORDS_ARE_GONE);
        given(RECEIVED, SIGHTED, ANSWERED, gone(ANSWER))
                .when(erases("Noch einmal", ANSWER))
                .thenRefused(WORDS_ARE_GONE);
    }

    @Test
    void it_is_said_which_words_and_why() {
        var answered = given(RECEIVED, SIGHTED, ANSWERED);
        answered.when(erases("Ein Name")).thenRefused(NO_WORDS_ARE_CHOSEN);
        answered.when(erases("", ANSWER)).thenRefused(WHY_ERASED_IS_MISSING);
        answered.when(erases("x".repeat(1001), ANSWER)).thenRefused(TEXT_IS_TOO_LONG);
        answered.when(erases("x".repeat(1000), ANSWER)).then(gone(ANSWER));
    }

    @Test
    void the_same_wish_a_moment_later_is_the_same() {
        var why = new Written(GONE, "de", "Ein Name");
        var one = new EraseWords(Set.of(ANSWER, WHY), why, BO, OCTOBER);
        assertThat(new EraseWords(Set.of(WHY, ANSWER), why, AYLIN, OCTOBER.plusSeconds(9)).body())
                .isEqualTo(one.body())
                .isNotEqualTo(new EraseWords(Set.of(WHY), why, BO, OCTOBER).body());
    }

    private static WordsErased gone(ContentId... texts) {
        return new WordsErased(List.of(texts), "de", GONE, BO, OCTOBER);
    }

    private static List<ContentId> erased(List<Event> before, ContentId... texts) {
        var decision = erases("Ein Name", texts).decide(new Given(before));
        var accepted = (Accepted<?, ?>) decision;
        assertThat(accepted.events().toArray())
                .isEqualTo(new Event[] {gone(accepted.erase().toArray(ContentId[]::new))});
        return accepted.erase();
    }

    private static Decider erases(String why, ContentId... texts) {
        var chosen = Set.of(texts).stream().collect(toSet());
        var wish = new EraseWords(chosen, new Written(GONE, "de", why), BO, OCTOBER);
        return states ->
                CorrectionRules.decide(
                        states.of(ReviewState.FOLD), states.of(SaidState.FOLD), wish);
    }
}
