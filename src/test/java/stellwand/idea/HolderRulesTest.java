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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stellwand.idea.HolderCommand.AskUnit;
import stellwand.idea.HolderCommand.Beside;
import stellwand.idea.HolderCommand.EndAsking;
import stellwand.idea.HolderCommand.HandBack;
import stellwand.idea.HolderCommand.HandOver;
import stellwand.idea.HolderCommand.MoveDeadline;
import stellwand.idea.HolderEvent.AskingEnded;
import stellwand.idea.HolderEvent.DeadlineMoved;
import stellwand.idea.HolderEvent.HandedBack;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.idea.HolderEvent.UnitAsked;
import stellwand.idea.IdeaEvent.KindDecided;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.journal.Decider;
import stellwand.journal.Event;
import stellwand.journal.Written;
import stellwand.unit.UnitId;

/** Nothing lies between two chairs. */
class HolderRulesTest {
    private static final UnitId SOCIAL = new UnitId(OMAR);
    private static final LocalDate TODAY = LocalDate.parse("2017-09-20");
    private static final UnitId SCHOOLS = new UnitId(LEYLA);
    private static final UnitAsked SCHOOLS_ASKED = asked(SCHOOLS);
    private static final HandedOver WITH_SOCIAL = new HandedOver(SOCIAL, DUE, SEPTEMBER);

    @Test
    void what_is_examined_is_handed_to_a_unit_and_on_to_another_one() {
        given(RECEIVED, SIGHTED).when(over(SOCIAL)).then(WITH_SOCIAL);
        given(RECEIVED, SIGHTED, WITH_SOCIAL)
                .when(over(SCHOOLS))
                .then(new HandedOver(SCHOOLS, DUE, SEPTEMBER));
        given(RECEIVED, SIGHTED, WITH_SOCIAL).when(over(SOCIAL)).thenNothingHappens();
    }

    @Test
    void what_is_not_examined_is_with_nobody() {
        given(RECEIVED).when(over(SOCIAL)).thenRefused(IDEA_IS_NOT_EXAMINED);
        given(RECEIVED, SIGHTED, WITH_SOCIAL, new SightingUndone(), SIGHTED)
                .when(taken("Nicht wir"))
                .thenRefused(NO_UNIT_HAS_IT);
    }

    @Test
    void a_personal_matter_is_handed_to_nobody() {
        given(RECEIVED, SIGHTED, new KindDecided(IdeaKind.PERSONAL))
                .when(over(SOCIAL))
                .thenRefused(MATTER_IS_PERSONAL);
    }

    @Test
    void a_unit_that_is_not_there_gets_nothing() {
        given(RECEIVED, SIGHTED)
                .when(wish(new HandOver(SOCIAL, DUE, List.of(), false, null, TODAY, SEPTEMBER)))
                .thenRefused(UNIT_IS_UNKNOWN);
    }

    @Test
    void a_unit_gives_back_what_is_not_its_own_and_says_why() {
        var examined = given(RECEIVED, SIGHTED, WITH_SOCIAL);
        examined.when(back("Das macht die Schule"))
                .then(new HandedBack("de", MORE, DUE, null, SEPTEMBER));
        examined.when(back("")).thenRefused(WHY_NOT_OURS);
        examined.when(back("x".repeat(501))).thenRefused(REASON_IS_TOO_LONG);
        given(RECEIVED, SIGHTED).when(taken("Warum?")).thenRefused(NO_UNIT_HAS_IT);
    }

    @Test
    void a_unit_gives_back_only_what_it_has() {
        var words = new Written(MORE, "de", "Nicht wir");
        given(RECEIVED, SIGHTED, WITH_SOCIAL)
                .when(wish(new HandBack(SCHOOLS, words, DUE, TODAY, SEPTEMBER)))
                .thenRefused(ANOTHER_UNIT_HAS_IT);
        given(RECEIVED, SIGHTED, WITH_SOCIAL)
                .when(wish(new HandBack(SOCIAL, words, DUE, TODAY, SEPTEMBER)))
                .then(new HandedBack("de", MORE, DUE, null, SEPTEMBER));
    }

