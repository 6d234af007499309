package stellwand.people.duties;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How many answered, and how many of them are here as what. One answer may name several groups, so
 * the counts add up to more.
 */
record Tally(int people, Map<StakeholderGroup, Integer> counts) {
    static final Tally NONE = new Tally(0, Map.of());

    Tally {
        counts = Map.copyOf(counts);
    }

    Tally plus(Set<StakeholderGroup> groups) {
        var one = new EnumMap<StakeholderGroup, Integer>(StakeholderGroup.class);
        groups.forEach(group -> one.put(group, 1));
        return plus(new Tally(1, one));
    }

    Tally plus(Tally other) {
        var sum = new EnumMap<StakeholderGroup, Integer>(StakeholderGroup.class);
        sum.putAll(counts);
        other.counts.forEach((group, more) -> sum.merge(group, more, Integer::sum));
        return new Tally(people + other.people, sum);
    }

    Tally minus(Tally part) {
        var rest = new EnumMap<StakeholderGroup, Integer>(StakeholderGroup.class);
        rest.putAll(counts);
        part.counts.forEach((group, fewer) -> rest.merge(group, -fewer, Integer::sum));
        rest.values().removeIf(left -> left == 0);
        return new Tally(people - part.people, rest);
    }
}
