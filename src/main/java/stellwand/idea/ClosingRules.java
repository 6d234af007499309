package stellwand.idea;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Since when nothing has happened with an idea any more, and nothing is to happen. */
final class ClosingRules {
    private ClosingRules() {}

    /**
     * How far an idea is, or one on which it hangs.
     *
     * @param asked whether a question to its contributors waits
     * @param happenedAt when something happened to it last, or was said
     * @param questionWaits whether a question of theirs about the answer waits
     * @param echoAt when something was said of its answer last; null: nothing was
     * @param doneAt of what nobody has sighted: when somebody had told everybody who is to be told;
     *     null: that is not so
     */
    record Step(
            IdeaKind kind,
            Standing standing,
            boolean asked,
            Instant happenedAt,
            boolean questionWaits,
            @Nullable Instant echoAt,
            @Nullable Instant doneAt) {}

    /**
     * Empty: it is not over.
     *
     * @param fate the idea, what it was split into, and that with which it is examined
     */
    static Optional<Instant> overSince(Collection<Step> fate) {
        if (!fate.stream().allMatch(ClosingRules::isOver)) return Optional.empty();
        return fate.stream().flatMap(ClosingRules::moments).max(Comparator.naturalOrder());
    }

    private static boolean isOver(Step it) {
        return switch (it.standing()) {
            case IN_REVIEW -> false;
            case RECEIVED -> isDone(it);
            case ANSWERED, SET_ASIDE, BUNDLED, SPLIT, SETTLED, ERASED -> !it.questionWaits();
        };
    }

    /** A complaint need not be sighted: it is enough that somebody took care of it. */
    private static boolean isDone(Step it) {
        return it.kind() == IdeaKind.COMPLAINT && it.doneAt() != null && !it.asked();
    }

    private static Stream<Instant> moments(Step it) {
        return Stream.of(
                        it.happenedAt(),
                        it.echoAt(),
                        it.standing() == Standing.RECEIVED ? it.doneAt() : null)
                .filter(Objects::nonNull);
    }
}
