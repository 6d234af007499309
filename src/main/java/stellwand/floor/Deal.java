package stellwand.floor;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.workshop.TableId;

/**
 * Deals people to tables as one deals cards: no table gets two more than another. Those who sat
 * together follow each other, so that they come to different tables as long as there are any.
 */
final class Deal {
    private Deal() {}

    /**
     * @param before where they sat
     * @param chance the same chance deals the same
     */
    static NavigableMap<UUID, TableId> of(
            Collection<UUID> people,
            Collection<TableId> tables,
            Map<UUID, TableId> before,
            long chance) {
        var random = new Random(chance);
        var round = shuffled(tables.stream().sorted(comparing(TableId::id)).toList(), random);
        var queue = shuffled(people.stream().sorted().toList(), random);
        queue.sort(comparing(person -> table(before, person), nullsLast(naturalOrder())));
        var seats = new TreeMap<UUID, TableId>();
        for (var person : queue) seats.put(person, round.get(seats.size() % round.size()));
        return seats;
    }

    private static <T> List<T> shuffled(List<T> sorted, Random random) {
        var list = new ArrayList<>(sorted);
        Collections.shuffle(list, random);
        return list;
    }

    private static @Nullable UUID table(Map<UUID, TableId> before, UUID person) {
        var table = before.get(person);
        return table == null ? null : table.id();
    }
}
