package stellwand.idea;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import stellwand.language.Spellings;
import stellwand.language.Words;

/**
 * Holds in memory which words stand in public ideas, each once and as it was written (a stem is no
 * word that anybody means), some seconds behind the rows. It only helps to ask: what is erased or
 * no longer public goes at night, and is found by nobody from its moment on.
 *
 * <p>PostgreSQL's pg_trgm could do the same, where an operator's database has it.
 */
@Component
class PublicWords {
    /** Texts at once: all of them would not fit beside each other. */
    private static final int PORTION = 500;

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final ReentrantLock following = new ReentrantLock();
    private volatile Spellings spellings = new Spellings();
    private String since = "0";

    PublicWords(JdbcClient db, TransactionTemplate transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    boolean contains(String word) {
        return spellings.contains(word);
    }

    List<String> almost(String word, int most) {
        return spellings.almost(word, most);
    }

    @Scheduled(fixedRate = 2000)
    void follow() {
        if (!following.tryLock()) return;
        try {
            transaction.executeWithoutResult(_ -> readOn());
        } finally {
            following.unlock();
        }
    }

    @Scheduled(cron = "0 47 2 * * *", zone = "Europe/Berlin")
    void readAnew() {
        following.lock();
        try {
            spellings = new Spellings();
            since = "0";
        } finally {
            following.unlock();
        }
        follow();
    }

    /** Of transactions that were still open the last time, too. */
    private void readOn() {
        var next =
                db.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                        .query(String.class)
                        .single();
        db.sql(
                        """
                        select c.text
                        from idea i
                        left join translated_card t
                            on t.workshop = i.workshop and t.card = i.card
                            and i.way = 'CARD'
                        join content c on c.id = i.wording
                            or (not i.original_hidden and c.id in (i.original, t.content))
                        where i.visible and i.readable and not i.source_gone
                            and c.text is not null
                            and i.touched >= :since::text::xid8
                            and (i.touched < pg_snapshot_xmax(pg_current_snapshot())
                                or :since::text = '0')
                        """)
                .param("since", since)
                .withFetchSize(PORTION)
                .query(
                        (RowCallbackHandler)
                                row -> spellings.add(Words.whole(row.getString("text"))));
        since = next;
    }
}
