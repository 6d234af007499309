package stellwand.promise;

import org.jspecify.annotations.Nullable;
import stellwand.journal.Fold;
import stellwand.promise.PromiseEvent.PromiseGiven;
import stellwand.workshop.WorkshopId;

/**
 * What is promised for the ideas of a workshop.
 *
 * @param promise null: nothing of its own
 */
record PromiseState(@Nullable Promise promise) {
    static final Fold<PromiseState> FOLD =
            Fold.of(
                    WorkshopId.STREAM,
                    PromiseEvent.class,
                    new PromiseState(null),
                    PromiseState::apply);

    private PromiseState apply(PromiseEvent event) {
        return switch (event) {
            case PromiseGiven(var promise) -> new PromiseState(promise);
        };
    }
}
