package stellwand.idea;

import static stellwand.idea.IdeaRulesTest.CARD;
import static stellwand.idea.IdeaRulesTest.LEYLA;
import static stellwand.idea.IdeaRulesTest.MORE;
import static stellwand.idea.IdeaRulesTest.OMAR;
import static stellwand.idea.IdeaRulesTest.RECEIVED;
import static stellwand.idea.IdeaRulesTest.SIGHTED;
import static stellwand.idea.IdeaRulesTest.received;
import static stellwand.idea.IdeaRulesTest.wish;
import static stellwand.idea.IdeaRulesTest.written;
import static stellwand.idea.Refusal.CARD_HANGS_ON_A_BOARD;
import static stellwand.idea.Refusal.IDEA_IS_BLANK;
import static stellwand.idea.Refusal.IDEA_IS_UNKNOWN;
import static stellwand.idea.Refusal.WORDS_ARE_OTHERS;
import static stellwand.journal.Given.given;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.idea.IdeaCommand.CorrectIdea;
import stellwand.idea.IdeaEvent.ContributorWrote;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaEvent.IdeaReworded;
import stellwand.journal.Decider;

/** What its own author would rather have said. */
class CorrectionRulesTest {
    @Test
    void before_the_sighting_it_stands_beside_the_original() {
        given(RECEIVED).when(correct(OMAR, "Ein Bus")).then(new IdeaReworded("de", MORE));
    }

    @Test
    void what_was_sighted_changes_only_when_staff_have_looked() {
        given(RECEIVED, SIGHTED)
                .when(correct(OMAR, "Ein Bus"))
                .then(new ContributorWrote(OMAR, "de", MORE));
    }

    @Test
    void only_the_author_corrects_and_not_into_nothing() {
        given(RECEIVED).when(correct(LEYLA, "Zwei Busse")).thenRefused(WORDS_ARE_OTHERS);
        given(RECEIVED).when(correct(OMAR, "")).thenRefused(IDEA_IS_BLANK);
        given(RECEIVED, new IdeaErased(OMAR))
                .when(correct(OMAR, "Ein Bus"))
                .thenRefused(IDEA_IS_UNKNOWN);
    }

    @Test
    void a_card_is_corrected_where_it_hangs() {
        given(received(CARD, IdeaKind.IDEA))
                .when(correct(OMAR, "Ein Bus"))
                .thenRefused(CARD_HANGS_ON_A_BOARD);
    }

    private static Decider correct(UUID who, String words) {
        return wish(new CorrectIdea(who, written(words)));
    }
}
