package stellwand.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.journal.ContentId;
import stellwand.journal.Written;
import stellwand.round.Round.Phase;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording;
import stellwand.workshop.WorkshopId;

/** What pages need to know of the rounds. Reads only. */
@Component
class RoundRows {
    private final JdbcClient db;

    RoundRows(JdbcClient db) {
        this.db = db;
    }

    List<RoundRow> of(WorkshopId workshop) {
        var words = words(workshop);
        var held = held(workshop);
        return db.sql(
                        """
                        select id, number, task, minutes, seating, moving, phase, ends_at, closed_at
                        from round
                        where workshop = :workshop
                        order by number
                        """)
                .param("workshop", workshop.id())
                .query((row, _) -> round(row, words, held))
                .list();
    }

    private static RoundRow round(
            ResultSet row, Map<UUID, List<Written>> words, Map<UUID, List<RoundRow.Held>> held)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new RoundRow(
                new RoundId(id),
                row.getInt("number"),
                Task.valueOf(row.getString("task")),
                Wording.of(words.getOrDefault(id, List.of())),
                row.getInt("minutes"),
                Seating.valueOf(row.getString("seating")),
                row.getBoolean("moving"),
                phase(row),
                held.getOrDefault(id, List.of()));
    }

    private static Phase phase(ResultSet row) throws SQLException {
        return switch (row.getString("phase")) {
            case "OPEN" -> new Phase.Open(instant(row, "ends_at"));
            case "CLOSED" -> new Phase.Closed(instant(row, "closed_at"));
            default -> new Phase.Planned();
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private Map<UUID, List<Written>> words(WorkshopId workshop) {
        var words = new HashMap<UUID, List<Written>>();
        db.sql(
                        """
                        select t.round, c.id, t.language, c.text
                        from round r
                        join round_text t on t.round = r.id
                        join content c on c.id = t.content
                        where r.workshop = :workshop and c.text is not null
                        """)
                .param("workshop", workshop.id())
                .query(row -> {
                    of(words, row).add(written(row));
                });
        return words;
    }

    private static <T> List<T> of(Map<UUID, List<T>> rounds, ResultSet row) throws SQLException {
        return rounds.computeIfAbsent(row.getObject("round", UUID.class), _ -> new ArrayList<>());
    }

    private static Written written(ResultSet row) throws SQLException {
        return new Written(
                new ContentId(row.getObject("id", UUID.class)),
                row.getString("language"),
                row.getString("text"));
    }

    private Map<UUID, List<RoundRow.Held>> held(WorkshopId workshop) {
        var held = new HashMap<UUID, List<RoundRow.Held>>();
        db.sql(
                        """
                        select t.round, t.theme_table, t.own_phones
                        from round r join round_table t on t.round = r.id
                        where r.workshop = :workshop
                        """)
                .param("workshop", workshop.id())
                .query(row -> {
                    of(held, row).add(held(row));
                });
        return held;
    }

    private static RoundRow.Held held(ResultSet row) throws SQLException {
        return new RoundRow.Held(
                new TableId(row.getObject("theme_table", UUID.class)),
                row.getBoolean("own_phones"));
    }
}
