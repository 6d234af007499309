package stellwand.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.idea.IdeaRulesTest.CARD;
import static stellwand.idea.IdeaRulesTest.LEYLA;
import static stellwand.idea.IdeaRulesTest.MORE;
import static stellwand.idea.IdeaRulesTest.OMAR;
import static stellwand.idea.IdeaRulesTest.RECEIVED;
import static stellwand.idea.IdeaRulesTest.SEPTEMBER;
import static stellwand.idea.IdeaRulesTest.SIGHTED;
import static stellwand.idea.IdeaRulesTest.WORDS;
import static stellwand.idea.IdeaRulesTest.received;
import static stellwand.idea.IdeaRulesTest.wish;
import static stellwand.idea.IdeaRulesTest.written;
import static stellwand.idea.Refusal.CARD_HANGS_ON_A_BOARD;
import static stellwand.idea.Refusal.CORRECTED_TOO_OFTEN;
import static stellwand.idea.Refusal.CORRECTION_IS_GONE;
import static stellwand.idea.Refusal.IDEA_IS_BLANK;
import static stellwand.idea.Refusal.IDEA_IS_TOO_LONG;
import static stellwand.idea.Refusal.IDEA_IS_UNKNOWN;
import static stellwand.idea.Refusal.WORDS_ARE_OTHERS;
import static stellwand.journal.Given.given;

import java.util.Collections;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stellwand.idea.IdeaCommand.CorrectIdea;
import stellwand.idea.IdeaCommand.EraseIdea;
import stellwand.idea.IdeaEvent.ContributorsAsked;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaEvent.IdeaReworded;
import stellwand.idea.MessageCommand.AdoptCorrection;
import stellwand.idea.MessageCommand.ReadMessages;
import stellwand.idea.MessageEvent.CorrectionProposed;
import stellwand.idea.MessageEvent.MessagesRead;
import stellwand.journal.ContentId;
import stellwand.journal.Decider;
import stellwand.journal.Event;
import stellwand.journal.Given;

/** What its own author would rather have said. */
class CorrectionRulesTest {
    private static final CorrectionProposed PROPOSED = new CorrectionProposed(OMAR, "de", MORE);

    @Test
    void before_the_sighting_it_stands_beside_the_original() {
        given(RECEIVED).when(correct(OMAR, "Ein Bus")).then(new IdeaReworded("de", MORE));
    }

    @Test
    void what_was_sighted_changes_only_when_staff_have_looked() {
        given(RECEIVED, SIGHTED).when(correct(OMAR, "Ein Bus")).then(PROPOSED);
    }

    @Test
    void what_may_become_the_wording_is_as_long_as_a_wording_may_be() {
        var tooLong = correct(OMAR, "x".repeat(2_001));
        given(RECEIVED).when(tooLong).thenRefused(IDEA_IS_TOO_LONG);
        given(RECEIVED, SIGHTED).when(tooLong).thenRefused(IDEA_IS_TOO_LONG);
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
    void nobody_corrects_without_end() {
        var again = new IdeaReworded("de", MORE);
        after(given(RECEIVED), 98, again).when(correct(OMAR, "Ein Bus")).then(again);
        after(given(RECEIVED), 99, again)
                .when(correct(OMAR, "Ein Bus"))
                .thenRefused(CORRECTED_TOO_OFTEN);

        after(given(RECEIVED, SIGHTED), 99, PROPOSED).when(correct(OMAR, "Ein Bus")).then(PROPOSED);
        after(given(RECEIVED, SIGHTED), 100, PROPOSED)
                .when(correct(OMAR, "Ein Bus"))
                .thenRefused(CORRECTED_TOO_OFTEN);
    }

    private static Given after(Given before, int times, Event event) {
        var then = Collections.nCopies(times, event);
        return new Given(Stream.concat(before.events().stream(), then.stream()).toList());
    }

    @Test
    void a_card_is_corrected_where_it_hangs() {
        given(received(CARD, IdeaKind.IDEA))
                .when(correct(OMAR, "Ein Bus"))
                .thenRefused(CARD_HANGS_ON_A_BOARD);
    }

    @Test
    void what_the_author_would_rather_have_said_becomes_the_wording_and_counts_as_read() {
        given(RECEIVED, SIGHTED, PROPOSED)
                .when(messages(new AdoptCorrection(3, "de", MORE)))
                .then(new IdeaReworded("de", MORE), new MessagesRead(3));
        given(RECEIVED, SIGHTED)
                .when(messages(new AdoptCorrection(3, "de", MORE)))
                .thenRefused(CORRECTION_IS_GONE);
    }

    @Test
    void what_was_written_is_read_and_where_nothing_was_nothing_happens() {
        given(RECEIVED, SIGHTED, PROPOSED)
                .when(messages(new ReadMessages(3)))
                .then(new MessagesRead(3));
        given(RECEIVED).when(messages(new ReadMessages(1))).thenNothingHappens();
        given(RECEIVED, new IdeaErased(OMAR))
                .when(messages(new ReadMessages(1)))
                .thenRefused(IDEA_IS_UNKNOWN);
    }

    @Test
    void an_open_question_stays_open_when_the_words_are_corrected() {
        var asked = new ContributorsAsked("de", new ContentId(LEYLA), SEPTEMBER);
        var state = given(RECEIVED, SIGHTED, asked, PROPOSED).of(IdeaState.FOLD);
        assertThat(state.asked()).isTrue();
    }

    @Test
    void erased_the_adopted_words_go_once() {
        given(RECEIVED, SIGHTED, PROPOSED, new IdeaReworded("de", MORE))
                .when(wish(new EraseIdea(OMAR)))
                .then(new IdeaErased(OMAR))
                .thenErased(WORDS, MORE);
    }

    private static Decider messages(MessageCommand wish) {
        return states -> MessageRules.decide(states.of(IdeaState.FOLD), wish);
    }

    private static Decider correct(UUID who, String words) {
        return wish(new CorrectIdea(who, written(words)));
    }
}