    @Test
    void a_deadline_lies_ahead_and_within_a_year() {
        for (var day : List.of(TODAY, TODAY.minusDays(1), TODAY.plusYears(1).plusDays(1))) {
            given(RECEIVED, SIGHTED)
                    .when(wish(new HandOver(SOCIAL, day, List.of(), true, null, TODAY, SEPTEMBER)))
                    .thenRefused(DAY_IS_WRONG);
            given(RECEIVED, SIGHTED, WITH_SOCIAL)
                    .when(moved(day, "Urlaub"))
                    .thenRefused(DAY_IS_WRONG);
        }
    }

    @Test
    void a_deadline_is_moved_with_a_reason_for_everybody() {
        var examined = given(RECEIVED, SIGHTED, WITH_SOCIAL);
        examined.when(moved(DUE.plusDays(7), "Das Gutachten fehlt noch"))
                .then(new DeadlineMoved(DUE.plusDays(7), null, "de", MORE, SEPTEMBER));
        examined.when(moved(DUE.plusDays(7), "")).thenRefused(REASON_IS_MISSING);
        examined.when(moved(DUE.plusDays(7), "x".repeat(501))).thenRefused(REASON_IS_TOO_LONG);
        given(RECEIVED).when(moved(DUE, "Urlaub")).thenRefused(IDEA_IS_NOT_EXAMINED);
    }

    @Test
    void a_wish_to_move_a_deadline_that_comes_again_is_the_same() {
        var wish = new MoveDeadline(DUE, new Written(MORE, "de", "Urlaub"), TODAY, SEPTEMBER);
        var later = new MoveDeadline(DUE, wish.reason(), TODAY.plusDays(1), SEPTEMBER);
        assertThat(later.body()).isEqualTo(wish.body());
    }

    @Test
    void the_same_wish_a_moment_later_is_the_same() {
        var soon = new HandOver(SOCIAL, DUE, List.of(), true, null, TODAY, SEPTEMBER);
        var later =
                new HandOver(
                        SOCIAL,
                        DUE.plusDays(1),
                        List.of(),
                        true,
                        null,
                        TODAY,
                        SEPTEMBER.plusSeconds(60));
        assertThat(later.body()).isEqualTo(soon.body());
    }

    @Test
    void a_unit_gets_it_and_others_are_asked_at_the_same_time() {
        given(RECEIVED, SIGHTED)
                .when(wish(over(SOCIAL, List.of(SCHOOLS, SOCIAL))))
                .then(WITH_SOCIAL, SCHOOLS_ASKED);
        var many = Stream.generate(() -> new UnitId(UUID.randomUUID())).limit(11).toList();
        given(RECEIVED, SIGHTED).when(wish(over(SOCIAL, many))).thenRefused(TOO_MANY_ARE_ASKED);
    }

    private static HandOver over(UnitId unit, List<UnitId> beside) {
        var asked = beside.stream().map(it -> new Beside(it, DUE)).toList();
        return new HandOver(unit, DUE, asked, true, null, TODAY, SEPTEMBER);
    }

    @Test
    void other_units_are_asked_beside_the_one_that_has_it() {
        given(RECEIVED, SIGHTED).when(ask(SCHOOLS)).thenRefused(NOBODY_LEADS);
        given(RECEIVED, SIGHTED, WITH_SOCIAL).when(ask(SCHOOLS)).then(SCHOOLS_ASKED);
        given(RECEIVED, SIGHTED, WITH_SOCIAL, SCHOOLS_ASKED)
                .when(ask(SCHOOLS))
                .thenNothingHappens();
        given(RECEIVED, SIGHTED, WITH_SOCIAL).when(ask(SOCIAL)).thenNothingHappens();
        given(RECEIVED, SIGHTED, WITH_SOCIAL)
                .when(wish(new AskUnit(SCHOOLS, false, DUE, null, TODAY, SEPTEMBER)))
                .thenRefused(UNIT_IS_UNKNOWN);
        given(RECEIVED, SIGHTED, WITH_SOCIAL)
                .when(wish(new AskUnit(SCHOOLS, true, TODAY, null, TODAY, SEPTEMBER)))
                .thenRefused(DAY_IS_WRONG);
    }

