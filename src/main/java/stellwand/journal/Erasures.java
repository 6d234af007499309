package stellwand.journal;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** What is erased stays erased: the database and the list outside it know the same. */
final class Erasures implements ErasureNotes {
    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);

    private final ContentTable contents;
    private final ErasureLog log;
    private final List<Forgetting> others;

    Erasures(ContentTable contents, ErasureLog log, List<Forgetting> others) {
        this.contents = contents;
        this.log = log;
        this.others = List.copyOf(others);
    }

    /** At every start before anything is served; later for what other nodes have erased. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 3_600_000)
    void reconcile() {
        var outside = log.read();
        replay(outside);
        var missing = new HashMap<>(contents.erased());
        missing.keySet().removeAll(outside.keySet());
        log.append(missing);
    }

    /** Erases again what an older copy of the database has brought back. */
    void replay(Map<ContentId, Instant> erased) {
        erased.entrySet().stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getValue,
                                Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((at, ids) -> contents.erase(ids, at));
        var rows = erased.keySet().stream().map(ContentId::id).toList();
        if (!rows.isEmpty()) others.forEach(it -> it.forget(rows));
    }

    Map<ContentId, Instant> known() {
        return log.read();
    }

    @Override
    public void note(Collection<UUID> rows, Instant at) {
        append(rows.stream().map(ContentId::new).toList(), at);
    }

    /**
     * After the commit. If the list cannot be written now, the next reconciling makes up for it.
     */
    void append(Collection<ContentId> ids, Instant at) {
        try {
            log.append(
                    List.copyOf(ids).stream()
                            .distinct()
                            .collect(Collectors.toMap(id -> id, _ -> at)));
        } catch (UncheckedIOException e) {
            LOG.error("The list of erasures cannot be written: make room or give access", e);
        }
    }
}
