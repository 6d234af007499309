package stellwand.review;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.journal.Given.given;
import static stellwand.review.Refusal.*;
import static stellwand.review.ReviewWorld.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import stellwand.idea.Feasibility;
import stellwand.idea.HolderEvent.AskingEnded;
import stellwand.idea.HolderEvent.HandedBack;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.idea.HolderEvent.UnitAsked;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaEvent.KindDecided;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.idea.IdeaKind;
import stellwand.review.ReviewCommand.Draft;
import stellwand.review.ReviewCommand.WriteStatement;
import stellwand.review.ReviewEvent.StatementDrafted;
import stellwand.review.ReviewEvent.StatementReleased;

/** What a unit may say of one idea, and when everybody reads it. */
class StatementRulesTest {
    private static final HandedOver WITH_SCHOOLS = new HandedOver(SCHOOLS, DUE, OCTOBER);
    private static final UnitAsked SOCIAL_ASKED = new UnitAsked(SOCIAL, DUE, OCTOBER);

    @Test
    void the_unit_that_has_it_says_whether_it_is_feasible_and_why() {
        given(RECEIVED, SIGHTED, WITH_SOCIAL)
                .when(states("Die Linie fährt schon"))
                .then(DRAFTED, RELEASED);
    }

    @Test
    void a_draft_may_lack_everything() {
        given(RECEIVED, SIGHTED, WITH_SOCIAL)
                .when(wish(write(draft(null, ""), null, false)))
                .then(new StatementDrafted(SOCIAL, statement(null), AYLIN, OCTOBER));
    }

    @Test
    void what_everybody_reads_says_whether_and_why_and_has_no_gap() {
        var asked = given(RECEIVED, SIGHTED, WITH_SOCIAL);
        asked.when(wish(write(draft(null, "Darum"), DUE, false)))
                .thenRefused(FEASIBILITY_IS_MISSING);
        asked.when(states("")).thenRefused(REASONS_ARE_MISSING);
        for (var gap : List.of("Am […] fährt er", "Am [...]", "Am [… Tag]", "Am [ … ]")) {
            asked.when(states(gap)).thenRefused(GAP_IS_OPEN);
        }
        asked.when(states("Siehe [1] und (…)")).then(DRAFTED, RELEASED);
    }

    @Test
    void a_gap_in_what_stands_beside_the_reasons_is_one_too_but_a_note_may_have_them() {
        var conditions =
                new Draft(Feasibility.FEASIBLE, null, null, said("Ja"), other("[…]"), null, null);
        var note =
                new Draft(Feasibility.FEASIBLE, null, null, said("Ja"), null, null, other("[…]"));
        var asked = given(RECEIVED, SIGHTED, WITH_SOCIAL);
        asked.when(wish(write(conditions, DUE, false))).thenRefused(GAP_IS_OPEN);
        asked.when(wish(write(note, DUE, false)))
                .then(
                        new StatementDrafted(
                                SOCIAL,
                                new Statement(
                                        Feasibility.FEASIBLE,
                                        null,
                                        null,
                                        "de",
                                        REASONS,
                                        null,
                                        null,
                                        OTHERS),
                                AYLIN,
                                OCTOBER),
                        RELEASED);
    }

    @Test
    void texts_have_room_for_as_much_as_the_page_says() {
        var asked = given(RECEIVED, SIGHTED, WITH_SOCIAL);
        asked.when(states("ä".repeat(4000))).then(DRAFTED, RELEASED);
        asked.when(states("ä".repeat(4001))).thenRefused(TEXT_IS_TOO_LONG);
        var aside = other("ä".repeat(1001));
        for (var draft :
                List.of(
                        new Draft(null, null, null, said(""), aside, null, null),
                        new Draft(null, null, null, said(""), null, aside, null),
                        new Draft(null, null, null, said(""), null, null, aside))) {
            asked.when(wish(write(draft, null, false))).thenRefused(TEXT_IS_TOO_LONG);
        }
    }

    @Test
    void who_is_asked_beside_says_what_it_thinks_and_nobody_loses_a_draft() {
        var asked = given(RECEIVED, SIGHTED, WITH_SCHOOLS, SOCIAL_ASKED, DRAFTED);
        asked.when(release(REASONS, BO, true))
                .then(new StatementReleased(SOCIAL, BO, DUE, OCTOBER));
        given(
                        RECEIVED,
                        SIGHTED,
                        WITH_SCHOOLS,
                        SOCIAL_ASKED,
                        DRAFTED,
                        new HandedBack("de", OTHERS, DUE, null, OCTOBER))
                .when(release(REASONS, BO, true))
                .then(new StatementReleased(SOCIAL, BO, DUE, OCTOBER));
        given(RECEIVED, SIGHTED, WITH_SCHOOLS, SOCIAL_ASKED, DRAFTED, WITH_SOCIAL)
                .when(release(REASONS, BO, true))
                .then(new StatementReleased(SOCIAL, BO, DUE, OCTOBER));
    }

    @Test
    void who_is_not_asked_any_more_says_nothing_and_its_draft_is_gone() {
        var ended = new AskingEnded(SOCIAL, "und", null, OCTOBER);
        var over = given(RECEIVED, SIGHTED, WITH_SCHOOLS, SOCIAL_ASKED, DRAFTED, ended);
        over.when(release(REASONS, BO, true)).thenRefused(UNIT_HAS_IT_NOT);
        given(RECEIVED, SIGHTED, WITH_SCHOOLS, SOCIAL_ASKED, DRAFTED, ended, SOCIAL_ASKED)
                .when(release(REASONS, BO, true))
                .thenRefused(DRAFT_IS_ANOTHER);
    }

