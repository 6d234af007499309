package stellwand.idea;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import stellwand.workshop.WorkshopId;

/**
 * What was due before this day is late for everybody; of the sighting, what came before it.
 *
 * @param usual where no workshop has promised anything else
 * @param promised of the workshops that have
 */
public record LateBefore(LocalDate usual, Map<WorkshopId, LocalDate> promised) {

    /** A list of workshops with their days, for {@link #DAY}. */
    static final String PROMISED =
            """
            promised (workshop, late) as (
                select * from unnest(:promised::uuid[], :days::text[]::date[]))
            """;

    /** The day of a row of {@link #PROMISED} that may be missing. */
    static final String DAY = "coalesce(promised.late, :usual)";

    public LateBefore {
        promised = Map.copyOf(promised);
    }

    public boolean isLate(@Nullable WorkshopId workshop, LocalDate due) {
        var day = workshop == null ? usual : promised.getOrDefault(workshop, usual);
        return due.isBefore(day);
    }

    /** Nothing that is due from this day on is late anywhere. */
    LocalDate latest() {
        return promised.values().stream()
                .max(LocalDate::compareTo)
                .filter(it -> it.isAfter(usual))
                .orElse(usual);
    }

    /** Fills in what {@link #PROMISED} and {@link #DAY} leave open. */
    StatementSpec in(StatementSpec query) {
        var all = List.copyOf(promised.entrySet());
        return query.param("usual", usual)
                .param("promised", all.stream().map(it -> it.getKey().id()).toArray(UUID[]::new))
                .param(
                        "days",
                        all.stream().map(it -> it.getValue().toString()).toArray(String[]::new));
    }
}
