package stellwand.people.duties;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How many were here as what, of a whole workshop. Whether somebody is here as a migrant or a
 * politician can reveal what GDPR Art. 9 protects, so the answer is added to a number and forgotten
 * in the same moment: it is in no event, beside no author, at no table, in no session and without a
 * time. See {@link Basket} for how it comes into the database.
 *
 * <p>Nobody sees a number while it is counted. Closing tells, once and for good, what {@link
 * DisclosureRules} lets be seen, and forgets the rest: there are never two states to compare.
 */
@Component
public class GroupCounts {
    private final GroupCountTable table;
    private final Clock clock;
    private final Basket basket = new Basket();

    GroupCounts(GroupCountTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Naming no group is no answer. A second answer of the same participant is not counted. */
    public void answer(UUID workshop, UUID participant, Set<StakeholderGroup> groups) {
        if (!groups.isEmpty()) basket.put(workshop, participant, groups, clock.instant());
    }

    /** The evenings whose exact counts are still there. */
    public List<UUID> stillCounted() {
        return table.stillCounted();
    }

    public boolean isClosed(UUID workshop) {
        return table.isClosed(workshop);
    }

    /** From now on nothing is counted any more, and {@link #figures} are there. */
    public synchronized void close(UUID workshop) {
        write(workshop, basket.all().getOrDefault(workshop, Tally.NONE));
        table.close(workshop);
    }

    /** Empty while it is counted. A group that is not among them may have nobody, or too few. */
    public Optional<Map<StakeholderGroup, Integer>> figures(UUID workshop) {
        return isClosed(workshop) ? Optional.of(table.counts(workshop)) : Optional.empty();
    }

    /** By the clock, and never when somebody answers. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    synchronized void writeDown() {
        basket.ripe(clock.instant()).forEach(this::write);
    }

    /** What a power cut takes with it are at most four answers, and those of the last minute. */
    @PreDestroy
    synchronized void writeAllDown() {
        basket.all().forEach(this::write);
    }

    private void write(UUID workshop, Tally tally) {
        table.add(workshop, tally);
        basket.written(workshop, tally);
    }
}
