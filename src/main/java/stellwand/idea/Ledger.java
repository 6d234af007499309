package stellwand.idea;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.unit.UnitId;
import stellwand.workshop.WorkshopId;

/**
 * Counts what became of all public ideas, each once: one that is examined with another one by what
 * becomes of that one, as long as that one is public; a text that was split by its parts. Reads
 * only.
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
     * @param units how many are with one
     * @param coordination examined, and with no unit at the moment
     * @param waiting for the sighting
     * @param late of those that are examined, each once: not what is examined with it
     * @param medianDays from coming in to the first answer; null: there is none yet
     * @param byUnit those that have most in front
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
            Map<Stage, Integer> stages,
            List<OfUnit> byUnit) {
        public Figures {
            byUnit = List.copyOf(byUnit);
        }

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
    public Figures figures(@Nullable WorkshopId workshop, LateBefore lateBefore) {
        var groups = new Groups(groups(workshop, lateBefore));
        return new Figures(
                groups.count(it -> it.standing == Standing.ANSWERED),
                groups.count(it -> it.isExamined() && it.unit != null),
                groups.count(it -> it.isExamined() && it.unit == null),
                groups.count(
                        it -> it.standing == Standing.RECEIVED || it.standing == Standing.BUNDLED),
                groups.count(it -> it.standing == Standing.SET_ASIDE),
                groups.all.stream().mapToInt(Group::late).sum(),
                groups.all.isEmpty() ? null : groups.all.getFirst().medianDays,
                groups.by(Feasibility.class, Group::result),
                groups.by(Stage.class, Group::stage),
                groups.byUnit());
    }

    /**
     * Ideas of which nothing differs that is counted.
     *
     * @param medianDays of all of them, in each
     */
    private record Group(
            Standing standing,
            @Nullable UnitId unit,
            @Nullable Feasibility result,
            @Nullable Stage stage,
            int ideas,
            int late,
            @Nullable Integer medianDays) {
        boolean isExamined() {
            return standing == Standing.IN_REVIEW;
        }
    }

    private record Groups(List<Group> all) {
        int count(Predicate<Group> which) {
            return all.stream().filter(which).mapToInt(Group::ideas).sum();
        }

        <E extends Enum<E>> Map<E, Integer> by(
                Class<E> values, Function<Group, @Nullable E> value) {
            var counts = new EnumMap<E, Integer>(values);
            for (var one : values.getEnumConstants()) {
                counts.put(one, count(it -> value.apply(it) == one));
            }
            return counts;
        }

        List<OfUnit> byUnit() {
            return all.stream()
                    .filter(it -> it.isExamined() && it.unit != null)
                    .map(it -> new OfUnit(requireNonNull(it.unit), it.ideas, it.late))
                    .sorted(comparingInt(OfUnit::ideas).reversed())
                    .toList();
        }
    }

    private List<Group> groups(@Nullable WorkshopId workshop, LateBefore lateBefore) {
        return lateBefore
                .in(
                        db.sql(
                                """
                                with %s, counted as materialized (
                                    select standing, unit, due, idea.workshop, result, stage,
                                        answered_at - received_at as took
                                    from idea
                                    where visible and standing not in ('SPLIT', 'BUNDLED')
                                        and (:workshop::uuid is null or workshop = :workshop::uuid)
                                    union all
                                    select coalesce(t.standing, i.standing), t.unit, null, null, t.result,
                                        t.stage, t.answered_at - i.received_at
                                    from idea i left join idea t on t.id = i.bundled_into and t.visible
                                    where i.visible and i.standing = 'BUNDLED'
                                        and (:workshop::uuid is null or i.workshop = :workshop::uuid))
                                select standing, unit, result, stage, count(*) as ideas,
                                    count(*) filter (where standing = 'IN_REVIEW' and due < %s) as late,
                                    (select percentile_cont(0.5) within group (
                                            order by greatest(extract(epoch from took), 0) / 86400.0)
                                        from counted where standing = 'ANSWERED') as days
                                from counted left join promised on promised.workshop = counted.workshop
                                group by standing, unit, result, stage
                                """
                                        .formatted(LateBefore.PROMISED, LateBefore.DAY)))
                .param("workshop", workshop == null ? null : workshop.id())
                .query((row, _) -> group(row))
                .list();
    }

    private static Group group(ResultSet row) throws SQLException {
        var unit = row.getObject("unit", UUID.class);
        var result = row.getString("result");
        var stage = row.getString("stage");
        var days = row.getObject("days", Double.class);
        return new Group(
                Standing.valueOf(row.getString("standing")),
                unit == null ? null : new UnitId(unit),
                result == null ? null : Feasibility.valueOf(result),
                stage == null ? null : Stage.valueOf(stage),
                row.getInt("ideas"),
                row.getInt("late"),
                days == null ? null : (int) Math.round(days));
    }

    /** How many of a workshop's public ideas had an answer at the end of this day. */
    public int answeredBy(WorkshopId workshop, LocalDate day) {
        return db.sql(
                        """
                        select count(*)
                        from idea i
                        left join idea t
                            on t.id = i.bundled_into and t.visible and i.standing = 'BUNDLED'
                        where i.visible and i.workshop = :workshop
                            and coalesce(t.standing, i.standing) = 'ANSWERED'
                            and (coalesce(t.answered_at, i.answered_at)
                                at time zone 'Europe/Berlin')::date <= :day
                        """)
                .param("workshop", workshop.id())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** What has waited longest comes first. */
    public List<Late> late(@Nullable WorkshopId workshop, LateBefore lateBefore, int most) {
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
                .query((row, _) ->
                        new Late(IdeaRows.row(row), row.getObject("due", LocalDate.class)))
                .list();
    }
}
