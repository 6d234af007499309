package stellwand.people.duties;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Answers of the last while, added up the moment they come, in memory alone. They leave it by five
 * or more, or long after the last of them: what is written then says nothing about who was just
 * there, neither by its place in the database's log nor by the number of its transaction.
 *
 * <p>Whose answer was counted is known for a day, so that the same browser is counted once; what
 * the answer was is not.
 */
final class Basket {
    private static final Duration LONG_AFTER = Duration.ofHours(1);
    private static final Duration KNOWN_FOR = Duration.ofDays(1);

    private final Map<UUID, Pending> pending = new HashMap<>();
    private final Set<UUID> counted = new HashSet<>();
    private Instant countedSince = Instant.EPOCH;

    private record Pending(Tally tally, Instant latest) {
        boolean isRipe(Instant now) {
            return tally.people() >= DisclosureRules.FEWEST
                    || !latest.plus(LONG_AFTER).isAfter(now);
        }
    }

    synchronized void put(
            UUID workshop, UUID participant, Set<StakeholderGroup> groups, Instant now) {
        forgetYesterday(now);
        if (!counted.add(participant)) return;
        var before = pending.get(workshop);
        var tally = (before == null ? Tally.NONE : before.tally).plus(groups);
        pending.put(workshop, new Pending(tally, now));
    }

    private void forgetYesterday(Instant now) {
        if (countedSince.plus(KNOWN_FOR).isAfter(now)) return;
        counted.clear();
        countedSince = now;
    }

    /** By workshop; they stay until they are {@link #written}. */
    synchronized Map<UUID, Tally> ripe(Instant now) {
        return tallies(it -> it.isRipe(now));
    }

    synchronized Map<UUID, Tally> all() {
        return tallies(_ -> true);
    }

    private Map<UUID, Tally> tallies(Predicate<Pending> wanted) {
        var tallies = new HashMap<UUID, Tally>();
        pending.forEach((workshop, it) -> {
            if (wanted.test(it)) tallies.put(workshop, it.tally);
        });
        return tallies;
    }

    /** What came meanwhile stays. */
    synchronized void written(UUID workshop, Tally tally) {
        pending.computeIfPresent(
                workshop,
                (_, it) ->
                        it.tally.equals(tally)
                                ? null
                                : new Pending(it.tally.minus(tally), it.latest));
    }
}
