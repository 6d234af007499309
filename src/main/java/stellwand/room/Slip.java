package stellwand.room;

import static java.util.stream.Collectors.joining;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.workshop.Evening;
import stellwand.workshop.TableId;

/**
 * Why somebody could not sit down, and is back where the tables are.
 *
 * @param letter of the table that was chosen
 * @param free the letters of those that have places left
 */
record Slip(Why why, String letter, String free) {
    enum Why {
        FULL,
        ALL_FULL,
        RESTING,
        ALL_TAKEN,
        STAYING,
        ASSIGNED
    }

    /** As the way back says it: {@code ?full=…}, {@code ?resting=…}, {@code ?staying}, … */
    record Query(
            @Nullable UUID full,
            @Nullable UUID resting,
            @Nullable String staying,
            @Nullable String assigned) {}

    static @Nullable Slip of(Query query, Evening evening, Sitting sitting) {
        if (query.staying != null) return new Slip(Why.STAYING, "", "");
        if (query.assigned != null) return new Slip(Why.ASSIGNED, "", "");
        var free =
                evening.tables().stream()
                        .filter(table -> sitting.hasPlaces(table.id()))
                        .map(Evening.ThemeTable::letter)
                        .collect(joining(", "));
        if (query.full != null) {
            var why = free.isEmpty() ? Why.ALL_FULL : Why.FULL;
            return new Slip(why, letter(evening, query.full), free);
        }
        if (query.resting == null) return null;
        var why = free.isEmpty() ? Why.ALL_TAKEN : Why.RESTING;
        return new Slip(why, letter(evening, query.resting), free);
    }

    private static String letter(Evening evening, UUID table) {
        return TablesPages.letter(evening, new TableId(table));
    }
}
