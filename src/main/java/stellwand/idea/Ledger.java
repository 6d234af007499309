package stellwand.idea;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * becomes of that one, as long as that one is public; a text that was split by its parts; and what
 * hangs on the boards of an evening that has ended. Reads only.
 */
@Component
public class Ledger {
    private final JdbcClient db;
    private final AnswerTimes answers;
    private final UntakenCards untaken;

    Ledger(JdbcClient db, AnswerTimes answers, UntakenCards untaken) {
        this.db = db;
        this.answers = answers;
        this.untaken = untaken;
    }

    /**
     * Every idea is in exactly one of the first five.
     *
     * @param units how many are with one
     * @param coordination examined, and with no unit at the moment
     * @param waiting for the sighting, also cards that are no ideas yet
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

    /**
     * @param workshop null: all of them
     * @param lateBefore what was due before this day is late
     */
    public Figures figures(@Nullable WorkshopId workshop, LateBefore lateBefore) {
        var groups = new Groups(groups(workshop));
        var late = lateByHolder(workshop, lateBefore);
        return new Figures(
                groups.count(it -> it.standing == Standing.ANSWERED),
                groups.count(it -> it.isExamined() && it.unit != null),
                groups.count(it -> it.isExamined() && it.unit == null),
                groups.count(it ->
                        it.standing == Standing.RECEIVED || it.standing == Standing.BUNDLED)
                        + untaken.promised(workshop),
                groups.count(it -> it.standing == Standing.SET_ASIDE),
                late.values().stream().mapToInt(Integer::intValue).sum(),
                answers.medianDays(workshop),
                groups.by(Feasibility.class, Group::result),
                groups.by(Stage.class, Group::stage),
                groups.byUnit(late));
    }

    /** Ideas of which nothing differs that is counted. */
    private record Group(
            Standing standing,
            @Nullable UnitId unit,
            @Nullable Feasibility result,
            @Nullable Stage stage,
            int ideas) {
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

        List<OfUnit> byUnit(Map<Optional<UnitId>, Integer> late) {
            return all.stream()
                    .filter(it -> it.isExamined() && it.unit != null)
                    .map(it ->
                            new OfUnit(
                                    requireNonNull(it.unit),
                                    it.ideas,
                                    late.getOrDefault(Optional.of(it.unit), 0)))
                    .sorted(comparingInt(OfUnit::ideas).reversed())
                    .toList();
        }
    }

    /** Reads an index only, but for what is examined with another one. */
    private List<Group> groups(@Nullable WorkshopId workshop) {
        return db.sql(
                        """
                        select standing, unit, result, stage, sum(ideas)::int as ideas from (
                            select standing, unit, result, stage, count(*) as ideas
                            from idea
                            where visible and standing not in ('SPLIT', 'BUNDLED')
                                and (:workshop::uuid is null or workshop = :workshop::uuid)
                            group by standing, unit, result, stage
                            union all
                            select coalesce(t.standing, i.standing), t.unit, t.result, t.stage,
                                count(*)
                            from idea i left join idea t on t.id = i.bundled_into and t.visible
                            where i.visible and i.standing = 'BUNDLED'
                                and (:workshop::uuid is null or i.workshop = :workshop::uuid)
                            group by coalesce(t.standing, i.standing), t.unit, t.result, t.stage
                            ) counted
                        group by standing, unit, result, stage
                        """)
                .param("workshop", workshop == null ? null : workshop.id())
                .query((row, _) -> group(row))
                .list();
    }

    /** By unit; empty: the coordination. */
    private Map<Optional<UnitId>, Integer> lateByHolder(
            @Nullable WorkshopId workshop, LateBefore lateBefore) {
        var late = new HashMap<Optional<UnitId>, Integer>();
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
                    var unit = Optional.ofNullable(row.getObject("unit", UUID.class));
                    late.put(unit.map(UnitId::new), row.getInt("late"));
                });
        return late;
    }

    private static Group group(ResultSet row) throws SQLException {
        var unit = row.getObject("unit", UUID.class);
        var result = row.getString("result");
        var stage = row.getString("stage");
        return new Group(
                Standing.valueOf(row.getString("standing")),
                unit == null ? null : new UnitId(unit),
                result == null ? null : Feasibility.valueOf(result),
                stage == null ? null : Stage.valueOf(stage),
                row.getInt("ideas"));
    }
}
