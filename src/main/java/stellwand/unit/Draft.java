package stellwand.unit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit as somebody wants it: typed on its page, or in a line of a file. What is null, and what is
 * not in the words, was not said and stays as it is.
 *
 * @param words by language as typed; an empty text is to go
 */
record Draft(
        UnitId unit,
        @Nullable UnitKind kind,
        @Nullable Said<UnitId> parent,
        @Nullable Phase phase,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        List<UnitId> successors,
        @Nullable LocalDate namedSince,
        Map<UnitText, Map<String, String>> words) {
    Draft {
        successors = List.copyOf(successors);
        words = new EnumMap<>(words);
    }

    Map<String, String> words(UnitText text) {
        return words.getOrDefault(text, Map.of());
    }

    @Nullable UnitId parentId() {
        return parent == null ? null : parent.value();
    }
}
