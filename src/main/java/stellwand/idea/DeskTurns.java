package stellwand.idea;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import stellwand.idea.Turns.Turn;
import stellwand.unit.UnitId;

/** Whose turn it is, for desks, page by page: what is due first comes first. Reads only. */
@Component
public class DeskTurns {
    private static final String WITH_UNITS =
            """
            select i.*, c.text, coalesce(i.wording_language, i.language) as spoken,
                t.unit as of_unit, t.leads, t.due as until, t.drafted
            from turn t
            join idea i on i.id = t.idea
            left join content c on c.id = coalesce(i.wording, i.original)
            where i.standing = 'IN_REVIEW'
                and not i.source_gone and not i.withheld and i.kind <> 'PERSONAL'
                and (coalesce(t.due, 'infinity'), i.number, t.unit) > (:behind, :after, :which)
            """;

    private static final String WITH_COORDINATION =
            """
            select i.*, c.text, coalesce(i.wording_language, i.language) as spoken,
                null::uuid as of_unit, true as leads, i.due as until, false as drafted
            from idea i
            left join content c on c.id = coalesce(i.wording, i.original)
            where i.standing = 'IN_REVIEW' and i.unit is null
                and not i.source_gone and not i.withheld and i.kind <> 'PERSONAL'
                and (coalesce(i.due, 'infinity'), i.number) > (:behind, :after)
            """;

    private final JdbcClient db;

    DeskTurns(JdbcClient db) {
        this.db = db;
    }

    public DuePage<Turn> ofUnits(Collection<UnitId> units, BehindDue behind, int most) {
        var all = units.stream().map(UnitId::id).toArray(UUID[]::new);
        return withUnits("and t.unit = any(:units)\n", Map.of("units", all), behind, most);
    }

    /** What units wrote that cannot sign in: somebody who can has to release it. */
    public DuePage<Turn> sent(BehindDue behind, int most) {
        return withUnits("and t.sent\n", Map.of(), behind, most);
    }

    /** What units should have said before this day. */
    public DuePage<Turn> lateWithUnits(LocalDate before, BehindDue behind, int most) {
        return withUnits(
                "and t.due < :before and not t.sent\n", Map.of("before", before), behind, most);
    }

    private DuePage<Turn> withUnits(
            String which, Map<String, Object> params, BehindDue behind, int most) {
        var order = "order by t.due nulls last, i.number, t.unit limit :most";
        return page(WITH_UNITS + which, order, params, behind, most);
    }

    public DuePage<Turn> ofCoordination(BehindDue behind, int most) {
        var order = "order by i.due nulls last, i.number limit :most";
        return page(WITH_COORDINATION, order, Map.of(), behind, most);
    }

    private DuePage<Turn> page(
            String all, String order, Map<String, Object> params, BehindDue behind, int most) {
        var rows =
                in(all + order, params, behind)
                        .param("most", most)
                        .query((row, _) -> Turns.turn(row))
                        .list();
        return DuePage.of(rows, most, DeskTurns::place, last -> count(all, params, last));
    }

    private int count(String all, Map<String, Object> params, BehindDue behind) {
        return in("select count(*) from (" + all + ") behind", params, behind)
                .query(Integer.class)
                .single();
    }

    private StatementSpec in(String sql, Map<String, Object> params, BehindDue behind) {
        return behind.in(db.sql(sql).params(params));
    }

    private static BehindDue place(Turn turn) {
        var unit = turn.unit();
        return new BehindDue(turn.idea().number(), turn.due(), unit == null ? null : unit.id());
    }
}
