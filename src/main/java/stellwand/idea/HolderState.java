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
 * @param asked beside, each with what is expected of it
 * @param passed how many units that had it have said something
 */
public record HolderState(@Nullable UnitId unit, PMap<UnitId, Asked> asked, int passed) {

    /**
     * @param due the last day on which its statement is in time
     * @param passed how many had spoken when it was asked: it speaks for that station, also when
     *     the idea has gone on
     */
    public record Asked(LocalDate due, int passed) {}

    public static final HolderState COORDINATION = new HolderState(null, HashTreePMap.empty(), 0);

    static final Fold<HolderState> FOLD =
            Fold.of(IdeaId.STREAM, IdeaEvent.class, COORDINATION, HolderState::apply);

    /** Whether something is expected of this unit. */
    public boolean awaits(UnitId one) {
        return one.equals(unit) || asked.containsKey(one);
    }

    /** How many stations are behind that for which this unit speaks. */
    int passedFor(UnitId one) {
        var beside = asked.get(one);
        return beside == null ? passed : beside.passed();
    }

    public boolean awaitsNobody() {
        return unit == null && asked.isEmpty();
    }

    /** When the last one of those who are asked beside should have said something. */
    public Optional<LocalDate> lastAsked() {
        return asked.values().stream().map(Asked::due).max(LocalDate::compareTo);
    }

    public HolderState apply(IdeaEvent event) {
        return switch (event) {
            case HandedOver it -> new HolderState(it.unit(), asked.minus(it.unit()), passed);
            case HandedBack _ -> new HolderState(null, asked, passed);
            case UnitAsked it ->
                    new HolderState(
                            unit, asked.plus(it.unit(), new Asked(it.due(), passed)), passed);
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