    @Test
    void who_said_something_beside_says_it_once() {
        given(RECEIVED, SIGHTED, WITH_SCHOOLS, SOCIAL_ASKED, DRAFTED, RELEASED)
                .when(states("Noch etwas"))
                .thenRefused(UNIT_HAS_IT_NOT);
    }

    @Test
    void answered_is_when_nobody_is_asked_any_more() {
        var released = new StatementReleased(SCHOOLS, BO, DUE, OCTOBER);
        var drafted = new StatementDrafted(SCHOOLS, statement(Feasibility.PARTLY), BO, OCTOBER);
        given(RECEIVED, SIGHTED, WITH_SCHOOLS, SOCIAL_ASKED, drafted, released)
                .when(answer("Ab Mai"))
                .thenRefused(UNIT_STILL_HAS_IT);
        given(RECEIVED, SIGHTED, WITH_SCHOOLS, SOCIAL_ASKED, drafted, released, DRAFTED, RELEASED)
                .when(answer("Ab Mai"))
                .then(ANSWERED);
    }

    @Test
    void who_has_it_not_says_nothing() {
        given().when(states("Ja")).thenRefused(IDEA_IS_UNKNOWN);
        given(RECEIVED).when(states("Ja")).thenRefused(IDEA_IS_NOT_EXAMINED);
        given(RECEIVED, SIGHTED).when(states("Ja")).thenRefused(UNIT_HAS_IT_NOT);
        given(RECEIVED, SIGHTED, new HandedOver(SCHOOLS, DUE, OCTOBER))
                .when(states("Ja"))
                .thenRefused(UNIT_HAS_IT_NOT);
        given(RECEIVED, SIGHTED, WITH_SOCIAL, new HandedBack("de", WHY, DUE, null, OCTOBER))
                .when(states("Ja"))
                .thenRefused(UNIT_HAS_IT_NOT);
        given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED, RELEASED)
                .when(states("Noch etwas"))
                .thenRefused(UNIT_HAS_IT_NOT);
        given(RECEIVED, SIGHTED, WITH_SOCIAL, new KindDecided(IdeaKind.PERSONAL))
                .when(states("Ja"))
                .thenRefused(IDEA_IS_NOT_EXAMINED);
        given(RECEIVED, SIGHTED, WITH_SOCIAL, new IdeaErased(null))
                .when(states("Ja"))
                .thenRefused(IDEA_IS_UNKNOWN);
    }

    @Test
    void where_two_have_to_agree_the_second_one_releases() {
        var drafted = given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED);
        drafted.when(wish(write(REASONS, draft(Feasibility.FEASIBLE, "Ja"), DUE, true)))
                .thenRefused(SOMEBODY_ELSE_RELEASES);
        drafted.when(release(REASONS, AYLIN, true)).thenRefused(SOMEBODY_ELSE_RELEASES);
        drafted.when(release(REASONS, BO, true))
                .then(new StatementReleased(SOCIAL, BO, DUE, OCTOBER));
        drafted.when(release(REASONS, AYLIN, false)).then(RELEASED);
    }

    @Test
    void what_is_released_was_read_and_is_whole() {
        given(RECEIVED, SIGHTED, WITH_SOCIAL)
                .when(release(REASONS, BO, true))
                .thenRefused(DRAFT_IS_ANOTHER);
        given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED)
                .when(release(OTHERS, BO, true))
                .thenRefused(DRAFT_IS_ANOTHER);
        given(
                        RECEIVED,
                        SIGHTED,
                        WITH_SOCIAL,
                        new StatementDrafted(SOCIAL, statement(null), AYLIN, OCTOBER))
                .when(release(REASONS, BO, true))
                .thenRefused(FEASIBILITY_IS_MISSING);
        given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED)
                .when(wish(release(said("[…]"), BO)))
                .thenRefused(GAP_IS_OPEN);
        given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED)
                .when(wish(release(said(""), BO)))
                .thenRefused(REASONS_ARE_MISSING);
        given(RECEIVED).when(release(REASONS, BO, true)).thenRefused(IDEA_IS_NOT_EXAMINED);
        given(RECEIVED, SIGHTED).when(release(REASONS, BO, true)).thenRefused(UNIT_HAS_IT_NOT);
    }

    @Test
    void what_one_unit_drafted_another_one_does_not_release() {
        given(
                        RECEIVED,
                        SIGHTED,
                        WITH_SOCIAL,
                        DRAFTED,
                        new HandedOver(SCHOOLS, DUE, OCTOBER),
                        WITH_SOCIAL)
                .when(release(REASONS, BO, false))
                .thenRefused(DRAFT_IS_ANOTHER);
    }

    @Test
    void a_sighting_that_is_taken_back_ends_the_review() {
        given(RECEIVED, SIGHTED, WITH_SOCIAL, DRAFTED, new SightingUndone(), SIGHTED)
                .when(states("Ja"))
                .thenRefused(UNIT_HAS_IT_NOT);
    }

    @Test
    void the_same_wish_a_moment_later_is_the_same() {
        var draft = draft(Feasibility.FEASIBLE, "Ja");
        assertThat(
                        new WriteStatement(
                                        SOCIAL,
                                        null,
                                        draft,
                                        DUE.plusDays(1),
                                        false,
                                        false,
                                        BO,
                                        OCTOBER)
                                .body())
                .isEqualTo(write(draft, DUE, true).body())
                .isNotEqualTo(write(draft, null, true).body());
    }
}
