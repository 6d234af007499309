package stellwand.idea;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.Ledger.Late;
import stellwand.unit.UnitId;
import stellwand.workshop.WorkshopId;

/** What is examined and late for everybody: whoever has it should have gone on. Reads only. */
@Component
class LateIdeas {
    private final JdbcClient db;
    private final Deadlines deadlines;

    LateIdeas(JdbcClient db, Deadlines deadlines) {
        this.db = db;
        this.deadlines = deadlines;
    }

    /**
     * @param ideas each once
     * @param byUnit of each that has some
     */
    record Counts(int ideas, Map<UnitId, Integer> byUnit) {}

    Counts counts(@Nullable WorkshopId workshop) {
        var lateBefore = deadlines.lateBefore();
        var ideas = new int[1];
        var byUnit = new HashMap<UnitId, Integer>();
        lateBefore
                .in(
                        db.sql(
                                """
                                with %s
                                select unit, count(*)::int as late
                                from idea left join promised on promised.workshop = idea.workshop
                                where standing = 'IN_REVIEW' and visible
                                    and due < :latest and due < %s
                                    and (:workshop::uuid is null or idea.workshop = :workshop::uuid)
                                group by unit
                                """
                                        .formatted(LateBefore.PROMISED, LateBefore.DAY)))
                .param("workshop", workshop == null ? null : workshop.id())
                .param("latest", lateBefore.latest())
                .query(row -> {
                    var unit = row.getObject("unit", UUID.class);
                    ideas[0] += row.getInt("late");
                    if (unit != null) byUnit.put(new UnitId(unit), row.getInt("late"));
                });
        return new Counts(ideas[0], byUnit);
    }

    /** What has waited longest comes first. */
    List<Late> list(@Nullable WorkshopId workshop, int most) {
        var lateBefore = deadlines.lateBefore();
        return lateBefore
                .in(
                        db.sql(
                                """
                                with %s
                                select i.*, c.text, coalesce(i.wording_language, i.language) as spoken
                                from idea i
                                left join content c on c.id = coalesce(i.wording, i.original)
                                left join promised on promised.workshop = i.workshop
                                where i.standing = 'IN_REVIEW' and i.visible
                                    and i.due < :latest and i.due < %s
                                    and (:workshop::uuid is null or i.workshop = :workshop::uuid)
                                order by i.due, i.number
                                limit :most
                                """
                                        .formatted(LateBefore.PROMISED, LateBefore.DAY)))
                .param("workshop", workshop == null ? null : workshop.id())
                .param("latest", lateBefore.latest())
                .param("most", most)
                .query((row, _) -> late(IdeaRows.row(row), row.getObject("due", LocalDate.class)))
                .list();
    }

    private static Late late(IdeaRow idea, LocalDate due) {
        return new Late(idea, idea.unit(), due);
    }
}
