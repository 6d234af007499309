package stellwand.people;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets people try codes, and stops those who try too many wrong ones. Only wrong tries count.
 *
 * <p>Counted by visitor, by code, and by node; never by address: a whole hall shares one. Whoever
 * drops the cookie has no visitor to be counted by, which is what the node's limit is for: twenty
 * wrong tries a second for all together. A join code (30^6, public in the room) takes seven months
 * of flooding to hit one of two open workshops; a personal code (2^45) of one of a thousand
 * participants half a century. While a flood lasts, right codes may be refused too, or else the
 * limit would limit nothing; a moment after it ends everybody is served, since the bucket fills
 * within fifty milliseconds.
 *
 * <p>A code's own limit is generous: an old poster may send a hall of people with the same wrong
 * code.
 */
@Component
public final class Guesses {
    private static final int KEYS = 20_000;
    private static final String ALL = "";
    private static final int LONGEST_KEY = 32;

    private final Limit byVisitor;
    private final Limit byCode;
    private final Limit byNode;

    public Guesses(Clock clock) {
        byVisitor = new Limit(clock, 10, Duration.ofSeconds(30), KEYS);
        byCode = new Limit(clock, 600, Duration.ofSeconds(1), KEYS);
        byNode = new Limit(clock, 600, Duration.ofMillis(50), 1);
    }

    /** What became of a try. */
    public sealed interface Guess<T> {
        record Right<T>(T found) implements Guess<T> {}

        record Wrong<T>() implements Guess<T> {}

        record TooMany<T>() implements Guess<T> {}
    }

    /**
     * @param visitor for example the session's id; null when there is none yet
     * @param lookUp asked only while tries are left
     */
    public <T> Guess<T> guess(@Nullable Object visitor, String code, Supplier<Optional<T>> lookUp) {
        var tries = tries(visitor, code);
        var taken = tries.stream().takeWhile(Try::take).toList();
        if (taken.size() < tries.size()) {
            taken.forEach(Try::giveBack);
            return new Guess.TooMany<>();
        }
        var found = lookUp.get();
        if (found.isEmpty()) return new Guess.Wrong<>();
        taken.forEach(Try::giveBack);
        return new Guess.Right<>(found.get());
    }

    private List<Try> tries(@Nullable Object visitor, String code) {
        var ofCode = new Try(byCode, code.substring(0, Math.min(code.length(), LONGEST_KEY)));
        var ofNode = new Try(byNode, ALL);
        return visitor == null
                ? List.of(ofCode, ofNode)
                : List.of(new Try(byVisitor, visitor.toString()), ofCode, ofNode);
    }

    private record Try(Limit limit, String key) {
        boolean take() {
            return limit.take(key);
        }

        void giveBack() {
            limit.giveBack(key);
        }
    }
}
