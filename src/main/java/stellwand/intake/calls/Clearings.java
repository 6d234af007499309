package stellwand.intake.calls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaId;
import stellwand.idea.KnownIdeas;
import stellwand.people.contacts.ClearingTable;
import stellwand.people.contacts.Contacts;
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
    private static final int LINES = 10;

    private final Contacts contacts;
    private final KnownIdeas ideas;
    private final CallTurns turns;
    private final ClearingTable table;
    private final Clock clock;
    private final int keptDays;

    Clearings(
            Contacts contacts,
            KnownIdeas ideas,
            CallTurns turns,
            ClearingTable table,
            Clock clock,
            @Value("${stellwand.contacts.kept-days:90}") int keptDays) {
        this.contacts = contacts;
        this.ideas = ideas;
        this.turns = turns;
        this.table = table;
        this.clock = clock;
        this.keptDays = keptDays;
    }

    /** For people. */
    record Line(String on, int lookedAt, int deleted) {}

    int keptDays() {
        return keptDays;
    }

    List<Line> last(Locale locale) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).localizedBy(locale);
        return table.last(LINES).stream()
                .map(it -> new Line(day.format(it.day()), it.lookedAt(), it.deleted()))
                .toList();
    }

    @Scheduled(fixedDelay = 60, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void clear() {
        clear(clock.instant());
    }

    /**
     * @return how many went
     */
    int clear(Instant now) {
        var before = now.minus(Duration.ofDays(keptDays));
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
            LOG.info("contacts deleted after {} days: {} of {} ideas", keptDays, deleted, lookedAt);
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
