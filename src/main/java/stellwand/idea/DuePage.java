package stellwand.idea;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Some of what is due, what is due first in front.
 *
 * @param next where it goes on; null: at the end
 * @param left how many stand on the pages that follow
 */
public record DuePage<T>(List<T> rows, @Nullable BehindDue next, int left) {
    public DuePage {
        rows = List.copyOf(rows);
    }

    public static <T> DuePage<T> none() {
        return new DuePage<>(List.of(), null, 0);
    }

    /** The same as it is shown. */
    public <S> DuePage<S> map(Function<T, S> shown) {
        return new DuePage<>(rows.stream().map(shown).toList(), next, left);
    }

    /** The same as they are shown, all at once. */
    public <S> DuePage<S> with(List<S> shown) {
        return new DuePage<>(shown, next, left);
    }

    /**
     * @param place where each of them stands
     * @param left counts what stands behind a place
     */
    static <T> DuePage<T> of(
            List<T> rows, int most, Function<T, BehindDue> place, ToIntFunction<BehindDue> left) {
        if (rows.size() < most) return new DuePage<>(rows, null, 0);
        var last = place.apply(rows.getLast());
        int more = left.applyAsInt(last);
        return new DuePage<>(rows, more == 0 ? null : last, more);
    }
}
