package stellwand.idea;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.unit.UnitId;
import stellwand.workshop.WorkshopId;

/**
 * Counts what became of all public ideas. One that is examined with another one counts by what
 * becomes of that one; a text that was split counts by its parts. Reads only.
 */
@Component
public class Ledger {
    private final JdbcClient db;

    Ledger(JdbcClient db) {
        this.db = db;
    }

    /**
     * Every idea is in exactly one of the first five.
     *
     * @param coordination examined, and with no unit at the moment
     * @param waiting for the sighting
     * @param late of those that are examined, each once: not what is examined with it
     * @param medianDays from coming in to the first answer; null: there is none yet
     */
    public record Figures(
            int answered,
            int units,
            int coordination,
            int waiting,
            int setAside,
            int late,
            @Nullable Integer medianDays,
            Map<Feasibility, Integer> results,
            Map<Stage, Integer> stages) {

        public int ideas() {
            return answered + units + coordination + waiting + setAside;
        }
    }

    /** What one unit has. */
    public record OfUnit(UnitId unit, int ideas, int late) {}

    /** One that is late for everybody to see. */
    public record Late(IdeaRow idea, LocalDate due) {}

    /**
     * @param workshop null: all of them
     * @param lateBefore what was due before this day is late
     */
    public Figures figures(@Nullable WorkshopId workshop, LocalDate lateBefore) {
        return db.sql(
                        """
                        with counted as (
                            select coalesce(t.standing, i.standing) as standing,
                                coalesce(t.unit, i.unit) as unit,
                                case when i.standing <> 'BUNDLED' then i.due end as due,
                                coalesce(t.result, i.result) as result,
                                coalesce(t.stage, i.stage) as stage,
                                coalesce(t.answered_at, i.answered_at) - i.received_at as took
                            from idea i
                            left join idea t on t.id = i.bundled_into
                                and i.standing = 'BUNDLED' and t.visible
                            where i.visible and i.standing <> 'SPLIT'
                                and (:workshop::uuid is null or i.workshop = :workshop::uuid))
                        select count(*) filter (where standing = 'ANSWERED') as answered,
                            count(*) filter (where standing = 'IN_REVIEW' and unit is not null)
                                as units,
                            count(*) filter (where standing = 'IN_REVIEW' and unit is null)
                                as coordination,
                            count(*) filter (where standing in ('RECEIVED', 'BUNDLED')) as waiting,
                            count(*) filter (where standing = 'SET_ASIDE') as set_aside,
                            count(*) filter (where standing = 'IN_REVIEW' and due < :late) as late,
                            percentile_cont(0.5) within group (order by greatest(
                                extract(epoch from took), 0) / 86400.0)
                                filter (where standing = 'ANSWERED') as median,
                            count(*) filter (where standing = 'ANSWERED' and result = 'FEASIBLE') as result_feasible,
                            count(*) filter (where standing = 'ANSWERED' and result = 'WITH_CONDITIONS')
                                as result_with_conditions,
                            count(*) filter (where standing = 'ANSWERED' and result = 'PARTLY') as result_partly,
                            count(*) filter (where standing = 'ANSWERED' and result = 'NOT_NOW') as result_not_now,
                            count(*) filter (where standing = 'ANSWERED' and result = 'NOT_FEASIBLE') as result_not_feasible,
                            count(*) filter (where standing = 'ANSWERED' and result = 'ALREADY_THERE')
                                as result_already_there,
                            count(*) filter (where standing = 'ANSWERED' and result = 'NOT_OURS') as result_not_ours,
                            count(*) filter (where standing = 'ANSWERED' and stage = 'PLANNED') as stage_planned,
                            count(*) filter (where standing = 'ANSWERED' and stage = 'STARTED') as stage_started,
                            count(*) filter (where standing = 'ANSWERED' and stage = 'DONE') as stage_done,
                            count(*) filter (where standing = 'ANSWERED' and stage = 'DROPPED') as stage_dropped
                        from counted
                        """)
                .param("workshop", workshop == null ? null : workshop.id())
                .param("late", lateBefore)
                .query((row, _) -> figures(row))
                .single();
    }

    private static Figures figures(ResultSet row) throws SQLException {
        var median = row.getObject("median", Double.class);
        return new Figures(
                row.getInt("answered"),
                row.getInt("units"),
                row.getInt("coordination"),
                row.getInt("waiting"),
                row.getInt("set_aside"),
                row.getInt("late"),
                median == null ? null : (int) Math.round(median),
                counts(row, "result_", Feasibility.class),
                counts(row, "stage_", Stage.class));
    }

    private static <E extends Enum<E>> Map<E, Integer> counts(
            ResultSet row, String prefix, Class<E> all) throws SQLException {
        var counts = new EnumMap<E, Integer>(all);
        for (var one : all.getEnumConstants()) counts.put(one, row.getInt(prefix + one.name()));
        return counts;
    }

    /** Those that have most in front. */
    public List<OfUnit> units(@Nullable WorkshopId workshop, LocalDate lateBefore) {
        return db.sql(
                        """
                        select coalesce(t.unit, i.unit) as unit, count(*) as ideas,
                            count(*) filter (where i.standing <> 'BUNDLED' and i.due < :late)
                                as late
                        from idea i
                        left join idea t on t.id = i.bundled_into
                            and i.standing = 'BUNDLED' and t.visible
                        where coalesce(t.standing, i.standing) = 'IN_REVIEW'
                            and coalesce(t.unit, i.unit) is not null and i.visible
                            and (:workshop::uuid is null or i.workshop = :workshop::uuid)
                        group by 1
                        order by ideas desc, unit
                        """)
                .param("workshop", workshop == null ? null : workshop.id())
                .param("late", lateBefore)
                .query((row, _) ->
                        new OfUnit(
                                new UnitId(row.getObject("unit", UUID.class)),
                                row.getInt("ideas"),
                                row.getInt("late")))
                .list();
    }

    /** What has waited longest comes first. */
    public List<Late> late(@Nullable WorkshopId workshop, LocalDate lateBefore, int most) {
        return db.sql(
                        """
                        select i.*, c.text, coalesce(i.wording_language, i.language) as spoken
                        from idea i
                        left join content c on c.id = coalesce(i.wording, i.original)
                        where i.standing = 'IN_REVIEW' and i.visible and i.due < :late
                            and (:workshop::uuid is null or i.workshop = :workshop::uuid)
                        order by i.due, i.number
                        limit :most
                        """)
                .param("workshop", workshop == null ? null : workshop.id())
                .param("late", lateBefore)
                .param("most", most)
                .query((row, _) ->
                        new Late(IdeaRows.row(row), row.getObject("due", LocalDate.class)))
                .list();
    }
}
