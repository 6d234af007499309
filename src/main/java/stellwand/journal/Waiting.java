package stellwand.journal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A submitted command whose author waits. Only the first answer counts. */
record Waiting(Envelope envelope, Decider decider, CompletableFuture<Outcome> outcome) {
    Waiting(Envelope envelope, Decider decider) {
        this(envelope, decider, new CompletableFuture<>());
    }

    void answer(Outcome answer) {
        outcome.complete(answer);
    }

    void fail(Throwable why) {
        outcome.completeExceptionally(why);
    }

    Outcome await() {
        try {
            return outcome.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof JournalUnavailable outage) throw outage;
            throw new IllegalStateException("The command was not stored", e.getCause());
        }
    }
}
