package stellwand.floor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.floor.CallCommand.AnswerCall;
import stellwand.floor.CallCommand.By;
import stellwand.floor.CallCommand.CallFacilitator;
import stellwand.floor.CallCommand.TakeCallBack;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.people.Caller;
import stellwand.people.Participant;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.WorkshopState;

/** The door for tables that need the facilitator. */
@Component
public class Calls {
    private final Journal journal;
    private final Clock clock;

    Calls(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    Outcome call(UUID command, Caller caller, WorkshopId workshop, TableId table) {
        return by(caller, workshop, table)
                .map(by ->
                        submit(
                                command,
                                by.person(),
                                workshop,
                                new CallFacilitator(command, table, by)))
                .orElseGet(() -> new Outcome.Refused(Refusal.ONLY_THE_TABLE_CALLS));
    }

    Outcome takeBack(UUID command, Caller caller, WorkshopId workshop, TableId table) {
        return by(caller, workshop, table)
                .map(by -> submit(command, by.person(), workshop, new TakeCallBack(table, by)))
                .orElseGet(() -> new Outcome.Refused(Refusal.ONLY_THE_TABLE_CALLS));
    }

    Outcome answer(UUID command, UUID actor, WorkshopId workshop, TableId table, UUID call) {
        return submit(command, actor, workshop, new AnswerCall(call, table));
    }

    /** At a table that they do not host people speak as participants, whatever else they are. */
    private static Optional<By> by(Caller caller, WorkshopId workshop, TableId table) {
        if (caller.mayHost(workshop.id(), table.id())) {
            return caller.actorIn(workshop.id()).map(person -> new By(person, true));
        }
        return caller.participantIn(workshop.id())
                .map(Participant::id)
                .map(person -> new By(person, false));
    }

    private Outcome submit(UUID command, UUID actor, WorkshopId workshop, CallCommand wish) {
        var now = clock.instant();
        return journal.submit(
                workshop.stream(),
                new Envelope(command, actor, now, wish.toString(), List.of()),
                states ->
                        CallRules.decide(
                                states.of(WorkshopState.FOLD),
                                states.of(FloorState.FOLD),
                                states.of(CallState.FOLD),
                                wish,
                                now));
    }

    /** Whether the caller may call from this table, and whether it calls already. */
    public CallButton button(Caller caller, WorkshopId workshop, TableId table) {
        var states = journal.states(workshop.stream());
        var sits =
                caller.participantIn(workshop.id())
                        .flatMap(who -> states.of(FloorState.FOLD).seatOf(who.id()))
                        .filter(table::equals)
                        .isPresent();
        return new CallButton(
                workshop.id(),
                table.id(),
                UUID.randomUUID(),
                sits || caller.mayHost(workshop.id(), table.id()),
                states.of(CallState.FOLD).calling(table).isPresent());
    }
}
