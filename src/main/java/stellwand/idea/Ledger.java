package stellwand.idea;

import static java.util.Comparator.comparingInt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
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
 * becomes of that one, as long as that one is public; a text that was split by its parts, from the
 * moment in which it is split; and what hangs on the boards of an evening that has ended. What is
 * not public counts once nobody has sighted it for too long, as a number and no more. Reads only.
 */
@Component
public class Ledger {
    private final JdbcClient db;
    private final AnswerTimes answers;
    private final UntakenCards untaken;
    private final Unsighted unsighted;
    private final LateIdeas late;

    Ledger(
            JdbcClient db,
            AnswerTimes answers,
            UntakenCards untaken,
            Unsighted unsighted,
            LateIdeas late) {
        this.db = db;
        this.answers = answers;
        this.untaken = untaken;
        this.unsighted = unsighted;
        this.late = late;
    }

    /**
     * Every idea is in exactly one of the first five.
     *
     * @param units how many are with one
     * @param coordination examined, and with no unit at the moment
     * @param waiting for the sighting, also cards that are no ideas yet; of what is not public
     *     parts of a text that was split (how many they are its page says, too), and what is late
     * @param late of those that are examined or wait for the sighting, each once: not what is
     *     examined with it
     * @param lateUnseen of those: not public, so that nothing but their number is known
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
            int lateUnseen,
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

    /**
     * What one unit has.
     *
     * @param late of these, and of those about which it is asked beside another one: an idea may be
     *     late with several
     */
    public record OfUnit(UnitId unit, int ideas, int late) {}

    /**
     * One that is late for everybody to see.
     *
     * @param unit of which something is expected; null: the coordination
     * @param leads whether that has it, and is not only asked beside
     */
    public record Late(IdeaRow idea, @Nullable UnitId unit, boolean leads, LocalDate due) {
        BehindDue place() {
            return new BehindDue(idea.number(), due, null);
        }
    }

    /**
     * @param workshop null: all of them
     */
    public Figures figures(@Nullable WorkshopId workshop) {
        var groups = new Groups(groups(workshop));
        var expected = late.counts(workshop);
        var waiting = unsighted.counts(workshop);
        return new Figures(
                groups.count(it -> it.standing == Standing.ANSWERED),
                groups.count(it -> it.isExamined() && it.unit != null),
                groups.count(it -> it.isExamined() && it.unit == null),
                groups.count(it ->
                        it.standing == Standing.RECEIVED || it.standing == Standing.BUNDLED)
                        + waiting.unseen()
                        + untaken.promised(workshop),
                groups.count(it -> it.standing == Standing.SET_ASIDE),
                expected.ideas() + waiting.late(),
                waiting.lateUnseen(),
                answers.medianDays(workshop),
                groups.by(Feasibility.class, Group::result),
                groups.by(Stage.class, Group::stage),
                groups.byUnit(expected.byUnit()));
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

        /** Also those that have nothing, and owe something beside. */
        List<OfUnit> byUnit(Map<UnitId, Integer> late) {
            var ideas = new HashMap<UnitId, Integer>();
            late.keySet().forEach(it -> ideas.put(it, 0));
            for (var each : all) {
                if (each.isExamined() && each.unit != null) {
                    ideas.merge(each.unit, each.ideas, Integer::sum);
                }
            }
            return ideas.entrySet().stream()
                    .map(it ->
                            new OfUnit(
                                    it.getKey(), it.getValue(), late.getOrDefault(it.getKey(), 0)))
                    .sorted(
                            comparingInt(OfUnit::ideas)
                                    .reversed()
                                    .thenComparing(it -> it.unit().id()))
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
