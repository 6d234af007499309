package stellwand.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.idea.IdeaRulesTest.LEYLA;
import static stellwand.idea.IdeaRulesTest.MORE;
import static stellwand.idea.IdeaRulesTest.OMAR;
import static stellwand.idea.IdeaRulesTest.RECEIVED;
import static stellwand.idea.IdeaRulesTest.SEPTEMBER;
import static stellwand.idea.Refusal.*;
import static stellwand.journal.Given.given;

import org.junit.jupiter.api.Test;
import stellwand.idea.HolderCommand.HandBack;
import stellwand.idea.HolderCommand.HandOver;
import stellwand.idea.HolderEvent.HandedBack;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.idea.IdeaEvent.IdeaSighted;
import stellwand.idea.IdeaEvent.KindDecided;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.journal.Decider;
import stellwand.journal.Written;
import stellwand.unit.UnitId;

/** Nothing lies between two chairs. */
class HolderRulesTest {
    private static final UnitId SOCIAL = new UnitId(OMAR);
    private static final UnitId SCHOOLS = new UnitId(LEYLA);
    private static final HandedOver WITH_SOCIAL = new HandedOver(SOCIAL, SEPTEMBER);

    @Test
    void what_is_examined_is_handed_to_a_unit_and_on_to_another_one() {
        given(RECEIVED, new IdeaSighted()).when(over(SOCIAL)).then(WITH_SOCIAL);
        given(RECEIVED, new IdeaSighted(), WITH_SOCIAL)
                .when(over(SCHOOLS))
                .then(new HandedOver(SCHOOLS, SEPTEMBER));
        given(RECEIVED, new IdeaSighted(), WITH_SOCIAL).when(over(SOCIAL)).thenNothingHappens();
    }

    @Test
    void what_is_not_examined_is_with_nobody() {
        given(RECEIVED).when(over(SOCIAL)).thenRefused(IDEA_IS_NOT_EXAMINED);
        given(RECEIVED, new IdeaSighted(), WITH_SOCIAL, new SightingUndone(), new IdeaSighted())
                .when(back("Nicht wir"))
                .thenRefused(NO_UNIT_HAS_IT);
    }

    @Test
    void a_personal_matter_is_handed_to_nobody() {
        given(RECEIVED, new IdeaSighted(), new KindDecided(IdeaKind.PERSONAL))
                .when(over(SOCIAL))
                .thenRefused(MATTER_IS_PERSONAL);
    }

    @Test
    void a_unit_that_is_not_there_gets_nothing() {
        given(RECEIVED, new IdeaSighted())
                .when(wish(new HandOver(SOCIAL, false, SEPTEMBER)))
                .thenRefused(UNIT_IS_UNKNOWN);
    }

    @Test
    void a_unit_gives_back_what_is_not_its_own_and_says_why() {
        var examined = given(RECEIVED, new IdeaSighted(), WITH_SOCIAL);
        examined.when(back("Das macht die Schule")).then(new HandedBack("de", MORE, SEPTEMBER));
        examined.when(back("")).thenRefused(WHY_NOT_OURS);
        examined.when(back("x".repeat(501))).thenRefused(REASON_IS_TOO_LONG);
        given(RECEIVED, new IdeaSighted()).when(back("Warum?")).thenRefused(NO_UNIT_HAS_IT);
    }

    @Test
    void the_same_wish_a_moment_later_is_the_same() {
        var later = new HandOver(SOCIAL, true, SEPTEMBER.plusSeconds(60));
        assertThat(later.body()).isEqualTo(new HandOver(SOCIAL, true, SEPTEMBER).body());
    }

    private static Decider over(UnitId unit) {
        return wish(new HandOver(unit, true, SEPTEMBER));
    }

    private static Decider back(String reason) {
        return wish(new HandBack(new Written(MORE, "de", reason), SEPTEMBER));
    }

    private static Decider wish(HolderCommand command) {
        return states ->
                HolderRules.decide(states.of(IdeaState.FOLD), states.of(HolderState.FOLD), command);
    }
}
