package stellwand.room;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a table sounds from afar while a round is open. A facilitator goes where people sit and
 * nothing was written for long; a table without people and cards may be empty, or write on paper.
 */
sealed interface Silence {

    /** A table at which nothing was written for so long may need help, or is talking well. */
    Duration LONG = Duration.ofMinutes(6);

    /** There is nothing to say: no round is open, or a card was written lately. */
    record None() implements Silence {}

    /** The round is held at other tables. */
    record NotInThisRound() implements Silence {}

    /** Since the round was opened no card, and nobody who sits there with a phone. */
    record NobodyYet() implements Silence {}

    record Lasting(int minutes) implements Silence {}

    /**
     * What counts is the time since the last card, but not the time before the round.
     *
     * @param opened null in evenings that were held before it was kept
     * @param lastCard of this round
     */
    static Silence of(
            @Nullable Instant opened, @Nullable Instant lastCard, int people, Instant now) {
        var since = later(opened, lastCard);
        if (since == null) return new None();
        var silence = Duration.between(since, now);
        if (silence.compareTo(LONG) < 0) return new None();
        return lastCard == null && people == 0
                ? new NobodyYet()
                : new Lasting((int) silence.toMinutes());
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isAfter(other) ? one : other;
    }

    /** As in the page's markup; empty when there is nothing to say. */
    default String word() {
        return switch (this) {
            case None() -> "";
            case NotInThisRound() -> "elsewhere";
            case NobodyYet() -> "nobody";
            case Lasting(_) -> "long";
        };
    }

    default int minutes() {
        return this instanceof Lasting(var minutes) ? minutes : 0;
    }
}
