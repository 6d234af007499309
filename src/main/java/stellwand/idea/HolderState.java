package stellwand.idea;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import stellwand.idea.HolderEvent.AskingEnded;
import stellwand.idea.HolderEvent.HandedBack;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.idea.HolderEvent.UnitAsked;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.journal.Fold;
import stellwand.unit.UnitId;

/**
 * Who has one idea, and who is asked beside.
 *
 * @param unit null: the coordination
 * @param asked each with the last day on which its statement is in time
 * @param passed how many units that had it have said something
 */
public record HolderState(@Nullable UnitId unit, PMap<UnitId, LocalDate> asked, int passed) {
    public static final HolderState COORDINATION = new HolderState(null, HashTreePMap.empty(), 0);

    static final Fold<HolderState> FOLD =
            Fold.of(IdeaId.STREAM, IdeaEvent.class, COORDINATION, HolderState::apply);

    /** Whether something is expected of this unit. */
    public boolean awaits(UnitId one) {
        return one.equals(unit) || asked.containsKey(one);
    }

    public boolean awaitsNobody() {
        return unit == null && asked.isEmpty();
    }

    /** When the last one of those who are asked beside should have said something. */
    public Optional<LocalDate> lastAsked() {
        return asked.values().stream().max(LocalDate::compareTo);
    }

    public HolderState apply(IdeaEvent event) {
        return switch (event) {
            case HandedOver it -> new HolderState(it.unit(), asked.minus(it.unit()), passed);
            case HandedBack _ -> new HolderState(null, asked, passed);
            case UnitAsked it -> new HolderState(unit, asked.plus(it.unit(), it.due()), passed);
            case AskingEnded it -> new HolderState(unit, asked.minus(it.unit()), passed);
            case Progress it when it.endsTurn() -> done(it.unit());
            case SightingUndone _ -> COORDINATION;
            default -> this; // the rest says nothing of who has it
        };
    }

    private HolderState done(@Nullable UnitId one) {
        if (one == null) return COORDINATION;
        return one.equals(unit)
                ? new HolderState(null, asked, passed + 1)
                : new HolderState(unit, asked.minus(one), passed);
    }
}
