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

/** Whose turn it is with what is examined. Reads only. */
@Component
public class Turns {
    private final JdbcClient db;

    Turns(JdbcClient db) {
        this.db = db;
    }

    /**
     * One idea that waits for somebody.
     *
     * @param unit of which something is expected; null: the coordination has it
     * @param leads whether the unit has it, and is not only asked beside
     * @param due null: nobody has set a day
     * @param stated whether a unit has said something that everybody may read
     * @param drafted whether that unit is about to
     * @param returned whether a unit gave it back as not its own, and nobody has handed it on since
     */
    public record Turn(
            IdeaRow idea,
            @Nullable UnitId unit,
            boolean leads,
            @Nullable LocalDate due,
            boolean stated,
            boolean drafted,
            boolean returned) {}

    public int countOfUnits(Collection<UnitId> units) {
        return db.sql(
                        """
                        select count(*)
                        from turn t join idea i on i.id = t.idea
                        where t.unit = any(:units) and i.standing = 'IN_REVIEW'
                            and not i.source_gone and not i.withheld and i.kind <> 'PERSONAL'
                        """)
                .param("units", units.stream().map(UnitId::id).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    public int countOfCoordination() {
        return db.sql(
                        """
                        select count(*) from idea
                        where standing = 'IN_REVIEW' and unit is null
                            and not source_gone and not withheld and kind <> 'PERSONAL'
                        """)
                .query(Integer.class)
                .single();
    }

    /**
     * Who has an idea, or is asked beside, and nothing of what it says: for letters.
     *
     * @param unit null: the coordination
     * @param since when it came there
     * @param due null: nobody has set a day
     * @param sent whether the unit has done its part, and somebody who can sign in has to release
     *     it
     */
    public record Held(
            IdeaId idea,
            int number,
            @Nullable UnitId unit,
            Instant since,
            @Nullable LocalDate due,
            boolean sent) {

        /** A letter, or a reminder, is about one of these. */
        public Key key() {
            return new Key(idea, unit);
        }
    }

    /**
     * @param unit null: the coordination
     */
    public record Key(IdeaId idea, @Nullable UnitId unit) {}

    /** All that waits for somebody. */
    public List<Held> held() {
        return db.sql(
                        """
                        select i.id, i.number, t.unit, t.since, t.due, t.sent
                        from turn t join idea i on i.id = t.idea
                        where i.standing = 'IN_REVIEW'
                            and not i.source_gone and not i.withheld and i.kind <> 'PERSONAL'
                        union all
                        select id, number, null, coalesce(unit_since, received_at), due, false
                        from idea
                        where standing = 'IN_REVIEW' and unit is null
                            and not source_gone and not withheld and kind <> 'PERSONAL'
                        order by due nulls last, number, unit
                        """)
                .query((row, _) -> held(row))
                .list();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                new IdeaId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                unit(row, "unit"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("due", LocalDate.class),
                row.getBoolean("sent"));
    }

    private static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        var unit = row.getObject(column, UUID.class);
        return unit == null ? null : new UnitId(unit);
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

    static Turn turn(ResultSet row) throws SQLException {
        return new Turn(
                IdeaRows.row(row),
                unit(row, "of_unit"),
                row.getBoolean("leads"),
                row.getObject("until", LocalDate.class),
                row.getBoolean("stated"),
                row.getBoolean("drafted"),
                row.getBoolean("returned"));
    }
}
