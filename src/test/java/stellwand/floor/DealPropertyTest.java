package stellwand.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import stellwand.workshop.TableId;

/** However many come, to however many tables, wherever they sat. */
class DealPropertyTest {

    @Property
    void everybody_gets_one_seat_and_no_table_two_more_than_another(
            @ForAll @IntRange(max = 90) int people,
            @ForAll @IntRange(min = 1, max = 9) int tables,
            @ForAll long chance) {
        var seats = Deal.of(people(people), tables(tables), Map.of(), chance);

        assertThat(seats.keySet()).containsExactlyInAnyOrderElementsOf(people(people));
        assertThat(tables(tables)).containsAll(seats.values());
        assertThat(most(seats, tables) - least(seats, tables)).isBetween(0, 1);
    }

    @Property
    void no_table_is_over_full_while_there_are_places(
            @ForAll @IntRange(max = 90) int people,
            @ForAll @IntRange(min = 1, max = 9) int tables,
            @ForAll long chance) {
        int places = (people + tables - 1) / tables; // just enough for all
        var seats = Deal.of(people(people), tables(tables), Map.of(), chance);

        assertThat(most(seats, tables)).isLessThanOrEqualTo(places);
    }

    @Property
    void those_who_sat_together_are_spread_as_far_as_there_are_tables(
            @ForAll @IntRange(max = 60) int people,
            @ForAll @IntRange(min = 1, max = 9) int tables,
            @ForAll long chance) {
        var before = Deal.of(people(people), tables(tables), Map.of(), chance);
        var after = Deal.of(people(people), tables(tables), before, chance + 1);

        for (var table : tables(tables)) {
            var together = new HashMap<UUID, TableId>(after);
            together.keySet().removeIf(person -> !table.equals(before.get(person)));
            int apart = (together.size() + tables - 1) / tables;
            assertThat(most(together, tables)).isLessThanOrEqualTo(apart);
        }
    }

    @Property
    void the_same_chance_deals_the_same_in_whatever_order_they_came(
            @ForAll @IntRange(max = 40) int people, @ForAll long chance) {
        assertThat(Deal.of(people(people).reversed(), tables(6).reversed(), Map.of(), chance))
                .isEqualTo(Deal.of(people(people), tables(6), Map.of(), chance));
    }

    private static int most(Map<UUID, TableId> seats, int tables) {
        return tables(tables).stream()
                .mapToInt(table -> Collections.frequency(seats.values(), table))
                .max()
                .orElseThrow();
    }

    private static int least(NavigableMap<UUID, TableId> seats, int tables) {
        return tables(tables).stream()
                .mapToInt(table -> Collections.frequency(seats.values(), table))
                .min()
                .orElseThrow();
    }

    private static List<UUID> people(int number) {
        return IntStream.range(0, number).mapToObj(n -> new UUID(1, n)).toList();
    }

    private static List<TableId> tables(int number) {
        return IntStream.range(0, number).mapToObj(n -> new TableId(new UUID(2, n))).toList();
    }
}
