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
    private static final WayBack CALL = new ByCall(new PhoneNumber("+492118991"), null);

    @Test
    void an_idea_that_waits_has_nothing_to_tell_yet() {
        assertThat(turn(CALL, IdeaKind.IDEA, Standing.RECEIVED, null)).isEqualTo(LATER);
        assertThat(turn(CALL, IdeaKind.IDEA, Standing.IN_REVIEW, null)).isEqualTo(DUE);
    }

    @Test
    void a_question_or_a_personal_matter_does_not_wait_for_a_sighting() {
        assertThat(turn(CALL, IdeaKind.QUESTION, Standing.RECEIVED, null)).isEqualTo(DUE);
        assertThat(turn(CALL, IdeaKind.COMPLAINT, Standing.RECEIVED, null)).isEqualTo(DUE);
        assertThat(turn(CALL, IdeaKind.PERSONAL, Standing.RECEIVED, null)).isEqualTo(DUE);
    }

    @Test
    void told_is_told_until_something_new_happens() {
        assertThat(turn(CALL, IdeaKind.IDEA, Standing.IN_REVIEW, "IN_REVIEW")).isEqualTo(DONE);
        assertThat(turn(CALL, IdeaKind.IDEA, Standing.SET_ASIDE, "IN_REVIEW")).isEqualTo(DUE);
    }

    @Test
    void who_comes_to_the_counter_is_waited_for() {
        var counter = new AtTheCounter(null);
        assertThat(turn(counter, IdeaKind.QUESTION, Standing.SET_ASIDE, null)).isEqualTo(LATER);
        assertThat(turn(counter, IdeaKind.IDEA, Standing.SET_ASIDE, "SET_ASIDE")).isEqualTo(DONE);
    }

    @Test
    void a_reply_to_what_they_asked_is_told_once_more() {
        assertThat(turnAfterReply(SEPTEMBER.plusSeconds(1))).isEqualTo(DUE);
        assertThat(turnAfterReply(SEPTEMBER.minusSeconds(1))).isEqualTo(DONE);
    }

    private static Turn turnAfterReply(Instant replied) {
        var contact = contact(CALL, "ANSWERED");
        return CallRules.turn(contact, IdeaKind.IDEA, Standing.ANSWERED, false, replied);
    }

    private static Turn turn(WayBack way, IdeaKind kind, Standing standing, @Nullable String told) {
        return CallRules.turn(contact(way, told), kind, standing, false, null);
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
                told == null ? null : new Contact.Told(told, SEPTEMBER, new UUID(0, 3)));
    }
}
