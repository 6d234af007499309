package stellwand.review;

import static stellwand.journal.Given.given;
import static stellwand.review.Refusal.*;
import static stellwand.review.ReviewWorld.*;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.idea.Feasibility;
import stellwand.journal.Decider;
import stellwand.review.ReviewCommand.WriteStatement;
import stellwand.review.ReviewEvent.StatementDrafted;
import stellwand.review.ReviewEvent.StatementReleased;

/** Two people at one draft: what one of them has not read, and who is the second one. */
class TwoPersonsRulesTest {
    private static final StatementDrafted BY_AYLIN =
            new StatementDrafted(SOCIAL, statement(Feasibility.FEASIBLE), AYLIN, OCTOBER, true);
    private static final StatementDrafted BY_THE_UNIT =
            new StatementDrafted(SOCIAL, statement(Feasibility.FEASIBLE), SOCIAL.id(), OCTOBER);

    @Test
    void what_somebody_else_wrote_meanwhile_is_not_written_over_unseen() {
        var draft = draft(null, "Anders");
        var whole = draft(Feasibility.FEASIBLE, "Anders");
        var drafted = given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED);
        drafted.when(wish(write(null, draft, null, false))).thenRefused(DRAFT_IS_ANOTHER);
        drafted.when(wish(write(OTHERS, draft, null, false))).thenRefused(DRAFT_IS_ANOTHER);
        drafted.when(wish(write(OTHERS, whole, DUE, false))).thenRefused(DRAFT_IS_ANOTHER);
        drafted.when(wish(write(REASONS, whole, DUE, false))).then(DRAFTED, RELEASED);
        given(RECEIVED, SIGHTED, WITH_SOCIAL)
                .when(wish(write(REASONS, whole, DUE, false)))
                .thenRefused(DRAFT_IS_ANOTHER);
    }

    @Test
    void who_writes_by_the_link_and_is_signed_in_is_who_wrote_it() {
        var asked = given(RECEIVED, SIGHTED, WITH_SOCIAL);
        asked.when(writesByLink(AYLIN)).then(BY_AYLIN);
        asked.when(writesByLink(SOCIAL.id())).then(BY_THE_UNIT);
    }

    @Test
    void who_wrote_by_the_link_does_not_release_it_and_another_one_does() {
        var drafted = given(RECEIVED, SIGHTED, WITH_SOCIAL, BY_AYLIN);
        drafted.when(release(REASONS, AYLIN, true)).thenRefused(SOMEBODY_ELSE_RELEASES);
        drafted.when(release(REASONS, BO, true))
                .then(new StatementReleased(SOCIAL, BO, DUE, OCTOBER));
    }

    private static Decider writesByLink(UUID by) {
        var draft = draft(Feasibility.FEASIBLE, "Die Linie fährt schon");
        return wish(new WriteStatement(SOCIAL, null, draft, null, false, true, by, OCTOBER));
    }
}
