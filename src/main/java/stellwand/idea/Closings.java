package stellwand.idea;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.ClosingRules.Step;

/** Since when ideas are over. Reads only. */
@Component
class Closings {
    private final JdbcClient db;

    Closings(JdbcClient db) {
        this.db = db;
    }

    private record Fate(UUID idea, Step step) {}

    /**
     * Those that are over: nothing is to happen with them any more, nor with what they were split
     * into, nor with the one together with which they are examined; no question waits for a reply.
     *
     * @param done complaints that nobody has sighted, of which somebody took care: when
     * @param withHanging whether those count that are examined with it
     */
    Map<UUID, Instant> since(Collection<UUID> ideas, Map<UUID, Instant> done, boolean withHanging) {
        var steps =
                db
                        .sql(
                                """
                                with recursive fate (idea, leads_to) as (
                                    select id, id from idea where id = any(:ideas)
                                    union
                                    select fate.idea, next.id
                                    from fate
                                    join idea here on here.id = fate.leads_to
                                    cross join lateral (
                                        select here.bundled_into where here.bundled_into is not null
                                        union all
                                        select part.id from idea part where part.whole = here.id
                                        union all
                                        select other.id from idea other
                                        where :hanging and here.id = fate.idea
                                            and other.bundled_into = here.id
                                            and other.standing = 'BUNDLED'
                                    ) next (id)
                                )
                                select fate.idea, i.id, i.kind, i.standing, i.happened_at,
                                    i.asked_at is not null as asked,
                                    exists (select from follow_up f
                                        where f.idea = i.id and f.reply is null) as question_waits,
                                    greatest(
                                        (select max(greatest(f.asked_at, f.replied_at))
                                            from follow_up f where f.idea = i.id),
                                        (select max(v.at) from voice v where v.idea = i.id))
                                        as echo_at
                                from fate join idea i on i.id = fate.leads_to
                                """)
                        .param("ideas", ideas.toArray(UUID[]::new))
                        .param("hanging", withHanging)
                        .query((row, _) -> fate(row, done))
                        .list()
                        .stream()
                        .collect(groupingBy(Fate::idea, mapping(Fate::step, toList())));
        var since = new HashMap<UUID, Instant>();
        steps.forEach(
                (idea, all) -> ClosingRules.overSince(all).ifPresent(at -> since.put(idea, at)));
        return since;
    }

    private static Fate fate(ResultSet row, Map<UUID, Instant> done) throws SQLException {
        return new Fate(
                row.getObject("idea", UUID.class),
                new Step(
                        IdeaKind.valueOf(row.getString("kind")),
                        Standing.valueOf(row.getString("standing")),
                        row.getBoolean("asked"),
                        row.getTimestamp("happened_at").toInstant(),
                        row.getBoolean("question_waits"),
                        moment(row.getTimestamp("echo_at")),
                        done.get(row.getObject("id", UUID.class))));
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
