package stellwand.journal;

import java.util.function.Supplier;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells trouble with the database from trouble with a command. */
final class Outage {
    private Outage() {}

    /**
     * What is nobody's fault comes out as {@link JournalUnavailable}. The first try may only have
     * met a dead connection, so the work must be such that doing it twice is harmless.
     */
    static <T> T inTwoTries(Supplier<T> work) {
        try {
            return once(work);
        } catch (JournalUnavailable perhapsOnlyThisConnection) {
            return once(work);
        }
    }

    private static <T> T once(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessResourceFailureException
                | RecoverableDataAccessException
                | TransientDataAccessException
                | TransactionException e) {
            throw new JournalUnavailable(e);
        }
    }
}
