package stellwand.idea;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.unit.UnitId;

/** Whose turn it is with what is examined: what is due first comes first. Reads only. */
@Component
public class Turns {
    private final JdbcClient db;

    Turns(JdbcClient db) {
        this.db = db;
    }

    /**
     * One idea that waits for somebody.
     *
     * @param due null: nobody has set a day
     * @param stated whether a unit has said something that everybody may read
     * @param drafted whether whoever has it is about to
     */
    public record Turn(IdeaRow idea, @Nullable LocalDate due, boolean stated, boolean drafted) {}

    public List<Turn> ofUnits(Collection<UnitId> units, int most) {
        return db.sql(
                        """
                        select i.*, c.text, coalesce(i.wording_language, i.language) as spoken
                        from idea i
                        left join content c on c.id = coalesce(i.wording, i.original)
                        where i.standing = 'IN_REVIEW' and i.unit = any(:units)
                            and not i.source_gone and not i.withheld and i.kind <> 'PERSONAL'
                        order by i.due nulls last, i.number
                        limit :most
                        """)
                .param("units", units.stream().map(UnitId::id).toArray(UUID[]::new))
                .param("most", most)
                .query((row, _) -> turn(row))
                .list();
    }

    public List<Turn> ofCoordination(int most) {
        return db.sql(
                        """
                        select i.*, c.text, coalesce(i.wording_language, i.language) as spoken
                        from idea i
                        left join content c on c.id = coalesce(i.wording, i.original)
                        where i.standing = 'IN_REVIEW' and i.unit is null
                            and not i.source_gone and not i.withheld and i.kind <> 'PERSONAL'
                        order by i.due nulls last, i.number
                        limit :most
                        """)
                .param("most", most)
                .query((row, _) -> turn(row))
                .list();
    }

    /** What units should have said before this day. */
    public List<Turn> lateWithUnits(LocalDate before, int most) {
        return db.sql(
                        """
                        select i.*, c.text, coalesce(i.wording_language, i.language) as spoken
                        from idea i
                        left join content c on c.id = coalesce(i.wording, i.original)
                        where i.standing = 'IN_REVIEW' and i.unit is not null and i.due < :before
                            and not i.source_gone and not i.withheld and i.kind <> 'PERSONAL'
                        order by i.due, i.number
                        limit :most
                        """)
                .param("before", before)
                .param("most", most)
                .query((row, _) -> turn(row))
                .list();
    }

    /**
     * Who has an idea, and nothing of what it says: for letters.
     *
     * @param unit null: the coordination
     * @param since when it came there
     * @param due null: nobody has set a day
     */
    public record Held(
            IdeaId idea,
            int number,
            @Nullable UnitId unit,
            Instant since,
            @Nullable LocalDate due) {}

    /** All that waits for somebody. */
    public List<Held> held() {
        return db.sql(
                        """
                        select id, number, unit, coalesce(unit_since, received_at) as since, due
                        from idea
                        where standing = 'IN_REVIEW'
                            and not source_gone and not withheld and kind <> 'PERSONAL'
                        order by due nulls last, number
                        """)
                .query((row, _) -> held(row))
                .list();
    }

    private static Held held(ResultSet row) throws SQLException {
        var unit = row.getObject("unit", UUID.class);
        return new Held(
                new IdeaId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                unit == null ? null : new UnitId(unit),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("due", LocalDate.class));
    }

    /** Whether it can be seen: its card is not hidden, and what it came from is there. */
    public boolean isInSight(IdeaId idea) {
        return db.sql(
                        """
                        select not withheld and not source_gone as in_sight from idea
                        where id = :id
                        """)
                .param("id", idea.id())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static Turn turn(ResultSet row) throws SQLException {
        return new Turn(
                IdeaRows.row(row),
                row.getObject("due", LocalDate.class),
                row.getBoolean("stated"),
                row.getBoolean("drafted"));
    }
}
