package stellwand.idea;

import static stellwand.idea.IdeaRulesTest.*;
import static stellwand.idea.Refusal.*;
import static stellwand.idea.WhichWords.ORIGINAL;
import static stellwand.idea.WhichWords.TEXT;
import static stellwand.journal.Given.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import stellwand.idea.HidingCommand.EraseWithReason;
import stellwand.idea.HidingCommand.HideWords;
import stellwand.idea.HidingCommand.RewordOver;
import stellwand.idea.HidingCommand.SetAsideUnseen;
import stellwand.idea.HidingCommand.ShowWords;
import stellwand.idea.HidingEvent.ErasureExplained;
import stellwand.idea.HidingEvent.WordsHidden;
import stellwand.idea.HidingEvent.WordsShown;
import stellwand.idea.IdeaEvent.ContributorWrote;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaEvent.IdeaReworded;
import stellwand.idea.IdeaEvent.IdeaSetAside;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.journal.ContentId;
import stellwand.journal.Decider;

/** Words that would do somebody harm. */
class HidingRulesTest {
    private static final ContentId ELSEWHERE = new ContentId(LEYLA);
    private static final IdeaSetAside ASIDE = new IdeaSetAside("de", ELSEWHERE);
    private static final IdeaReworded REWORDED = new IdeaReworded("de", ELSEWHERE);

    @Test
    void what_is_set_aside_may_be_hidden_in_the_same_moment() {
        var wish = hiding(new SetAsideUnseen(written("Das beleidigt jemanden.")));
        given(RECEIVED).when(wish).then(new IdeaSetAside("de", MORE), new WordsHidden(TEXT));
        given(RECEIVED, SIGHTED).when(wish).thenRefused(SIGHTED_ALREADY);
        given(RECEIVED)
                .when(hiding(new SetAsideUnseen(written(""))))
                .thenRefused(REASON_IS_MISSING);
    }

    @Test
    void what_is_set_aside_is_hidden_later_and_shown_again() {
        given(RECEIVED, ASIDE).when(hiding(new HideWords(TEXT))).then(new WordsHidden(TEXT));
        given(RECEIVED, ASIDE, new WordsHidden(TEXT))
                .when(hiding(new HideWords(TEXT)))
                .thenNothingHappens();
        given(RECEIVED, ASIDE, new WordsHidden(TEXT))
                .when(hiding(new ShowWords(TEXT)))
                .then(new WordsShown(TEXT));
        given(RECEIVED, ASIDE).when(hiding(new ShowWords(TEXT))).thenNothingHappens();
        given(RECEIVED, ASIDE, new WordsHidden(TEXT), new WordsShown(TEXT))
                .when(hiding(new HideWords(TEXT)))
                .then(new WordsHidden(TEXT));
    }

    @Test
    void what_is_examined_is_examined_in_public() {
        given(RECEIVED, SIGHTED)
                .when(hiding(new HideWords(TEXT)))
                .thenRefused(IDEA_IS_NOT_SET_ASIDE);
        given(RECEIVED).when(hiding(new HideWords(TEXT))).thenRefused(IDEA_IS_NOT_SET_ASIDE);
    }

    @Test
    void a_sighting_that_does_not_hold_hides_nothing() {
        given(RECEIVED, ASIDE, new WordsHidden(TEXT), new SightingUndone(), ASIDE)
                .when(hiding(new HideWords(TEXT)))
                .then(new WordsHidden(TEXT));
        given(RECEIVED, REWORDED, new WordsHidden(ORIGINAL), ASIDE, new SightingUndone())
                .when(hiding(new ShowWords(ORIGINAL)))
                .then(new WordsShown(ORIGINAL));
    }

    @Test
    void the_original_is_hidden_with_other_words_until_it_is_said_otherwise() {
        var hides = hiding(new RewordOver(written("Freundlicher am Schalter"), true));
        var shows = hiding(new RewordOver(written("Freundlicher am Schalter"), false));
        var reworded = new IdeaReworded("de", MORE);
        given(RECEIVED).when(hides).then(reworded, new WordsHidden(ORIGINAL));
        given(RECEIVED).when(shows).then(reworded);
        given(RECEIVED, REWORDED, new WordsHidden(ORIGINAL)).when(hides).then(reworded);
        given(RECEIVED, REWORDED, new WordsHidden(ORIGINAL))
                .when(shows)
                .then(reworded, new WordsShown(ORIGINAL));
        given(RECEIVED).when(hiding(new RewordOver(written(""), true))).thenRefused(IDEA_IS_BLANK);
    }

    @Test
    void an_original_beside_which_nothing_stands_is_not_hidden() {
        given(RECEIVED, SIGHTED)
                .when(hiding(new HideWords(ORIGINAL)))
                .thenRefused(ORIGINAL_STANDS_ALONE);
        given(RECEIVED, SIGHTED, REWORDED)
                .when(hiding(new HideWords(ORIGINAL)))
                .then(new WordsHidden(ORIGINAL));
    }

    @Test
    void erased_by_staff_everything_goes_but_the_reason() {
        given(RECEIVED, REWORDED, new ContributorWrote(OMAR, "de", new ContentId(OMAR)))
                .when(hiding(new EraseWithReason(written("Das verrät etwas über andere."))))
                .then(new IdeaErased(null), new ErasureExplained("de", MORE))
                .thenErased(WORDS, ELSEWHERE, new ContentId(OMAR));
    }

    @Test
    void nobody_erases_without_a_reason() {
        given(RECEIVED).when(hiding(new EraseWithReason(written("")))).thenRefused(WHY_ERASE);
        given(RECEIVED)
                .when(hiding(new EraseWithReason(written("ö".repeat(501)))))
                .thenRefused(REASON_IS_TOO_LONG);
    }

    @Test
    void a_card_is_erased_where_it_hangs() {
        given(received(CARD, IdeaKind.IDEA))
                .when(hiding(new EraseWithReason(written("Darum"))))
                .thenRefused(CARD_IS_ERASED_THERE);
    }

    @Test
    void of_what_is_gone_nothing_is_hidden_and_it_is_not_erased_twice() {
        for (var given : List.of(given(), given(RECEIVED, new IdeaErased(null)))) {
            given.when(hiding(new HideWords(TEXT))).thenRefused(IDEA_IS_UNKNOWN);
        }
        given().when(hiding(new EraseWithReason(written("Darum")))).thenRefused(IDEA_IS_UNKNOWN);
        given(RECEIVED, new IdeaErased(OMAR))
                .when(hiding(new EraseWithReason(written("Darum"))))
                .thenNothingHappens();
    }

    private static Decider hiding(HidingCommand command) {
        return states ->
                HidingRules.decide(states.of(IdeaState.FOLD), states.of(HidingState.FOLD), command);
    }
}
