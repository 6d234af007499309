package stellwand.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import stellwand.journal.HistoryTable.EventRow;

/**
 * Gives hashes to events that were written without: before there were any, by an older node beside
 * this one, or in an older export. In portions, each in a transaction of its own, so that a kill
 * costs one of them; the next start goes on.
 */
final class Chaining {
    private static final Logger LOG = LoggerFactory.getLogger(Chaining.class);
    private static final int PORTION = 1_000;

    private final TransactionTemplate transaction;
    private final JdbcTemplate batches;
    private final JdbcClient db;
    private final HistoryTable history;

    Chaining(TransactionTemplate transaction, JdbcTemplate batches) {
        this.transaction = transaction;
        this.batches = batches;
        this.db = JdbcClient.create(batches);
        this.history = new HistoryTable(batches);
    }

    /** At every start before anything is served. */
    void all() {
        long chained = 0;
        while (!gaps(null).isEmpty()) chained += portion();
        if (chained > 0) LOG.info("{} events had no hash and were given one", chained);
    }

    private int portion() {
        return transaction.execute(_ -> {
            batches.execute("lock table stream in exclusive mode");
            var gaps = gaps(null);
            return gaps.stream().mapToInt(this::fill).sum();
        });
    }

    /**
     * Inside a transaction in which nobody else writes to the stream.
     *
     * @return the hash of its last event
     */
    byte[] of(StreamId stream) {
        for (var gaps = gaps(stream.id()); !gaps.isEmpty(); gaps = gaps(stream.id())) {
            gaps.forEach(this::fill);
        }
        return hashBefore(stream.id(), Long.MAX_VALUE);
    }

    /** Events without hash lie somewhere from the one to the other. */
    private record Gap(StreamId stream, long from, long to) {}

    private List<Gap> gaps(@Nullable UUID stream) {
        return db.sql(
                        """
                        select stream, kind, min(seq) as first, max(seq) as last
                        from (
                            select stream, seq from event
                            where hash is null and (cast(:stream as uuid) is null or stream = :stream)
                            order by stream, seq
                            limit :portion
                        ) gap join stream on stream.id = gap.stream
                        group by stream, kind
                        """)
                .param("stream", stream)
                .param("portion", PORTION)
                .query((row, _) ->
                        new Gap(
                                new StreamId(
                                        row.getString("kind"), row.getObject("stream", UUID.class)),
                                row.getLong("first"),
                                row.getLong("last")))
                .list();
    }

    private byte[] hashBefore(UUID stream, long seq) {
        return db.sql(
                        """
                        select coalesce(hash, ''::bytea) as hash from event
                        where stream = :stream and seq < :seq
                        order by seq desc limit 1
                        """)
                .param("stream", stream)
                .param("seq", seq)
                .query((row, _) -> row.getBytes("hash"))
                .optional()
                .orElse(Entry.BEGINNING);
    }

    private int fill(Gap gap) {
        var filling = new Filling(gap.stream(), hashBefore(gap.stream().id(), gap.from()));
        history.events(List.of(gap.stream().id()), gap.from(), gap.to(), filling::take);
        batches.batchUpdate(
                "update event set hash = ? where stream = ? and seq = ?", filling.missing);
        return filling.missing.size();
    }

    private static final class Filling {
        private final StreamId stream;
        private byte[] before;
        private byte[] contents = Entry.NOTHING;
        final List<Object[]> missing = new ArrayList<>();

        Filling(StreamId stream, byte[] before) {
            this.stream = stream;
            this.before = before;
        }

        void take(EventRow row) {
            contents = row.contentsOr(contents);
            var hash = row.hash();
            if (hash == null) {
                hash = row.entry(stream, contents).hash(before);
                missing.add(new Object[] {hash, stream.id(), row.seq()});
            }
            before = hash;
        }
    }
}
