package stellwand.promise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the ideas of a workshop are examined, and by when.
 *
 * @param stations between the sighting and the answer, one after the other
 * @param coordinationDays working days that the coordination has between two stations, and for the
 *     answer
 * @param graceDays for so many working days only staff see that something is late
 * @param usefulUntil the last day on which answers are of use; null: nobody names one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Promise(
        List<Station> stations,
        int coordinationDays,
        int graceDays,
        @Nullable LocalDate usefulUntil) {

    /** Working days from coming in to the sighting: what every receipt promises. */
    public static final int SIGHTING_DAYS = 10;

    public Promise {
        stations = List.copyOf(stations);
    }

    /** The same on another path. */
    Promise along(List<Station> path) {
        return new Promise(path, coordinationDays, graceDays, usefulUntil);
    }

    /**
     * @param passed how many stations an idea has behind it
     */
    public Optional<Station> next(int passed) {
        return passed < stations.size() ? Optional.of(stations.get(passed)) : Optional.empty();
    }
}
