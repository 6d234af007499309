package stellwand.promise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise for other programs.
 *
 * @param coordinationDays working days, as all days here
 * @param usefulUntil null: nobody names a day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedPromise(
        List<Stop> stations, int coordinationDays, int graceDays, @Nullable LocalDate usefulUntil) {

    public PublishedPromise {
        stations = List.copyOf(stations);
    }

    /**
     * @param name by language, where it has one of its own
     * @param units as they were promised, the leading one first; none: found for each idea
     */
    public record Stop(
            Purpose purpose,
            SortedMap<String, String> name,
            List<UUID> units,
            int days,
            boolean byTwo) {
        public Stop {
            units = List.copyOf(units);
        }
    }
}
