package stellwand.intake.calls;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaId;
import stellwand.idea.KnownIdeas;
import stellwand.people.contacts.ClearingTable;
import stellwand.people.contacts.Contacts;
import stellwand.retention.DataKind;
import stellwand.retention.Periods;
import stellwand.workday.WorkingDays;

/**
 * Retention: ways to people go by themselves some time after nothing is to be told any more, and it
 * is said how many went. Whoever somebody still has to tell is kept until they are told. What was
 * contributed stays as it is.
 */
@Component
class Clearings {
    private static final Logger LOG = LoggerFactory.getLogger(Clearings.class);
    private static final int AT_ONCE = 500;

    private final Contacts contacts;
    private final KnownIdeas ideas;
    private final CallTurns turns;
    private final ClearingTable table;
    private final Clock clock;
    private final Periods periods;

    Clearings(
            Contacts contacts,
            KnownIdeas ideas,
            CallTurns turns,
            ClearingTable table,
            Clock clock,
            Periods periods) {
        this.contacts = contacts;
        this.ideas = ideas;
        this.turns = turns;
        this.table = table;
        this.clock = clock;
        this.periods = periods;
    }

    /** 0: until somebody erases them. */
    int keptDays() {
        return periods.days(DataKind.CONTACTS);
    }

    @Scheduled(fixedDelay = 60, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void clear() {
        clear(clock.instant());
    }

    /**
     * @return how many went
     */
    int clear(Instant now) {
        return periods.overBefore(DataKind.CONTACTS, now)
                .map(before -> clear(before, now))
                .orElse(0);
    }

    private int clear(Instant before, Instant now) {
        int lookedAt = 0;
        int deleted = 0;
        @Nullable UUID last = null;
        for (var scopes = contacts.scopes(last, AT_ONCE);
                !scopes.isEmpty();
                scopes = contacts.scopes(last, AT_ONCE)) {
            lookedAt += scopes.size();
            deleted += forget(over(scopes, before));
            last = scopes.getLast();
        }
        table.add(WorkingDays.dayOf(now), now, lookedAt, deleted);
        if (deleted > 0) {
            LOG.info(
                    "contacts deleted after {} days: {} of {} ideas",
                    keptDays(),
                    deleted,
                    lookedAt);
        }
        return deleted;
    }

    private int forget(Set<UUID> over) {
        var untold = turns.due(over);
        return over.stream()
                .mapToInt(idea -> contacts.forget(idea, untold.getOrDefault(idea, Set.of())))
                .sum();
    }

    /** Closed so long ago; or never to be public, and told by somebody so long ago. */
    private Set<UUID> over(List<UUID> scopes, Instant before) {
        var over = new HashSet<>(ideas.closedBefore(scopes, before));
        var told = contacts.toldBefore(scopes, before);
        ideas.rows(told.stream().map(IdeaId::new).toList()).values().stream()
                .filter(idea -> !idea.kind().mayBePublic() && idea.changedAt().isBefore(before))
                .map(idea -> idea.id().id())
                .forEach(over::add);
        return over;
    }
}
