package stellwand.floor;

import static stellwand.floor.Refusal.*;
import static stellwand.journal.Given.given;
import static stellwand.workshop.TheEvening.*;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.floor.CallCommand.AnswerCall;
import stellwand.floor.CallCommand.By;
import stellwand.floor.CallCommand.CallFacilitator;
import stellwand.floor.CallCommand.TakeCallBack;
import stellwand.floor.CallEvent.CallAnswered;
import stellwand.floor.CallEvent.CallTakenBack;
import stellwand.floor.CallEvent.FacilitatorCalled;
import stellwand.floor.FloorEvent.SeatTaken;
import stellwand.journal.Decider;
import stellwand.workshop.WorkshopState;

class CallRulesTest {
    private static final Instant NOW = Instant.parse("2017-09-14T17:20:00Z");
    private static final UUID CALL = id("call");
    private static final UUID SECOND_CALL = id("second call");
    private static final By HOST = new By(id("host"), true);
    private static final By LEYLA = new By(id("Leyla"), false);
    private static final SeatTaken LEYLA_SITS = new SeatTaken(id("Leyla"), SERVICE_POINT);
    private static final FacilitatorCalled CALLED = new FacilitatorCalled(CALL, SERVICE_POINT, NOW);
    private static final CallAnswered ANSWERED = new CallAnswered(CALL, SERVICE_POINT);

    @Test
    void the_host_calls_and_so_does_whoever_sits_there() {
        given(PREPARED, TABLE_ADDED).when(call(HOST)).then(CALLED);
        given(PREPARED, TABLE_ADDED, LEYLA_SITS).when(call(LEYLA)).then(CALLED);
    }

    @Test
    void nobody_calls_for_a_table_at_which_they_do_not_sit() {
        given(PREPARED, TABLE_ADDED).when(call(LEYLA)).thenRefused(ONLY_THE_TABLE_CALLS);
        given(PREPARED, TABLE_ADDED, CALLED)
                .when(wish(new TakeCallBack(SERVICE_POINT, LEYLA)))
                .thenRefused(ONLY_THE_TABLE_CALLS);
        given(PREPARED).when(call(HOST)).thenRefused(TABLE_IS_UNKNOWN);
        given().when(call(HOST)).thenRefused(WORKSHOP_IS_UNKNOWN);
    }

    @Test
    void calling_twice_is_one_call() {
        given(PREPARED, TABLE_ADDED, CALLED)
                .when(wish(new CallFacilitator(SECOND_CALL, SERVICE_POINT, HOST)))
                .then();
    }

    @Test
    void an_answered_table_may_call_again() {
        given(PREPARED, TABLE_ADDED, CALLED, ANSWERED)
                .when(wish(new CallFacilitator(SECOND_CALL, SERVICE_POINT, HOST)))
                .then(new FacilitatorCalled(SECOND_CALL, SERVICE_POINT, NOW));
    }

    @Test
    void a_facilitator_answers_and_a_second_one_has_nothing_left_to_do() {
        given(PREPARED, TABLE_ADDED, CALLED).when(answer(CALL)).then(ANSWERED);
        given(PREPARED, TABLE_ADDED, CALLED, ANSWERED).when(answer(CALL)).then();
        given(PREPARED, TABLE_ADDED).when(answer(CALL)).then();
    }

    @Test
    void only_the_call_that_somebody_saw_is_answered() {
        var again = new FacilitatorCalled(SECOND_CALL, SERVICE_POINT, NOW);
        given(PREPARED, TABLE_ADDED, CALLED, ANSWERED, again)
                .when(answer(CALL))
                .thenRefused(SOMETHING_ELSE_HAPPENED);
    }

    @Test
    void a_table_takes_its_call_back_once() {
        var takenBack = new CallTakenBack(CALL, SERVICE_POINT);
        var wish = wish(new TakeCallBack(SERVICE_POINT, HOST));
        given(PREPARED, TABLE_ADDED, CALLED).when(wish).then(takenBack);
        given(PREPARED, TABLE_ADDED, CALLED, takenBack).when(wish).then();
    }

    private static Decider call(By by) {
        return wish(new CallFacilitator(CALL, SERVICE_POINT, by));
    }

    private static Decider answer(UUID call) {
        return wish(new AnswerCall(call, SERVICE_POINT));
    }

    private static Decider wish(CallCommand command) {
        return states ->
                CallRules.decide(
                        states.of(WorkshopState.FOLD),
                        states.of(FloorState.FOLD),
                        states.of(CallState.FOLD),
                        command,
                        NOW);
    }
}
