package stellwand.journal;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import stellwand.journal.HistoryTable.TextRow;

/**
 * Reads the whole history as it is at one moment, also beside a running server, and says what is
 * broken. It holds a portion of the streams' ids in memory, however many events there are.
 */
final class Verification {
    private final TransactionTemplate oneMoment;
    private final HistoryTable history;

    Verification(PlatformTransactionManager transactions, JdbcTemplate jdbc) {
        oneMoment = new TransactionTemplate(transactions);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneMoment.setReadOnly(true);
        history = new HistoryTable(jdbc);
    }

    /**
     * @param sum of what is there now
     */
    record Verdict(Heads.Sum sum, Broken broken) {
        boolean isWhole() {
            return broken.isEmpty();
        }
    }

    Verdict verify() {
        return verify(Noted.nothing(), _ -> {});
    }

    /**
     * @param heads is told each stream's, in the order of their ids
     */
    Verdict verify(Noted noted, Consumer<Head> heads) {
        return oneMoment.execute(_ -> {
            var broken = new Broken();
            var walk = new Walk(history, noted, heads, broken);
            walk.all();
            history.texts(text -> check(text, broken));
            return new Verdict(walk.sum(), broken);
        });
    }

    /** Where it stands, once all is verified. */
    List<Head> withHash(String beginning) {
        return history.withHash(beginning);
    }

    private void check(TextRow text, Broken broken) {
        if (text.isWhole()) return;
        broken.add(
                text.stream(),
                "a text of event %d is not what was written (content %s)"
                        .formatted(history.seqOf(text), text.id()));
    }
}
