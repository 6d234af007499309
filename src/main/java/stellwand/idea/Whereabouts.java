package stellwand.idea;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where an idea is in the end, for people who tell its contributors: bundled, it goes as it goes
 * the one together with which it is examined; split, as all its parts. Reads only.
 */
@Component
public class Whereabouts {
    private final JdbcClient db;

    Whereabouts(JdbcClient db) {
        this.db = db;
    }

    /**
     * How far it is.
     *
     * @param newsAt when there was something to tell them last, also there where it is; null: there
     *     was nothing yet
     * @param places where it is, by number; empty: it is examined itself
     */
    public record Whereabout(@Nullable Instant newsAt, List<Place> places) {}

    /**
     * The one together with which it is examined, or a part of it.
     *
     * @param asked whether a question to them waits there
     */
    public record Place(IdeaId idea, int number, Standing standing, boolean asked) {}

    private record Step(UUID of, Place place, @Nullable Instant newsAt) {
        boolean isElsewhere() {
            return !of.equals(place.idea().id());
        }
    }

    /**
     * Of each of them. A question is told to those whose own idea it is about; personal matters,
     * and what is out of sight, are nobody's to tell.
     */
    public Map<UUID, Whereabout> of(Collection<UUID> ideas) {
        return db
                .sql(
                        """
                        with recursive fate (idea, leads_to, own) as (
                            select id, id, true from idea where id = any(:ideas)
                            union
                            select fate.idea, next.id, next.own
                            from fate
                            join idea here on here.id = fate.leads_to
                            cross join lateral (
                                select here.bundled_into, false where here.standing = 'BUNDLED'
                                union all
                                select part.id, true from idea part
                                where part.whole = here.id and here.standing = 'SPLIT'
                            ) next (id, own)
                        )
                        select fate.idea, i.id, i.number, i.standing,
                            fate.own and i.asked_at is not null as asked,
                            greatest(i.news_at, case when fate.own then i.asked_at end) as news_at
                        from fate join idea i on i.id = fate.leads_to
                        where i.id = fate.idea
                            or (i.kind <> 'PERSONAL' and i.standing <> 'ERASED'
                                and not i.source_gone and (fate.own or i.visible))
                        order by i.number
                        """)
                .param("ideas", ideas.toArray(UUID[]::new))
                .query((row, _) -> step(row))
                .list()
                .stream()
                .collect(groupingBy(Step::of))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> whereabout(it.getValue())));
    }

    private static Step step(ResultSet row) throws SQLException {
        var newsAt = row.getTimestamp("news_at");
        return new Step(
                row.getObject("idea", UUID.class),
                new Place(
                        new IdeaId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        Standing.valueOf(row.getString("standing")),
                        row.getBoolean("asked")),
                newsAt == null ? null : newsAt.toInstant());
    }

    private static Whereabout whereabout(List<Step> steps) {
        return new Whereabout(
                steps.stream()
                        .map(Step::newsAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                steps.stream().filter(Step::isElsewhere).map(Step::place).toList());
    }
}
