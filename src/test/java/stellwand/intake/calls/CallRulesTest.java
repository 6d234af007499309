package stellwand.intake.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.intake.calls.CallRules.Turn.DONE;
import static stellwand.intake.calls.CallRules.Turn.DUE;
import static stellwand.intake.calls.CallRules.Turn.LATER;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stellwand.idea.IdeaKind;
import stellwand.idea.Standing;
import stellwand.intake.calls.CallRules.Turn;
import stellwand.people.contacts.Contact;
import stellwand.people.contacts.PhoneNumber;
import stellwand.people.contacts.WayBack;
import stellwand.people.contacts.WayBack.AtTheCounter;
import stellwand.people.contacts.WayBack.ByCall;

/** Whom staff have to call today. */
class CallRulesTest {
    private static final Instant SEPTEMBER = Instant.parse("2017-09-20T08:00:00Z");
    private static final Instant BEFORE = SEPTEMBER.minusSeconds(1);
    private static final Instant LATER_ON = SEPTEMBER.plusSeconds(1);
    private static final WayBack CALL = new ByCall(new PhoneNumber("+492118991"), null);

    @Test
    void an_idea_that_waits_has_nothing_to_tell_yet() {
        assertThat(turn(CALL, IdeaKind.IDEA, Standing.RECEIVED, null, null)).isEqualTo(LATER);
        assertThat(turn(CALL, IdeaKind.IDEA, Standing.IN_REVIEW, null, BEFORE)).isEqualTo(DUE);
    }

    @Test
    void a_question_or_a_personal_matter_does_not_wait_for_a_sighting() {
        for (var kind : new IdeaKind[] {IdeaKind.QUESTION, IdeaKind.COMPLAINT, IdeaKind.PERSONAL}) {
            assertThat(turn(CALL, kind, Standing.RECEIVED, null, null)).isEqualTo(DUE);
            assertThat(turn(CALL, kind, Standing.RECEIVED, "RECEIVED", null)).isEqualTo(DONE);
        }
    }

    @Test
    void told_is_told_until_something_new_happens() {
        assertThat(turn("IN_REVIEW", Standing.IN_REVIEW, BEFORE)).isEqualTo(DONE);
        assertThat(turn("IN_REVIEW", Standing.IN_REVIEW, SEPTEMBER)).isEqualTo(DONE);
        assertThat(turn("IN_REVIEW", Standing.SET_ASIDE, LATER_ON)).isEqualTo(DUE);
    }

    @Test
    void another_answer_and_another_reason_are_new_though_the_word_is_the_same() {
        assertThat(turn("ANSWERED", Standing.ANSWERED, LATER_ON)).isEqualTo(DUE);
        assertThat(turn("SET_ASIDE", Standing.SET_ASIDE, LATER_ON)).isEqualTo(DUE);
    }

    @Test
    void a_second_question_is_asked_too() {
        assertThat(asked("ASKED", BEFORE)).isEqualTo(DONE);
        assertThat(asked("ASKED", LATER_ON)).isEqualTo(DUE);
    }

    @Test
    void whoever_has_answered_is_not_called_to_hear_what_they_knew() {
        assertThat(turn("ASKED", Standing.IN_REVIEW, BEFORE)).isEqualTo(DONE);
    }

    @Test
    void what_waits_again_is_told_to_whoever_waits_for_somebody() {
        assertThat(turn("SET_ASIDE", Standing.RECEIVED, null)).isEqualTo(LATER);
        assertThat(turn(CALL, IdeaKind.QUESTION, Standing.RECEIVED, "SET_ASIDE", null))
                .isEqualTo(DUE);
    }

    @Test
    void who_comes_to_the_counter_is_waited_for() {
        var counter = new AtTheCounter(null);
        assertThat(turn(counter, IdeaKind.QUESTION, Standing.SET_ASIDE, null, BEFORE))
                .isEqualTo(LATER);
        assertThat(turn(counter, IdeaKind.IDEA, Standing.SET_ASIDE, "SET_ASIDE", BEFORE))
                .isEqualTo(DONE);
    }

    private static Turn asked(String told, Instant at) {
        return CallRules.turn(contact(CALL, told), IdeaKind.IDEA, Standing.RECEIVED, true, at);
    }

    private static Turn turn(String told, Standing standing, @Nullable Instant newsAt) {
        return turn(CALL, IdeaKind.IDEA, standing, told, newsAt);
    }

    private static Turn turn(
            WayBack way,
            IdeaKind kind,
            Standing standing,
            @Nullable String told,
            @Nullable Instant newsAt) {
        return CallRules.turn(contact(way, told), kind, standing, false, newsAt);
    }

    private static Contact contact(WayBack way, @Nullable String told) {
        return new Contact(
                new UUID(0, 1),
                new UUID(0, 2),
                "ar",
                way,
                SEPTEMBER,
                false,
                false,
                null,
                false,
                told == null ? null : new Contact.Told(told, SEPTEMBER, SEPTEMBER, new UUID(0, 3)));
    }
}
