package stellwand.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All folds of one stream after the event {@code seq}. Immutable. */
final class Folded implements States {
    private final long seq;
    private final Map<Fold<?>, Object> states;

    private Folded(long seq, Map<Fold<?>, Object> states) {
        this.seq = seq;
        this.states = states;
    }

    static Folded start(Collection<Fold<?>> folds) {
        var states = new HashMap<Fold<?>, Object>();
        folds.forEach(fold -> states.put(fold, fold.start()));
        return new Folded(0, states);
    }

    @Override
    public long seq() {
        return seq;
    }

    Folded with(Event event) {
        var next = new HashMap<>(states);
        next.replaceAll((fold, state) -> step(fold, state, event));
        return new Folded(seq + 1, next);
    }

    Folded with(List<Recorded> tail) {
        var folded = this;
        for (var recorded : tail) {
            if (recorded.seq() != folded.seq + 1) {
                throw new IllegalStateException(
                        "Expected event %d of %s but read %d"
                                .formatted(folded.seq + 1, recorded.stream(), recorded.seq()));
            }
            folded = folded.with(recorded.event());
        }
        return folded;
    }

    @Override
    @SuppressWarnings("unchecked") // with() and start() put only a fold's own states under it
    public <S> S of(Fold<S> fold) {
        var state = states.get(fold);
        if (state == null) {
            throw new IllegalStateException(
                    "Expected %s to be a bean: no such fold is registered".formatted(fold.name()));
        }
        return (S) state;
    }

    @SuppressWarnings("unchecked") // as above
    private static <S> Object step(Fold<S> fold, Object state, Event event) {
        var next = fold.step().apply((S) state, event);
        if (next == null) throw new IllegalStateException("Expected a state from " + fold.name());
        return next;
    }
}
