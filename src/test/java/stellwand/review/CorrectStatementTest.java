package stellwand.review;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.journal.Given.given;
import static stellwand.review.Refusal.*;
import static stellwand.review.ReviewWorld.*;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.idea.Feasibility;
import stellwand.idea.IdeaEvent.IdeaSetAside;
import stellwand.idea.IdeaEvent.KindDecided;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.idea.IdeaKind;
import stellwand.journal.ContentId;
import stellwand.journal.Decider;
import stellwand.journal.Written;
import stellwand.review.CorrectionCommand.CorrectStatement;
import stellwand.review.CorrectionCommand.ReleaseCorrection;
import stellwand.review.ReviewCommand.Draft;
import stellwand.review.ReviewEvent.CorrectionDrafted;
import stellwand.review.ReviewEvent.StatementCorrected;

/** What a unit said is put right, for everybody to see. */
class CorrectStatementTest {
    private static final ContentId RIGHT = new ContentId(id(50));
    private static final Statement NOW =
            new Statement(Feasibility.PARTLY, null, null, "de", RIGHT, null, null, null);
    private static final StatementCorrected CORRECTED =
            new StatementCorrected(SOCIAL, NOW, WHY, AYLIN, OCTOBER);
    private static final CorrectionDrafted WAITS =
            new CorrectionDrafted(SOCIAL, NOW, WHY, AYLIN, OCTOBER);

