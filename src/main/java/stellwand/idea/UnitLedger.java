package stellwand.idea;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.unit.UnitId;

/**
 * Counts the public ideas that one unit has, as {@link Ledger} does, to which more it is asked
 * beside another one, and what it said: of each idea what it said last. What its predecessors said
 * is theirs. Reads only.
 */
@Component
public class UnitLedger {
    private final JdbcClient db;

    UnitLedger(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param ideas that it has, with those that are examined with one of them
     * @param together of these: examined with another one
     * @param asked about how many more it is asked beside the unit that has them
     * @param late of all that is expected of it, for everybody to see
     * @param said of how many ideas it said what
     * @param medianDays from being asked to its statement; null: there is none yet
     */
    public record Figures(
            int ideas,
            int together,
            int asked,
            int late,
            Map<Feasibility, Integer> said,
            @Nullable Integer medianDays) {

        public int statements() {
            return said.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * One that waits for it.
     *
     * @param leads whether it has the idea, and is not only asked beside
     * @param due null: nobody has set a day
     */
    public record Waiting(IdeaRow idea, boolean leads, @Nullable LocalDate due) {}

    /**
     * @param lateBefore what was due before this day is late
     */
    public Figures figures(UnitId unit, LateBefore lateBefore) {
        var desk = desk(unit, lateBefore);
        var said = new EnumMap<Feasibility, Integer>(Feasibility.class);
        for (var each : Feasibility.values()) said.put(each, 0);
        var groups = said(unit);
        for (var each : groups) said.put(each.feasibility, each.ideas);
        return new Figures(
                desk.own + desk.together,
                desk.together,
                desk.asked,
                desk.late + desk.askedLate,
                said,
                groups.isEmpty() ? null : groups.getFirst().medianDays);
    }

    private record Desk(int own, int late, int together, int asked, int askedLate) {}

    /** What it has is in one index, and what it is asked beside is little. */
    private Desk desk(UnitId unit, LateBefore lateBefore) {
        return lateBefore
                .in(
                        db.sql(
                                """
                                with %s
                                select * from (
                                    select count(*) as own, count(*) filter (where due < %s) as late
                                    from idea left join promised on promised.workshop = idea.workshop
                                    where standing = 'IN_REVIEW' and unit = :unit and visible) has,
                                (
                                    select count(*) as together
                                    from idea w join idea b on b.bundled_into = w.id
                                    where w.standing = 'IN_REVIEW' and w.unit = :unit and w.visible
                                        and b.standing = 'BUNDLED' and b.visible) bundled,
                                (
                                    select count(*) as asked,
                                        count(*) filter (where t.due < %s) as asked_late
                                    from turn t join idea i on i.id = t.idea
                                    left join promised on promised.workshop = i.workshop
                                    where t.unit = :unit and not t.leads
                                        and i.standing = 'IN_REVIEW' and i.visible) beside
                                """
                                        .formatted(
                                                LateBefore.PROMISED,
                                                LateBefore.DAY,
                                                LateBefore.DAY)))
                .param("unit", unit.id())
                .query(Desk.class)
                .single();
    }

    /**
     * @param medianDays of all that it said, in each
     */
    private record Said(Feasibility feasibility, int ideas, @Nullable Integer medianDays) {}

    private List<Said> said(UnitId unit) {
        return db.sql(
                        """
                        with said as materialized (
                            select s.feasibility, s.took
                            from unit_statement s join idea i on i.id = s.idea and i.visible
                            where s.unit = :unit and s.feasibility is not null)
                        select feasibility, count(*) as ideas,
                            (select percentile_cont(0.5) within group (
                                    order by greatest(extract(epoch from took), 0) / 86400.0)
                                from said) as days
                        from said
                        group by feasibility
                        """)
                .param("unit", unit.id())
                .query((row, _) -> said(row))
                .list();
    }

    private static Said said(ResultSet row) throws SQLException {
        var days = row.getObject("days", Double.class);
        return new Said(
                Feasibility.valueOf(row.getString("feasibility")),
                row.getInt("ideas"),
                days == null ? null : (int) Math.round(days));
    }

    /** What is due first comes first. */
    public List<Waiting> next(UnitId unit, int most) {
        return db.sql(
                        """
                        select i.*, c.text, coalesce(i.wording_language, i.language) as spoken,
                            t.leads, t.due as until
                        from turn t
                        join idea i on i.id = t.idea
                        left join content c on c.id = coalesce(i.wording, i.original)
                        where t.unit = :unit and i.standing = 'IN_REVIEW' and i.visible
                        order by t.due nulls last, i.number
                        limit :most
                        """)
                .param("unit", unit.id())
                .param("most", most)
                .query((row, _) ->
                        new Waiting(
                                IdeaRows.row(row),
                                row.getBoolean("leads"),
                                row.getObject("until", LocalDate.class)))
                .list();
    }
}
