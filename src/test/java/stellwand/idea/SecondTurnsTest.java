package stellwand.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.idea.IdeaRulesTest.DUE;
import static stellwand.idea.IdeaRulesTest.LEYLA;
import static stellwand.idea.IdeaRulesTest.MORE;
import static stellwand.idea.IdeaRulesTest.OMAR;
import static stellwand.idea.IdeaRulesTest.RECEIVED;
import static stellwand.idea.IdeaRulesTest.SEPTEMBER;
import static stellwand.idea.IdeaRulesTest.SIGHTED;
import static stellwand.idea.Refusal.*;
import static stellwand.journal.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stellwand.idea.HolderCommand.AskUnit;
import stellwand.idea.HolderCommand.Beside;
import stellwand.idea.HolderCommand.HandBack;
import stellwand.idea.HolderCommand.HandOver;
import stellwand.idea.HolderEvent.AskingEnded;
import stellwand.idea.HolderEvent.DeadlineMoved;
import stellwand.idea.HolderEvent.HandedBack;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.idea.HolderEvent.UnitAsked;
import stellwand.journal.ContentId;
import stellwand.journal.Decider;
import stellwand.journal.Written;
import stellwand.unit.UnitId;

/** Nobody gets more time by giving an idea back and having it again. */
class SecondTurnsTest {
    private static final UnitId SOCIAL = new UnitId(OMAR);
    private static final UnitId SCHOOLS = new UnitId(LEYLA);
    private static final LocalDate TODAY = LocalDate.parse("2017-09-20");
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final ContentId WHY = new ContentId(new UUID(7, 7));
    private static final HandedOver WITH_SOCIAL = new HandedOver(SOCIAL, DUE, SEPTEMBER);
    private static final UnitAsked SCHOOLS_ASKED = new UnitAsked(SCHOOLS, DUE, SEPTEMBER);

    @Test
    void the_coordination_takes_it_from_whichever_unit_has_it_and_that_unit_said_nothing() {
        given(RECEIVED, SIGHTED, WITH_SOCIAL)
                .when(taken(DUE))
                .then(new HandedBack("de", MORE, DUE, true, SEPTEMBER));
        given(RECEIVED, SIGHTED).when(taken(DUE)).thenRefused(NO_UNIT_HAS_IT);
    }

    @Test
    void what_is_late_stays_late_whoever_gives_it_back() {
        var late = given(RECEIVED, SIGHTED, new HandedOver(SOCIAL, YESTERDAY, SEPTEMBER));
        late.when(back("Nicht wir")).then(new HandedBack("de", MORE, YESTERDAY, null, SEPTEMBER));
        late.when(taken(DUE)).then(new HandedBack("de", MORE, YESTERDAY, true, SEPTEMBER));
        given(RECEIVED, SIGHTED, new HandedOver(SOCIAL, TODAY, SEPTEMBER))
                .when(back("Nicht wir"))
                .then(new HandedBack("de", MORE, DUE, null, SEPTEMBER));
        given(RECEIVED, SIGHTED, WITH_SOCIAL, moved(YESTERDAY))
                .when(taken(DUE))
                .then(new HandedBack("de", MORE, YESTERDAY, true, SEPTEMBER));
    }

    @Test
    void a_unit_that_had_it_gets_more_time_with_a_reason_for_everybody_only() {
        var again = given(RECEIVED, SIGHTED, WITH_SOCIAL, back());
        again.when(over(SOCIAL)).then(WITH_SOCIAL);
        again.when(over(SOCIAL, DUE.plusDays(1), null)).thenRefused(WHY_LONGER);
        again.when(over(SOCIAL, DUE.plusDays(1), "")).thenRefused(WHY_LONGER);
        again.when(over(SOCIAL, DUE.plusDays(1), "x".repeat(501))).thenRefused(REASON_IS_TOO_LONG);
        again.when(over(SOCIAL, DUE.plusDays(1), "Das Gutachten fehlt noch"))
                .then(WITH_SOCIAL, moved(DUE.plusDays(1)));
        again.when(over(SOCIAL, DUE.minusDays(1), "Es eilt"))
                .then(new HandedOver(SOCIAL, DUE.minusDays(1), SEPTEMBER));
        again.when(over(SCHOOLS, DUE.plusDays(1), null))
                .then(new HandedOver(SCHOOLS, DUE.plusDays(1), SEPTEMBER));
    }

    @Test
    void from_one_unit_to_another_and_back_is_no_way_to_more_time() {
        var back = given(RECEIVED, SIGHTED, WITH_SOCIAL, new HandedOver(SCHOOLS, DUE, SEPTEMBER));
        back.when(over(SOCIAL, DUE.plusDays(1), null)).thenRefused(WHY_LONGER);
        back.when(over(SOCIAL, DUE.plusDays(1), "Das Gutachten fehlt noch"))
                .then(WITH_SOCIAL, moved(DUE.plusDays(1)));
    }

