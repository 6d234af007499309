package stellwand.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.idea.IdeaRulesTest.LEYLA;
import static stellwand.idea.IdeaRulesTest.OMAR;
import static stellwand.idea.IdeaRulesTest.RECEIVED;
import static stellwand.idea.IdeaRulesTest.SEPTEMBER;
import static stellwand.idea.IdeaRulesTest.SIGHTED;
import static stellwand.idea.IdeaRulesTest.received;
import static stellwand.idea.Refusal.*;
import static stellwand.journal.Given.given;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.idea.IdeaCommand.BundleIdea;
import stellwand.idea.IdeaCommand.DecideKind;
import stellwand.idea.IdeaCommand.SayKind;
import stellwand.idea.IdeaEvent.ContributorJoined;
import stellwand.idea.IdeaEvent.IdeaReceived;
import stellwand.idea.IdeaEvent.IdeaSighted;
import stellwand.idea.IdeaEvent.KindDecided;
import stellwand.idea.IdeaEvent.KindSaid;
import stellwand.idea.IdeaEvent.MatterSettled;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.journal.Decider;
import stellwand.journal.Given;

/** What a kind means for who goes on with it. */
class KindRulesTest {
    private static final KindDecided PERSONAL = new KindDecided(IdeaKind.PERSONAL);
    private static final KindDecided IDEA = new KindDecided(IdeaKind.IDEA);
    private static final KindSaid SAID_PERSONAL = new KindSaid(IdeaKind.PERSONAL);
    private static final IdeaReceived MAIL = came(WayIn.MAIL);
    private static final KindDecided COMPLAINT = new KindDecided(IdeaKind.COMPLAINT);

    @Test
    void what_turns_out_to_be_personal_waits_for_the_advisers_and_the_other_way_round() {
        given(RECEIVED, SIGHTED)
                .when(decide(IdeaKind.PERSONAL))
                .then(PERSONAL, new SightingUndone());
        given(RECEIVED, PERSONAL, new MatterSettled(SEPTEMBER))
                .when(decide(IdeaKind.IDEA))
                .then(IDEA, new SightingUndone());
        given(RECEIVED).when(decide(IdeaKind.PERSONAL)).then(PERSONAL);
        given(RECEIVED, SIGHTED).when(decide(IdeaKind.COMPLAINT)).then(COMPLAINT);
    }

    @Test
    void that_a_person_has_looked_counts_once_also_when_it_stays_what_it_was() {
        given(MAIL).when(decide(IdeaKind.IDEA)).then(IDEA);
        given(MAIL, IDEA).when(decide(IdeaKind.IDEA)).thenNothingHappens();
        given(MAIL, new KindSaid(IdeaKind.IDEA)).when(decide(IdeaKind.IDEA)).then(IDEA);
        given(MAIL, SIGHTED).when(decide(IdeaKind.IDEA)).thenNothingHappens();
    }

    @Test
    void its_sender_says_what_it_is_however_it_came_and_twice_is_once() {
        for (var way : List.of(WayIn.FORM, WayIn.COUNTER, WayIn.TELEPHONE, WayIn.LETTER)) {
            given(came(way)).when(say(IdeaKind.PERSONAL)).then(SAID_PERSONAL);
            given(came(way)).when(say(IdeaKind.IDEA)).thenNothingHappens();
        }
        given(MAIL).when(say(IdeaKind.IDEA)).then(new KindSaid(IdeaKind.IDEA));
        given(MAIL, SAID_PERSONAL).when(say(IdeaKind.PERSONAL)).thenNothingHappens();
        given(MAIL, SAID_PERSONAL).when(say(IdeaKind.IDEA)).then(new KindSaid(IdeaKind.IDEA));
    }

    @Test
    void nobody_else_says_it_nor_of_a_card_or_a_part_nor_once_it_is_sighted() {
        var joined = new ContributorJoined(LEYLA, SEPTEMBER);
        given(MAIL, joined)
                .when(wish(new SayKind(LEYLA, IdeaKind.PERSONAL)))
                .thenRefused(WORDS_ARE_OTHERS);
        given(came(WayIn.CARD)).when(say(IdeaKind.PERSONAL)).thenRefused(KIND_STAYS);
        given(came(WayIn.SPLIT)).when(say(IdeaKind.PERSONAL)).thenRefused(KIND_STAYS);
        given(MAIL, SIGHTED).when(say(IdeaKind.PERSONAL)).thenRefused(KIND_STAYS);
        given(MAIL, SAID_PERSONAL, new MatterSettled(SEPTEMBER))
                .when(say(IdeaKind.IDEA))
                .thenRefused(KIND_STAYS);
        given(MAIL, SIGHTED, new SightingUndone()).when(say(IdeaKind.PERSONAL)).then(SAID_PERSONAL);
    }

    @Test
    void what_a_person_decided_its_sender_changes_no_more_but_for_a_personal_matter() {
        given(MAIL, IDEA).when(say(IdeaKind.QUESTION)).thenRefused(KIND_STAYS);
        given(MAIL, IDEA).when(say(IdeaKind.PERSONAL)).then(SAID_PERSONAL);
        given(MAIL, PERSONAL).when(say(IdeaKind.IDEA)).thenRefused(KIND_STAYS);
        given(MAIL, SAID_PERSONAL, IDEA).when(say(IdeaKind.PERSONAL)).thenRefused(KIND_STAYS);
        given(MAIL, IDEA, SAID_PERSONAL)
                .when(say(IdeaKind.QUESTION))
                .then(new KindSaid(IdeaKind.QUESTION));
    }

    @Test
    void a_page_offers_what_may_be_said() {
        assertThat(toSay(given(MAIL), OMAR)).containsExactly(IdeaKind.values());
        assertThat(toSay(given(MAIL), LEYLA)).isEmpty();
        assertThat(toSay(given(MAIL, IDEA), OMAR)).containsExactly(IdeaKind.PERSONAL);
        assertThat(toSay(given(MAIL, PERSONAL), OMAR)).isEmpty();
        assertThat(toSay(given(MAIL, PERSONAL, IDEA), OMAR)).isEmpty();
        assertThat(toSay(given(MAIL, SIGHTED), OMAR)).isEmpty();
        assertThat(toSay(given(), OMAR)).isEmpty();
    }

    private static List<IdeaKind> toSay(Given idea, UUID contributor) {
        return KindRules.toSay(idea.of(IdeaState.FOLD), contributor);
    }

    private static IdeaReceived came(WayIn way) {
        return received(Source.of(way), IdeaKind.IDEA);
    }

    private static Decider say(IdeaKind kind) {
        return wish(new SayKind(OMAR, kind));
    }

    @Test
    void what_is_public_is_not_examined_with_what_is_not() {
        var complaint = given(RECEIVED, COMPLAINT, new IdeaSighted(null));
        given(RECEIVED).when(bundle(complaint)).thenRefused(OTHER_IS_NOT_PUBLIC);
    }

    private static Decider decide(IdeaKind kind) {
        return wish(new DecideKind(kind));
    }

    private static Decider bundle(Given into) {
        var own = new IdeaId(new UUID(0, 10));
        var other = new IdeaId(new UUID(0, 11));
        return wish(new BundleIdea(own, other, into.of(IdeaState.FOLD)));
    }

    private static Decider wish(IdeaCommand command) {
        return states -> IdeaRules.decide(states.of(IdeaState.FOLD), command);
    }
}
