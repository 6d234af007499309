package stellwand.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.journal.Event;
import stellwand.journal.Fold;
import stellwand.round.PhonesEvent.OwnPhonesStepUndone;
import stellwand.round.PhonesEvent.OwnPhonesSwitchedTogether;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOff;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOn;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/**
 * How own phones were switched.
 *
 * @param steps how many there were
 * @param last what can be undone; null at first, and when it has been undone
 */
public record PhoneSteps(int steps, PhoneSteps.@Nullable Step last) {

    public static final Fold<PhoneSteps> FOLD =
            new Fold<>(
                    WorkshopId.STREAM,
                    PhoneSteps.class.getName(),
                    new PhoneSteps(0, null),
                    PhoneSteps::apply);

    /**
     * @param number from 1: which step of the evening it was
     * @param on or off
     */
    public record Step(int number, RoundId round, List<TableId> tables, boolean on) {
        public Step {
            tables = List.copyOf(tables);
        }
    }

    /** Whatever else happens in an evening is no step of this kind. */
    private PhoneSteps apply(Event event) {
        return switch (event) {
            case OwnPhonesSwitchedOn(var table, var round) -> step(round, List.of(table), true);
            case OwnPhonesSwitchedOff(var table, var round) -> step(round, List.of(table), false);
            case OwnPhonesSwitchedTogether(var round, var tables, var on) ->
                    step(round, tables, on);
            case OwnPhonesStepUndone(_) -> new PhoneSteps(steps, null);
            default -> this;
        };
    }

    private PhoneSteps step(RoundId round, List<TableId> tables, boolean on) {
        return new PhoneSteps(steps + 1, new Step(steps + 1, round, tables, on));
    }
}
