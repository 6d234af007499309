package stellwand.promise;

import java.time.Instant;
import java.time.LocalDate;

/** What one may wish of a workshop's promise. */
sealed interface PromiseCommand {

    /**
     * @param unitsAreThere whether none of its units has ended
     * @param begins when the evening does
     * @param evening the day on which it does
     */
    record GivePromise(
            Promise promise, boolean unitsAreThere, Instant begins, LocalDate evening, Instant at)
            implements PromiseCommand {
        /** Without what is another when the wish comes again. */
        @Override
        public String wish() {
            return "GivePromise[%s]".formatted(promise);
        }
    }

    /** What was asked, for telling a repeated command from another one under the same id. */
    String wish();
}
