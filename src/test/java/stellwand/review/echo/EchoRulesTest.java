package stellwand.review.echo;

import static stellwand.journal.Given.given;
import static stellwand.review.echo.EchoWorld.*;
import static stellwand.review.echo.Refusal.*;

import org.junit.jupiter.api.Test;
import stellwand.idea.EchoEvent.FollowUpAsked;
import stellwand.idea.EchoEvent.VoiceGiven;
import stellwand.idea.IdeaEvent.ContributorLeft;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.Voice;

/** What contributors may say once their idea is answered, and what they are told. */
class EchoRulesTest {
    @Test
    void whose_idea_it_is_says_whether_the_answer_answers_it() {
        var answered = given(RECEIVED, JOINED);
        answered.when(says(LEYLA, Voice.YES, null)).then(said(LEYLA, Voice.YES, null));
        answered.when(says(OMAR, Voice.NO, "Nur am Wochenende"))
                .then(said(OMAR, Voice.NO, COMMENT));
        answered.when(says(BO, Voice.YES, null)).thenRefused(NOT_YOUR_IDEA);
        answered.when(says(LEYLA, ANSWER, null, Voice.YES, null)).thenRefused(NOT_ANSWERED_YET);
        answered.when(says(LEYLA, null, null)).thenRefused(VOICE_IS_MISSING);
        answered.when(says(LEYLA, Voice.NO, "ä".repeat(1000))).then(said(LEYLA, Voice.NO, COMMENT));
        answered.when(says(LEYLA, Voice.NO, "ä".repeat(1001))).thenRefused(TEXT_IS_TOO_LONG);
    }

    @Test
    void what_is_said_may_be_changed_and_a_comment_that_holds_no_more_is_erased() {
        var spoke = given(RECEIVED, said(LEYLA, Voice.NO, LATER));
        spoke.when(says(LEYLA, Voice.YES, "Danke"))
                .then(said(LEYLA, Voice.YES, COMMENT))
                .thenErased(LATER);
        spoke.when(says(LEYLA, Voice.NO, null)).then(said(LEYLA, Voice.NO, null)).thenErased(LATER);
        given(RECEIVED, said(LEYLA, Voice.NO, null))
                .when(says(LEYLA, Voice.NO, null))
                .thenNothingHappens();
    }

    @Test
    void of_a_changed_answer_nobody_has_said_anything_who_has_not_read_it() {
        var spoke = given(RECEIVED, said(LEYLA, Voice.NO, LATER));
        spoke.when(says(LEYLA, ANSWER, LATER, Voice.YES, null)).thenRefused(ANSWER_IS_ANOTHER);
        spoke.when(says(LEYLA, LATER, LATER, Voice.YES, null))
                .then(new VoiceGiven(LEYLA, LATER, Voice.YES, "und", null, NOVEMBER))
                .thenErased();
    }

    @Test
    void who_left_has_no_voice_and_comes_back_without_one() {
        var left = new ContributorLeft(OMAR);
        given(RECEIVED, JOINED, left).when(says(OMAR, Voice.NO, null)).thenRefused(NOT_YOUR_IDEA);
        given(RECEIVED, JOINED, said(OMAR, Voice.NO, LATER), left, JOINED)
                .when(says(OMAR, Voice.YES, null))
                .then(said(OMAR, Voice.YES, null))
                .thenErased();
        given(RECEIVED, new IdeaErased(LEYLA))
                .when(says(LEYLA, Voice.YES, null))
                .thenRefused(NOT_YOUR_IDEA);
    }

    @Test
    void whose_idea_it_is_asks_one_thing_at_a_time() {
        given(RECEIVED, JOINED).when(asks(LEYLA, ANSWER, "Ab wann?")).then(ASKED);
        var asked = given(RECEIVED, JOINED, ASKED);
        asked.when(asks(LEYLA, ANSWER, "Und wo?")).thenRefused(QUESTION_WAITS);
        asked.when(asks(OMAR, ANSWER, "Ab wann?"))
                .then(new FollowUpAsked(OMAR, QUESTION, "de", DUE, NOVEMBER));
        given(RECEIVED, ASKED, REPLIED).when(asks(LEYLA, ANSWER, "Und wo?")).then(ASKED);
    }

    @Test
    void a_question_is_asked_about_an_answer_and_in_words() {
        var answered = given(RECEIVED);
        answered.when(asks(LEYLA, null, "Ab wann?")).thenRefused(NOT_ANSWERED_YET);
        answered.when(asks(BO, ANSWER, "Ab wann?")).thenRefused(NOT_YOUR_IDEA);
        answered.when(asks(LEYLA, ANSWER, " ")).thenRefused(QUESTION_IS_MISSING);
        answered.when(asks(LEYLA, ANSWER, "ä".repeat(1000))).then(ASKED);
        answered.when(asks(LEYLA, ANSWER, "ä".repeat(1001))).thenRefused(TEXT_IS_TOO_LONG);
    }

    @Test
    void the_office_replies_once_and_in_words() {
        var asked = given(RECEIVED, ASKED);
        asked.when(replies("Ab Mai")).then(REPLIED);
        asked.when(replies("")).thenRefused(REPLY_IS_MISSING);
        asked.when(replies("ä".repeat(4000))).then(REPLIED);
        asked.when(replies("ä".repeat(4001))).thenRefused(TEXT_IS_TOO_LONG);
        given(RECEIVED, ASKED, REPLIED)
                .when(replies("Doch erst im Juni"))
                .thenRefused(REPLIED_ALREADY);
    }

    @Test
    void what_was_never_asked_or_went_with_whoever_asked_has_no_reply() {
        var asked = new FollowUpAsked(OMAR, QUESTION, "de", DUE, NOVEMBER);
        given(RECEIVED).when(replies("Ab Mai")).thenRefused(QUESTION_IS_UNKNOWN);
        given(RECEIVED, JOINED, asked, new ContributorLeft(OMAR))
                .when(replies("Ab Mai"))
                .thenRefused(QUESTION_IS_UNKNOWN);
        given(RECEIVED, ASKED, new IdeaErased(null))
                .when(replies("Ab Mai"))
                .thenRefused(QUESTION_IS_UNKNOWN);
    }
}
