package stellwand.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.workday.WorkingDays;

/** That it ran, and how much went: a line for each day and kind. */
@Component
public class DayBook {
    private final JdbcClient db;

    DayBook(JdbcClient db) {
        this.db = db;
    }

    /** How much of a kind went on a day. */
    public record Went(LocalDate day, DataKind kind, int count) {}

    /** It may run often in a day, and on several nodes. */
    public void ran(DataKind kind, Instant now, int gone) {
        db.sql(
                        """
                        insert into retention_day (day, kind, ran_at, gone)
                        values (:day, :kind, :now, :gone)
                        on conflict (day, kind) do update
                            set ran_at = greatest(retention_day.ran_at, excluded.ran_at),
                                gone = retention_day.gone + excluded.gone
                        """)
                .param("day", WorkingDays.dayOf(now))
                .param("kind", kind.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("gone", gone)
                .update();
    }

    /** From that day on. */
    public List<Went> since(LocalDate day) {
        return db.sql("select day, kind, gone from retention_day where day >= :day and gone > 0")
                .param("day", day)
                .query((row, _) ->
                        new Went(
                                row.getObject("day", LocalDate.class),
                                DataKind.valueOf(row.getString("kind")),
                                row.getInt("gone")))
                .list();
    }

    /** When it ran last; of what it never did, there is nothing. */
    public Map<DataKind, Instant> lastRuns() {
        var runs = new EnumMap<DataKind, Instant>(DataKind.class);
        db.sql("select kind, max(ran_at) as at from retention_day group by kind")
                .query(row -> {
                    runs.put(
                            DataKind.valueOf(row.getString("kind")),
                            row.getTimestamp("at").toInstant());
                });
        return runs;
    }
}