    @Test
    void ten_units_are_asked_at_most() {
        var happened = new ArrayList<Event>(List.of(RECEIVED, SIGHTED, WITH_SOCIAL));
        for (int n = 0; n < 10; n++) happened.add(asked(new UnitId(new UUID(7, n))));
        given(happened.toArray(Event[]::new)).when(ask(SCHOOLS)).thenRefused(TOO_MANY_ARE_ASKED);
    }

    @Test
    void who_is_asked_beside_says_that_it_is_not_theirs_and_the_idea_stays_where_it_is() {
        var words = new Written(MORE, "de", "Nicht wir");
        given(RECEIVED, SIGHTED, WITH_SOCIAL, SCHOOLS_ASKED)
                .when(wish(new HandBack(SCHOOLS, words, DUE, TODAY, SEPTEMBER)))
                .then(new AskingEnded(SCHOOLS, "de", MORE, SEPTEMBER));
        given(RECEIVED, SIGHTED, WITH_SOCIAL, SCHOOLS_ASKED)
                .when(
                        wish(
                                new HandBack(
                                        SCHOOLS,
                                        new Written(MORE, "de", ""),
                                        DUE,
                                        TODAY,
                                        SEPTEMBER)))
                .thenRefused(WHY_NOT_OURS);
    }

    @Test
    void the_coordination_stops_asking_without_a_reason() {
        given(RECEIVED, SIGHTED, WITH_SOCIAL, SCHOOLS_ASKED)
                .when(wish(new EndAsking(SCHOOLS, SEPTEMBER)))
                .then(new AskingEnded(SCHOOLS, "und", null, SEPTEMBER));
        given(RECEIVED, SIGHTED, WITH_SOCIAL)
                .when(wish(new EndAsking(SOCIAL, SEPTEMBER)))
                .thenRefused(UNIT_IS_NOT_ASKED);
    }

    @Test
    void who_was_asked_beside_and_gets_it_is_not_asked_beside_any_more() {
        given(
                        RECEIVED,
                        SIGHTED,
                        WITH_SOCIAL,
                        SCHOOLS_ASKED,
                        new HandedOver(SCHOOLS, DUE, SEPTEMBER))
                .when(wish(new EndAsking(SCHOOLS, SEPTEMBER)))
                .thenRefused(UNIT_IS_NOT_ASKED);
    }

    private static UnitAsked asked(UnitId unit) {
        return new UnitAsked(unit, DUE, SEPTEMBER);
    }

    private static Decider ask(UnitId unit) {
        return wish(new AskUnit(unit, true, DUE, null, TODAY, SEPTEMBER));
    }

    private static Decider over(UnitId unit) {
        return wish(new HandOver(unit, DUE, List.of(), true, null, TODAY, SEPTEMBER));
    }

    private static Decider moved(LocalDate due, String reason) {
        return wish(new MoveDeadline(due, new Written(MORE, "de", reason), TODAY, SEPTEMBER));
    }

    private static Decider taken(String reason) {
        return wish(new HandBack(null, new Written(MORE, "de", reason), DUE, TODAY, SEPTEMBER));
    }

    private static Decider back(String reason) {
        return wish(new HandBack(SOCIAL, new Written(MORE, "de", reason), DUE, TODAY, SEPTEMBER));
    }

    private static Decider wish(HolderCommand command) {
        return states ->
                HolderRules.decide(states.of(IdeaState.FOLD), states.of(HolderState.FOLD), command);
    }
}
