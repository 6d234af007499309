package stellwand.idea;

import static stellwand.idea.IdeaRulesTest.RECEIVED;
import static stellwand.idea.IdeaRulesTest.SEPTEMBER;
import static stellwand.idea.IdeaRulesTest.SIGHTED;
import static stellwand.idea.Refusal.*;
import static stellwand.journal.Given.given;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.idea.IdeaCommand.BundleIdea;
import stellwand.idea.IdeaCommand.DecideKind;
import stellwand.idea.IdeaEvent.IdeaSighted;
import stellwand.idea.IdeaEvent.KindDecided;
import stellwand.idea.IdeaEvent.MatterSettled;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.journal.Decider;
import stellwand.journal.Given;

/** What a kind means for who goes on with it. */
class KindRulesTest {
    private static final KindDecided PERSONAL = new KindDecided(IdeaKind.PERSONAL);
    private static final KindDecided IDEA = new KindDecided(IdeaKind.IDEA);
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
