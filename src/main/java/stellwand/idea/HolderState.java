package stellwand.idea;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import stellwand.idea.HolderEvent.AskingEnded;
import stellwand.idea.HolderEvent.DeadlineMoved;
import stellwand.idea.HolderEvent.HandedBack;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.idea.HolderEvent.UnitAsked;
import stellwand.idea.IdeaEvent.IdeaSighted;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.journal.Fold;
import stellwand.unit.UnitId;

/**
 * Who has one idea, and who is asked beside.
 *
 * @param unit null: the coordination
 * @param due by when whoever has it goes on; null: nobody has set a day
 * @param asked beside, each with what is expected of it
 * @param had until when each unit has, or had, its turn since a unit that had the idea said
 *     something last: giving it another one moves that day
 * @param passed how many units that had it have said something
 * @param saidAt how many that were when each unit said something last
 */
public record HolderState(
        @Nullable UnitId unit,
        @Nullable LocalDate due,
        PMap<UnitId, Asked> asked,
        PMap<UnitId, LocalDate> had,
        int passed,
        PMap<UnitId, Integer> saidAt) {

    /**
     * @param due the last day on which its statement is in time
     * @param passed how many had spoken when it was asked: it speaks for that station, also when
     *     the idea has gone on
     */
    public record Asked(LocalDate due, int passed) {}

    public static final HolderState COORDINATION =
            new HolderState(
                    null,
                    null,
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    0,
                    HashTreePMap.empty());

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

    /** Its day, if it has or had its turn. */
    Stream<LocalDate> hadUntil(UnitId one) {
        return Stream.ofNullable(had.get(one));
    }

    /** Whether whoever has it should have gone on before this day. */
    boolean isLate(LocalDate today) {
        return due != null && due.isBefore(today);
    }

    public HolderState apply(IdeaEvent event) {
        return switch (event) {
            case IdeaSighted it -> until(it.due());
            case HandedOver it -> with(it.unit(), it.due(), asked.minus(it.unit()));
            case HandedBack it -> with(null, it.due(), asked);
            case UnitAsked it -> ask(it.unit(), it.due(), passed);
            case AskingEnded it -> with(unit, due, asked.minus(it.unit()));
            case DeadlineMoved it -> moved(it.unit(), it.due());
            case Progress it when it.endsTurn() -> done(it.unit(), it.due());
            case SightingUndone _ -> COORDINATION;
            default -> this; // the rest says nothing of who has it
        };
    }

    private HolderState with(
            @Nullable UnitId one, @Nullable LocalDate day, PMap<UnitId, Asked> others) {
        var days = one == null || day == null ? had : had.plus(one, day);
        return new HolderState(one, day, others, days, passed, saidAt);
    }

    private HolderState until(@Nullable LocalDate day) {
        return with(unit, day, asked);
    }

    private HolderState ask(UnitId one, LocalDate day, int since) {
        var others = asked.plus(one, new Asked(day, since));
        return new HolderState(unit, due, others, had.plus(one, day), passed, saidAt);
    }

    private HolderState moved(@Nullable UnitId one, LocalDate day) {
        var beside = one == null ? null : asked.get(one);
        return one == null || beside == null ? until(day) : ask(one, day, beside.passed());
    }

    private HolderState done(@Nullable UnitId one, @Nullable LocalDate day) {
        if (one == null) return COORDINATION.until(day).with(saidAt);
        var said = saidAt.plus(one, passedFor(one));
        if (!one.equals(unit)) {
            return new HolderState(unit, due, asked.minus(one), had.minus(one), passed, said);
        }
        var over = had.keySet().stream().filter(it -> !asked.containsKey(it)).toList();
        return new HolderState(null, day, asked, had.minusAll(over), passed + 1, said);
    }

    private HolderState with(PMap<UnitId, Integer> said) {
        return new HolderState(unit, due, asked, had, passed, said);
    }
}
