package stellwand.idea;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.likeness.Like;
import stellwand.likeness.Likeness;
import stellwand.likeness.OperatorsModel;
import stellwand.likeness.Patience;

/**
 * Holds in memory which ideas are like which, and follows their rows: a second behind, whichever
 * node wrote them. Who may see what is not decided here but by {@link SimilarIdeas}, which looks at
 * the rows. Nobody's personal matter is in it.
 */
@Component
class IdeaIndex {
    private static final int BATCH = 500;

    /** The same texts give the same answers. */
    private static final long SEED = 2017;

    /** It learns anew when this much of it is another. */
    private static final int A_TWENTIETH = 20;

    private final JdbcClient db;
    private final int largest;
    private final Likeness likeness;
    private final NavigableMap<Integer, UUID> byNumber = new TreeMap<>();
    private final ReentrantLock following = new ReentrantLock();
    private final AtomicBoolean learning = new AtomicBoolean();
    private String transaction = "0";
    private int changes;

    /**
     * @param largest so many, the newest: memory (about 1 KiB each) and the time of a look would
     *     grow with them
     * @param place of an operator's model; empty: none
     */
    @Autowired
    IdeaIndex(
            JdbcClient db,
            @Value("${stellwand.limits.similar-ideas:100000}") int largest,
            @Value("${stellwand.likeness.jar:}") String place,
            Clock clock) {
        this(db, largest, model(place, clock));
    }

    IdeaIndex(JdbcClient db, int largest, @Nullable Patience model) {
        this.db = db;
        this.largest = largest;
        this.likeness = new Likeness(SEED, model);
    }

    private static @Nullable Patience model(String place, Clock clock) {
        if (place.isBlank()) return null;
        return OperatorsModel.in(Path.of(place))
                .map(it -> new Patience(it, Patience.A_SECOND, clock))
                .orElse(null);
    }

    /**
     * @param transaction before which everything is settled
     */
    private record Touched(UUID id, String transaction) {}

    private record Words(UUID id, int number, String language, @Nullable String text) {}

    List<Like> like(String text, String language, int most) {
        return likeness.like(text, language, most);
    }

    int size() {
        return likeness.size();
    }

    /** At a fixed rate, not delay: the first time takes long, and other chores must not wait. */
    @Scheduled(fixedRate = 1000)
    void follow() {
        if (!following.tryLock()) return;
        try {
            takeIn(touched());
            if (changes >= Math.max(A_TWENTIETH, likeness.size() / A_TWENTIETH)) learn();
        } finally {
            following.unlock();
        }
    }

    /** What was erased leaves no trace in what was learnt either. */
    @Scheduled(cron = "0 17 3 * * *", zone = "Europe/Berlin")
    void learn() {
        changes = 0;
        if (!learning.compareAndSet(false, true)) return;
        Thread.ofPlatform().name("likeness").daemon().start(this::learnNow);
    }

    private void learnNow() {
        try {
            likeness.fit();
        } finally {
            learning.set(false);
        }
    }

    /**
     * Of transactions that were still open the last time, too. A database that was restored may
     * hold numbers of the future: they are not looked at until they are written again.
     */
    private List<Touched> touched() {
        return db.sql(
                        """
                        select id, pg_snapshot_xmin(pg_current_snapshot())::text as transaction
                        from idea
                        where touched >= :since::text::xid8
                            and (touched < pg_snapshot_xmax(pg_current_snapshot())
                                or :since::text = '0')
                            and (:since::text <> '0'
                                or number > (select max(number) from idea) - :largest)
                        """)
                .param("since", transaction)
                .param("largest", largest)
                .query((row, _) ->
                        new Touched(row.getObject("id", UUID.class), row.getString("transaction")))
                .list();
    }

    private void takeIn(List<Touched> touched) {
        for (int from = 0; from < touched.size(); from += BATCH) {
            takeInSome(touched.subList(from, Math.min(from + BATCH, touched.size())));
        }
        if (!touched.isEmpty()) transaction = touched.getFirst().transaction();
    }

    private void takeInSome(List<Touched> some) {
        var ids = some.stream().map(Touched::id).toList();
        var gone = new HashSet<>(ids);
        for (var each : words(ids)) {
            if (each.text() == null) continue;
            gone.remove(each.id());
            likeness.add(each.id(), each.text(), each.language());
            byNumber.put(each.number(), each.id());
        }
        gone.forEach(likeness::remove);
        if (!gone.isEmpty()) byNumber.values().removeAll(gone);
        while (byNumber.size() > largest) likeness.remove(byNumber.pollFirstEntry().getValue());
        changes += ids.size();
    }

    /** What is bundled is found, too: it leads to the one together with which it is examined. */
    private List<Words> words(List<UUID> ids) {
        return db.sql(
                        """
                        select i.id, i.number, coalesce(i.wording_language, i.language) as language, c.text
                        from idea i
                        join content c on c.id = coalesce(i.wording, i.original)
                        where i.id = any(:ids)
                            and i.standing in ('RECEIVED', 'IN_REVIEW', 'SET_ASIDE', 'BUNDLED')
                            and i.kind <> 'PERSONAL' and not i.source_gone and not i.withheld
                            and not i.hidden
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) ->
                        new Words(
                                row.getObject("id", UUID.class),
                                row.getInt("number"),
                                row.getString("language"),
                                row.getString("text")))
                .list();
    }
}
