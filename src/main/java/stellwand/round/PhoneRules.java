package stellwand.round;

import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;
import static stellwand.round.Refusal.ROUND_IS_UNKNOWN;
import static stellwand.round.Refusal.SOMETHING_ELSE_HAPPENED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stellwand.journal.Decision;
import stellwand.journal.Event;
import stellwand.round.PhonesEvent.OwnPhonesStepUndone;
import stellwand.round.PhonesEvent.OwnPhonesSwitchedTogether;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOff;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOn;
import stellwand.workshop.TableId;

/** Own phones at all tables of a round with one press, and taking the last press back. */
final class PhoneRules {
    private PhoneRules() {}

    /** Where they are as wished already nothing happens, so taking it back leaves those alone. */
    static Decision<Event, Refusal> together(RoundState state, RoundId round, boolean on) {
        var held = state.find(round);
        if (held.isEmpty()) return refuse(ROUND_IS_UNKNOWN);
        var others = others(state, round, List.copyOf(held.get().tables()), on);
        return others.isEmpty()
                ? accept(List.of())
                : accept(
                        switched(
                                others,
                                round,
                                on,
                                new OwnPhonesSwitchedTogether(round, others, on)));
    }

    static Decision<Event, Refusal> undo(RoundState state, PhoneSteps steps, int number) {
        var step = steps.last();
        if (step == null || step.number() != number) return refuse(SOMETHING_ELSE_HAPPENED);
        var before = !step.on();
        var others = others(state, step.round(), step.tables(), before);
        return accept(switched(others, step.round(), before, new OwnPhonesStepUndone(number)));
    }

    private static List<TableId> others(
            RoundState state, RoundId round, List<TableId> tables, boolean on) {
        return tables.stream()
                .filter(table -> state.ownPhones(table, round) != on)
                .sorted(Comparator.comparing(TableId::id))
                .toList();
    }

    private static List<Event> switched(
            List<TableId> tables, RoundId round, boolean on, PhonesEvent meant) {
        var events = new ArrayList<Event>();
        for (var table : tables) {
            events.add(
                    on
                            ? new OwnPhonesSwitchedOn(table, round)
                            : new OwnPhonesSwitchedOff(table, round));
        }
        events.add(meant);
        return events;
    }
}