    @Test
    void what_a_unit_said_is_put_right_with_a_reason_also_once_it_is_answered() {
        given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED, RELEASED)
                .when(corrects("Nur nachts", "Ein Fehler"))
                .then(CORRECTED);
        given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED, RELEASED, ANSWERED)
                .when(corrects("Nur nachts", "Ein Fehler"))
                .then(CORRECTED);
    }

    @Test
    void it_is_as_whole_as_what_it_replaces_and_says_why() {
        var said = given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED, RELEASED);
        said.when(corrects("", "Ein Fehler")).thenRefused(REASONS_ARE_MISSING);
        said.when(corrects("Am […]", "Ein Fehler")).thenRefused(GAP_IS_OPEN);
        said.when(corrects("Nur nachts", "Weil […]")).thenRefused(GAP_IS_OPEN);
        said.when(corrects("ä".repeat(4001), "Ein Fehler")).thenRefused(TEXT_IS_TOO_LONG);
        said.when(corrects("Nur nachts", "")).thenRefused(WHY_IS_MISSING);
        said.when(corrects("Nur nachts", "x".repeat(1001))).thenRefused(TEXT_IS_TOO_LONG);
        said.when(corrects(draft(null, "Nur nachts"), "Ein Fehler", REASONS, false))
                .thenRefused(FEASIBILITY_IS_MISSING);
    }

    @Test
    void what_nobody_said_or_another_one_has_replaced_is_not_put_right() {
        given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED)
                .when(corrects("Nur nachts", "Ein Fehler"))
                .thenRefused(NOTHING_IS_SAID_YET);
        given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED, RELEASED, CORRECTED)
                .when(corrects("Nur nachts", "Ein Fehler"))
                .thenRefused(STATEMENT_IS_ANOTHER);
        given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED, RELEASED, CORRECTED)
                .when(corrects(draft(Feasibility.PARTLY, "Nachts"), "Noch einer", RIGHT, false))
                .then(new StatementCorrected(SOCIAL, with(REASONS), WHY, AYLIN, OCTOBER));
    }

    @Test
    void what_is_not_examined_any_more_stays_as_it_was_said() {
        given().when(corrects("Ja", "Darum")).thenRefused(IDEA_IS_NOT_EXAMINED);
        given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED, RELEASED, new IdeaSetAside("de", OTHERS))
                .when(corrects("Ja", "Darum"))
                .thenRefused(IDEA_IS_NOT_EXAMINED);
        given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED, RELEASED, new KindDecided(IdeaKind.PERSONAL))
                .when(corrects("Ja", "Darum"))
                .thenRefused(IDEA_IS_NOT_EXAMINED);
        given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED, RELEASED, new SightingUndone(), SIGHTED)
                .when(corrects("Ja", "Darum"))
                .thenRefused(NOTHING_IS_SAID_YET);
    }

    @Test
    void what_two_agreed_on_is_put_right_by_two() {
        var draft = draft(Feasibility.PARTLY, "Nur nachts");
        given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED, RELEASED)
                .when(corrects(draft, "Ein Fehler", REASONS, true))
                .then(new CorrectionDrafted(SOCIAL, with(REASONS), WHY, AYLIN, OCTOBER));
        var waiting = given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED, RELEASED, ANSWERED, WAITS);
        waiting.when(releases(RIGHT, AYLIN, true)).thenRefused(SOMEBODY_ELSE_RELEASES);
        waiting.when(releases(OTHERS, BO, true)).thenRefused(DRAFT_IS_ANOTHER);
        waiting.when(corrects(draft, "Noch ein Fehler", REASONS, true))
                .thenRefused(STATEMENT_IS_ANOTHER);
        waiting.when(corrects(draft, "Noch ein Fehler", RIGHT, true))
                .then(new CorrectionDrafted(SOCIAL, with(REASONS), WHY, AYLIN, OCTOBER));
        waiting.when(releases(RIGHT, BO, true))
                .then(new StatementCorrected(SOCIAL, NOW, WHY, BO, OCTOBER));
        waiting.when(releases(RIGHT, AYLIN, false)).then(CORRECTED);
    }

    @Test
    void what_is_released_or_does_not_fit_any_more_is_not_released_again() {
        given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED, RELEASED, WAITS, CORRECTED)
                .when(releases(RIGHT, BO, true))
                .thenRefused(DRAFT_IS_ANOTHER);
        given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED, RELEASED, WAITS, new SightingUndone())
                .when(releases(RIGHT, BO, true))
                .thenRefused(IDEA_IS_NOT_EXAMINED);
        given(
                        RECEIVED,
                        SIGHTED,
                        WITH_SOCIAL,
                        DRAFTED,
                        RELEASED,
                        WAITS,
                        WITH_SOCIAL,
                        DRAFTED,
                        RELEASED)
                .when(releases(RIGHT, BO, true))
                .thenRefused(DRAFT_IS_ANOTHER);
    }

    @Test
    void the_same_wish_a_moment_later_is_the_same() {
        var draft = draft(Feasibility.PARTLY, "Nachts");
        var why = new Written(WHY, "de", "Darum");
        assertThat(new CorrectStatement(SOCIAL, REASONS, draft, why, true, BO, OCTOBER).body())
                .isEqualTo(
                        new CorrectStatement(
                                        SOCIAL,
                                        REASONS,
                                        draft,
                                        why,
                                        false,
                                        BO,
                                        OCTOBER.plusSeconds(9))
                                .body())
                .isNotEqualTo(
                        new CorrectStatement(SOCIAL, RIGHT, draft, why, true, BO, OCTOBER).body());
    }

    private static Statement with(ContentId reasons) {
        return new Statement(Feasibility.PARTLY, null, null, "de", reasons, null, null, null);
    }

    private static Decider corrects(String reasons, String why) {
        var written = new Written(RIGHT, "de", reasons);
        var draft = new Draft(Feasibility.PARTLY, null, null, written, null, null, null);
        return corrects(draft, why, REASONS, false);
    }

    private static Decider corrects(Draft draft, String why, ContentId of, boolean byTwo) {
        var said = new Written(WHY, "de", why);
        return wishes(new CorrectStatement(SOCIAL, of, draft, said, byTwo, AYLIN, OCTOBER));
    }

    private static Decider releases(ContentId reasons, UUID by, boolean byTwo) {
        return wishes(new ReleaseCorrection(SOCIAL, reasons, byTwo, by, OCTOBER));
    }

    private static Decider wishes(CorrectionCommand wish) {
        return states ->
                CorrectionRules.decide(
                        states.of(ReviewState.FOLD), states.of(SaidState.FOLD), wish);
    }
}
