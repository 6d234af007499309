package stellwand.unit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import stellwand.journal.Fold;
import stellwand.unit.UnitEvent.KindChanged;
import stellwand.unit.UnitEvent.TextCorrected;
import stellwand.unit.UnitEvent.TextRemoved;
import stellwand.unit.UnitEvent.UnitAdded;
import stellwand.unit.UnitEvent.UnitEnded;
import stellwand.unit.UnitEvent.UnitMoved;
import stellwand.unit.UnitEvent.UnitRenamed;
import stellwand.unit.UnitEvent.UnitSplit;
import stellwand.unit.UnitEvent.UnitStarted;
import stellwand.unit.UnitEvent.UnitsMerged;

/** What rules need to know of all units. */
public record DirectoryState(PMap<UnitId, UnitState> units) {

    public static final Fold<DirectoryState> FOLD =
            Fold.of(
                    UnitId.STREAM,
                    UnitEvent.class,
                    new DirectoryState(HashTreePMap.empty()),
                    (state, event) -> state.apply(event));

    DirectoryState apply(UnitEvent event) {
        return switch (event) {
            case UnitAdded it -> with(it);
            case TextCorrected _ -> this;
            case TextRemoved _ -> this;
            case UnitRenamed it -> with(it.unit(), unit -> unit.named(it.on()));
            case KindChanged(var unit, var kind) -> with(unit, it -> it.with(kind));
            case UnitMoved(var unit, var parent) -> with(unit, it -> it.under(parent));
            case UnitStarted(var unit, var on) -> with(unit, it -> it.started(on));
            case UnitEnded(var unit, _) -> with(unit, UnitState::ended);
            case UnitsMerged it -> ended(it.units());
            case UnitSplit it -> with(it.unit(), UnitState::ended);
        };
    }

    private DirectoryState with(UnitAdded it) {
        var phase = it.founding() ? Phase.FOUNDING : Phase.WORKING;
        var unit = new UnitState(it.kind(), it.parent(), phase, it.since(), it.since());
        return new DirectoryState(units.plus(it.unit(), unit));
    }

    private DirectoryState with(UnitId unit, UnaryOperator<UnitState> change) {
        var changed = change.apply(Objects.requireNonNull(units.get(unit)));
        return new DirectoryState(units.plus(unit, changed));
    }

    private DirectoryState ended(List<UnitId> several) {
        var state = this;
        for (var unit : several) state = state.with(unit, UnitState::ended);
        return state;
    }

    Optional<UnitState> find(UnitId unit) {
        return Optional.ofNullable(units.get(unit));
    }

    /** Those that belong to it and have not ended. */
    Stream<UnitId> below(UnitId unit) {
        return units.entrySet().stream()
                .filter(it -> unit.equals(it.getValue().parent()) && !it.getValue().hasEnded())
                .map(it -> it.getKey());
    }

    /** Whether it is that unit or belongs to it, directly or through others. */
    boolean isWithin(@Nullable UnitId unit, UnitId whole) {
        var at = unit;
        while (at != null && !at.equals(whole)) {
            at = find(at).map(UnitState::parent).orElse(null);
        }
        return at != null;
    }
}
