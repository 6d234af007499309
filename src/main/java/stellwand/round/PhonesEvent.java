package stellwand.round;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import stellwand.journal.Event;
import stellwand.journal.EventNames;
import stellwand.workshop.TableId;

/** How switching own phones was meant; that they are on or off is told by {@link RoundEvent}. */
public sealed interface PhonesEvent extends Event {

    /**
     * The events before it were one press of a button.
     *
     * @param tables that were switched by it
     */
    record OwnPhonesSwitchedTogether(RoundId round, List<TableId> tables, boolean on)
            implements PhonesEvent {
        public OwnPhonesSwitchedTogether {
            tables = List.copyOf(tables);
        }
    }

    /** The events before it put things right; they are no step of their own. */
    record OwnPhonesStepUndone(int step) implements PhonesEvent {}

    EventNames<PhonesEvent> NAMES =
            new EventNames<>(
                    Map.ofEntries(
                            entry(
                                    "round.own-phones-switched-together",
                                    OwnPhonesSwitchedTogether.class),
                            entry("round.own-phones-step-undone", OwnPhonesStepUndone.class)));
}