    @Test
    void nor_is_to_ask_beside_once_more() {
        var later = DUE.plusDays(1);
        var again =
                given(
                        RECEIVED,
                        SIGHTED,
                        WITH_SOCIAL,
                        SCHOOLS_ASKED,
                        new AskingEnded(SCHOOLS, "und", null, SEPTEMBER));
        again.when(ask(SCHOOLS)).then(SCHOOLS_ASKED);
        again.when(wish(new AskUnit(SCHOOLS, true, later, null, TODAY, SEPTEMBER)))
                .thenRefused(WHY_LONGER);
        again.when(wish(new AskUnit(SCHOOLS, true, later, why("Krank"), TODAY, SEPTEMBER)))
                .then(SCHOOLS_ASKED, new DeadlineMoved(later, SCHOOLS, "de", MORE, SEPTEMBER));
        given(RECEIVED, SIGHTED, WITH_SOCIAL, SCHOOLS_ASKED)
                .when(over(SCHOOLS, later, null))
                .thenRefused(WHY_LONGER);
        given(
                        RECEIVED,
                        SIGHTED,
                        WITH_SOCIAL,
                        SCHOOLS_ASKED,
                        new DeadlineMoved(later, SCHOOLS, "de", WHY, SEPTEMBER))
                .when(over(SCHOOLS, later, null))
                .then(new HandedOver(SCHOOLS, later, SEPTEMBER));
        given(RECEIVED, SIGHTED, SCHOOLS_ASKED)
                .when(
                        wish(
                                new HandOver(
                                        SOCIAL,
                                        later,
                                        List.of(new Beside(SCHOOLS, later)),
                                        true,
                                        null,
                                        TODAY,
                                        SEPTEMBER)))
                .then(new HandedOver(SOCIAL, later, SEPTEMBER));
    }

    @Test
    void also_not_beside_another_one_that_gets_it() {
        var later = DUE.plusDays(1);
        var again = given(RECEIVED, SIGHTED, WITH_SOCIAL, back());
        again.when(beside(later, null)).thenRefused(WHY_LONGER);
        again.when(beside(later, why("Krank")))
                .then(
                        new HandedOver(SCHOOLS, later, SEPTEMBER),
                        new UnitAsked(SOCIAL, DUE, SEPTEMBER),
                        new DeadlineMoved(later, SOCIAL, "de", MORE, SEPTEMBER));
    }

    @Test
    void each_unit_of_a_station_has_a_day_of_its_own() {
        var later = DUE.plusDays(1);
        var again = given(RECEIVED, SIGHTED, WITH_SOCIAL, back());
        again.when(beside(later, DUE, null))
                .then(
                        new HandedOver(SCHOOLS, later, SEPTEMBER),
                        new UnitAsked(SOCIAL, DUE, SEPTEMBER));
        again.when(beside(later, TODAY, null)).thenRefused(DAY_IS_WRONG);
    }

    private static HandedBack back() {
        return new HandedBack("de", WHY, DUE, null, SEPTEMBER);
    }

    private static Decider beside(LocalDate due, @Nullable Written why) {
        return beside(due, due, why);
    }

    private static Decider beside(LocalDate due, LocalDate social, @Nullable Written why) {
        var asked = List.of(new Beside(SOCIAL, social));
        return wish(new HandOver(SCHOOLS, due, asked, true, why, TODAY, SEPTEMBER));
    }

    @Test
    void a_reason_that_nothing_needs_is_not_kept() {
        var again = given(RECEIVED, SIGHTED, WITH_SOCIAL, back());
        again.when(over(SOCIAL, DUE.plusDays(1), "Krank")).thenErased();
        again.when(over(SOCIAL, DUE.minusDays(1), "Es eilt")).thenErased(MORE);
        again.when(over(SCHOOLS, DUE, "Sie hatten es noch nicht")).thenErased(MORE);
        var held = given(RECEIVED, SIGHTED, WITH_SOCIAL, SCHOOLS_ASKED);
        held.when(over(SOCIAL, DUE, "Noch einmal")).thenNothingHappens().thenErased(MORE);
        held.when(wish(new AskUnit(SCHOOLS, true, DUE, why("Auch"), TODAY, SEPTEMBER)))
                .thenNothingHappens()
                .thenErased(MORE);
        held.when(taken(DUE)).thenErased();
    }

    @Test
    void a_wish_with_another_reason_is_another_wish() {
        var wish = new HandOver(SOCIAL, DUE, List.of(), true, why("Krank"), TODAY, SEPTEMBER);
        var other = new HandOver(SOCIAL, DUE, List.of(), true, why("Urlaub"), TODAY, SEPTEMBER);
        assertThat(wish.body()).isNotEqualTo(other.body()).contains("Krank");
        assertThat(wish.contents()).containsExactly(why("Krank"));
    }

    private static Written why(String reason) {
        return new Written(MORE, "de", reason);
    }

    private static DeadlineMoved moved(LocalDate day) {
        return new DeadlineMoved(day, null, "de", MORE, SEPTEMBER);
    }

    private static Decider over(UnitId unit, LocalDate due, @Nullable String reason) {
        var why = reason == null ? null : why(reason);
        return wish(new HandOver(unit, due, List.of(), true, why, TODAY, SEPTEMBER));
    }

    private static Decider taken(LocalDate due) {
        return wish(new HandBack(null, why("Wir kümmern uns"), due, TODAY, SEPTEMBER));
    }

    private static Decider back(String reason) {
        return wish(new HandBack(SOCIAL, why(reason), DUE, TODAY, SEPTEMBER));
    }

    private static Decider over(UnitId unit) {
        return over(unit, DUE, null);
    }

    private static Decider ask(UnitId unit) {
        return wish(new AskUnit(unit, true, DUE, null, TODAY, SEPTEMBER));
    }

    private static Decider wish(HolderCommand command) {
        return states ->
                HolderRules.decide(states.of(IdeaState.FOLD), states.of(HolderState.FOLD), command);
    }
}
