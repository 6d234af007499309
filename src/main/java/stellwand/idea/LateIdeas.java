package stellwand.idea;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import stellwand.idea.Ledger.Late;
import stellwand.unit.UnitId;
import stellwand.workshop.WorkshopId;

/**
 * What is examined and late for everybody, page by page: whoever has it should have gone on, or a
 * unit that is asked beside should have said something. Reads only.
 */
@Component
public class LateIdeas {
    /** Each that somebody should have done something about, for each of them. */
    private static final String LATE =
            """
            with %s,
            expected (number, workshop, unit, leads, due) as (
                select number, workshop, unit, true, due from idea
                where standing = 'IN_REVIEW' and visible and due < :latest
                union all
                select i.number, i.workshop, t.unit, false, t.due
                from turn t join idea i on i.id = t.idea
                where not t.leads and t.due < :latest and i.standing = 'IN_REVIEW' and i.visible),
            late as (
                select number, unit, leads, due
                from expected left join promised using (workshop)
                where due < %s and (:workshop::uuid is null or workshop = :workshop::uuid))
            """
                    .formatted(LateBefore.PROMISED, LateBefore.DAY);

    /** Each idea once, from a place on. */
    private static final String EACH =
            """
            , each as (
                select distinct on (number) * from late
                order by number, due, leads desc, unit),
            behind as (select * from each where (due, number) > (:behind, :after))
            """;

    private final JdbcClient db;
    private final Deadlines deadlines;

    LateIdeas(JdbcClient db, Deadlines deadlines) {
        this.db = db;
        this.deadlines = deadlines;
    }

    /**
     * @param ideas each once
     * @param byUnit of each that has some, or is asked beside
     */
    record Counts(int ideas, Map<UnitId, Integer> byUnit) {}

    Counts counts(@Nullable WorkshopId workshop) {
        var ideas = new int[1];
        var byUnit = new HashMap<UnitId, Integer>();
        late(
                        workshop,
                        """
                        select unit, grouping(unit) = 1 as is_all, count(distinct number)::int as late
                        from late
                        group by grouping sets ((unit), ())
                        """)
                .query(row -> {
                    var unit = row.getObject("unit", UUID.class);
                    if (row.getBoolean("is_all")) ideas[0] = row.getInt("late");
                    else if (unit != null) byUnit.put(new UnitId(unit), row.getInt("late"));
                });
        return new Counts(ideas[0], byUnit);
    }

    /**
     * What has waited longest comes first, each by whom it has waited for longest.
     *
     * @param workshop null: all of them
     */
    public DuePage<Late> page(@Nullable WorkshopId workshop, BehindDue behind, int most) {
        var rows =
                behind.in(
                                late(
                                        workshop,
                                        EACH
                                                + """
                                                , longest as (
                                                    select * from behind order by due, number limit :most)
                                                select i.*, c.text,
                                                    coalesce(i.wording_language, i.language) as spoken,
                                                    longest.unit as of_unit, longest.leads,
                                                    longest.due as until
                                                from longest
                                                join idea i using (number)
                                                left join content c
                                                    on c.id = coalesce(i.wording, i.original)
                                                order by longest.due, number
                                                """))
                        .param("most", most)
                        .query((row, _) -> late(row))
                        .list();
        return DuePage.of(rows, most, Late::place, last -> count(workshop, last));
    }

    private int count(@Nullable WorkshopId workshop, BehindDue behind) {
        return behind.in(late(workshop, EACH + "select count(*) from behind"))
                .query(Integer.class)
                .single();
    }

    private StatementSpec late(@Nullable WorkshopId workshop, String select) {
        var before = deadlines.lateBefore();
        return before.in(db.sql(LATE + select))
                .param("workshop", workshop == null ? null : workshop.id())
                .param("latest", before.latest());
    }

    private static Late late(ResultSet row) throws SQLException {
        var unit = row.getObject("of_unit", UUID.class);
        return new Late(
                IdeaRows.row(row),
                unit == null ? null : new UnitId(unit),
                row.getBoolean("leads"),
                row.getObject("until", LocalDate.class));
    }
}
