package stellwand.board;

import static stellwand.board.Refusal.CARD_IS_PINNED_ALREADY;
import static stellwand.board.Refusal.PHONES_ARE_OFF;
import static stellwand.board.Refusal.ROUND_IS_NOT_OPEN;
import static stellwand.board.Refusal.TABLE_IS_UNKNOWN;
import static stellwand.board.TheEvening.*;
import static stellwand.journal.Given.given;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardTakenBack;
import stellwand.board.BoardEvent.ChallengesAnswered;
import stellwand.board.BoardEvent.ExampleWritten;
import stellwand.journal.Decider;
import stellwand.journal.Given;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOff;
import stellwand.round.RoundEvent.RoundClosed;
import stellwand.round.RoundId;
import stellwand.round.RoundState;
import stellwand.workshop.TableId;

/** Who may pin what, where and when. */
class BoardRulesTest {
    private static final Given OPEN = given(PLANNED, OPENED, PHONES_ON);
    private static final Given HANGS = given(PLANNED, OPENED, PHONES_ON, QUEUES_PINNED);

    static Decider wish(BoardCommand command) {
        return states ->
                BoardRules.decide(states.of(BoardState.FOLD), states.of(RoundState.FOLD), command);
    }

    @Test
    void a_card_is_pinned_with_the_next_number() {
        OPEN.when(wish(pin(LEYLA, keywords("Lange Schlangen")))).then(QUEUES_PINNED);
        HANGS.when(wish(pinSolution(answering())))
                .then(DOOR_PINNED)
                .thenAnswered(Map.of("number", "2"));
    }

    @Test
    void a_number_stays_taken_when_its_card_is_gone() {
        given(PLANNED, OPENED, PHONES_ON, QUEUES_PINNED, new CardErased(LONG_QUEUES))
                .when(wish(pinSolution(answering())))
                .then(DOOR_PINNED);
    }

    @Test
    void a_card_may_bring_an_example() {
        OPEN.when(wish(pin(LEYLA, withExample("drei Stunden am Montag"))))
                .then(QUEUES_PINNED, new ExampleWritten(LONG_QUEUES, "de", QUEUES_EXAMPLE));
    }

    @Test
    void a_solution_approach_may_answer_a_challenge() {
        HANGS.when(wish(pinSolution(answering(LONG_QUEUES, LONG_QUEUES))))
                .then(DOOR_PINNED, new ChallengesAnswered(ONE_DOOR, List.of(LONG_QUEUES)));
    }

    @Test
    void an_answer_may_name_a_challenge_that_was_taken_back_meanwhile() {
        given(PLANNED, OPENED, PHONES_ON, QUEUES_PINNED, new CardTakenBack(LONG_QUEUES))
                .when(wish(pinSolution(answering(LONG_QUEUES))))
                .then(DOOR_PINNED, new ChallengesAnswered(ONE_DOOR, List.of(LONG_QUEUES)));
    }

    @Test
    void the_same_card_is_not_pinned_twice() {
        HANGS.when(wish(pin(LEYLA, keywords("x")))).thenRefused(CARD_IS_PINNED_ALREADY);
    }

    @Test
    void what_was_erased_is_not_pinned_again() {
        given(PLANNED, OPENED, PHONES_ON, QUEUES_PINNED, new CardErased(LONG_QUEUES))
                .when(wish(pin(LEYLA, keywords("x"))))
                .thenRefused(CARD_IS_PINNED_ALREADY);
    }

    @Test
    void nothing_is_pinned_where_no_round_is_held() {
        OPEN.when(wish(pinAt(new TableId(id(98)), FIRST_ROUND))).thenRefused(TABLE_IS_UNKNOWN);
        OPEN.when(wish(pinAt(SERVICE_POINT, new RoundId(id(97))))).thenRefused(TABLE_IS_UNKNOWN);
    }

    @Test
    void nothing_is_pinned_before_the_round_opens() {
        given(PLANNED, PHONES_ON)
                .when(wish(pin(LEYLA, keywords("x"))))
                .thenRefused(ROUND_IS_NOT_OPEN);
    }

    @Test
    void what_was_begun_before_the_end_can_still_be_sent() {
        var justClosed = new RoundClosed(FIRST_ROUND, SEVEN.minus(RoundState.GRACE));
        given(PLANNED, OPENED, PHONES_ON, justClosed)
                .when(wish(pin(LEYLA, keywords("x"))))
                .then(QUEUES_PINNED);
    }

    @Test
    void nothing_is_pinned_long_after_the_round() {
        var longAgo = SEVEN.minus(RoundState.GRACE).minus(Duration.ofSeconds(1));
        given(PLANNED, OPENED, PHONES_ON, new RoundClosed(FIRST_ROUND, longAgo))
                .when(wish(pin(LEYLA, keywords("x"))))
                .thenRefused(ROUND_IS_NOT_OPEN);
    }

    @Test
    void own_phones_write_only_where_they_are_switched_on() {
        given(PLANNED, OPENED).when(wish(pin(LEYLA, keywords("x")))).thenRefused(PHONES_ARE_OFF);
        given(PLANNED, OPENED, PHONES_ON, new OwnPhonesSwitchedOff(SERVICE_POINT, FIRST_ROUND))
                .when(wish(pin(LEYLA, keywords("x"))))
                .thenRefused(PHONES_ARE_OFF);
    }

    @Test
    void the_table_host_writes_also_while_own_phones_are_off() {
        given(PLANNED, OPENED, QUEUES_PINNED)
                .when(
                        wish(
                                pin(
                                        new BoardCommand.By(OMAR.person(), true),
                                        ONE_DOOR,
                                        CardKind.SOLUTION,
                                        answering())))
                .then(DOOR_PINNED);
    }
}
