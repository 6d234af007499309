package stellwand.intake.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.idea.Expiries;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaKind;
import stellwand.retention.DataKind;
import stellwand.retention.DayBook;
import stellwand.retention.Periods;

/**
 * Retention: words and files that were never public go by themselves. Every hour, on any node, some
 * at a time; each in a transaction of its own, so that nothing is half gone.
 */
@Component
class OldTexts {
    private static final Logger LOG = LoggerFactory.getLogger(OldTexts.class);

    /** Of each kind in a round: the rest goes in the next one. */
    private static final int MOST = 500;

    private final Expiries expiries;
    private final Ends ends;
    private final DoneComplaints done;
    private final Periods periods;
    private final DayBook days;
    private final Clock clock;

    OldTexts(
            Expiries expiries,
            Ends ends,
            DoneComplaints done,
            Periods periods,
            DayBook days,
            Clock clock) {
        this.expiries = expiries;
        this.ends = ends;
        this.done = done;
        this.periods = periods;
        this.days = days;
        this.clock = clock;
    }

    /** Behind the last one that was looked at. */
    private interface Candidates {
        List<UUID> next(Instant before, @Nullable UUID last, int most);
    }

    /** Whether it went now. */
    private interface Act {
        boolean on(IdeaId idea, long seen);
    }

    @Scheduled(fixedDelay = 60, initialDelay = 3, timeUnit = TimeUnit.MINUTES)
    void erase() {
        done.renew();
        texts(IdeaKind.PERSONAL);
        texts(IdeaKind.COMPLAINT);
        wholes();
        round(DataKind.FILES, expiries::files, expiries::expireFiles);
    }

    private void texts(IdeaKind kind) {
        var kept = Expiries.keptAs(kind).orElseThrow();
        round(
                kept,
                (before, last, most) -> expiries.texts(kind, before, last, most),
                (idea, seen) -> expiries.expireText(idea, kept, seen));
    }

    /** What went was a part of them, and stands there, too. */
    private void wholes() {
        expiries.wholesOfExpired()
                .forEach((whole, kind) -> {
                    var idea = new IdeaId(whole);
                    expiries.expireText(idea, kind, expiries.seen(idea));
                });
    }

    private void round(DataKind kind, Candidates candidates, Act act) {
        var now = clock.instant();
        periods.overBefore(kind, now)
                .ifPresent(before -> {
                    int gone = round(before, candidates, act);
                    days.ran(kind, now, 0);
                    if (gone > 0)
                        LOG.info("{} erased after {} days: {}", kind, periods.days(kind), gone);
                });
    }

    private int round(Instant before, Candidates candidates, Act act) {
        int gone = 0;
        @Nullable UUID last = null;
        for (var some = candidates.next(before, last, MOST);
                !some.isEmpty() && gone < MOST;
                some = candidates.next(before, last, MOST)) {
            gone += erase(some, before, act, MOST - gone);
            last = some.getLast();
        }
        return gone;
    }

    private List<UUID> over(List<UUID> some, Instant before) {
        var since = ends.of(some);
        return some.stream()
                .filter(it -> since.containsKey(it) && since.get(it).isBefore(before))
                .toList();
    }

    private record Looked(IdeaId idea, long seen) {}

    private int erase(List<UUID> some, Instant before, Act act, int most) {
        var looked =
                over(some, before).stream()
                        .map(IdeaId::new)
                        .map(it -> new Looked(it, expiries.seen(it)))
                        .toList();
        // once more: something may have happened before it was seen how far they are
        var over = over(looked.stream().map(it -> it.idea().id()).toList(), before);
        return (int)
                looked.stream()
                        .filter(it -> over.contains(it.idea().id()))
                        .limit(most)
                        .filter(it -> act.on(it.idea(), it.seen()))
                        .count();
    }
}
