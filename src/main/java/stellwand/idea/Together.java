package stellwand.idea;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is examined together with another idea: its words and its people count there. Reads only.
 */
@Component
public class Together {
    private final JdbcClient db;

    Together(JdbcClient db) {
        this.db = db;
    }

    /** For staff: also what is not public. */
    public List<IdeaRow> with(IdeaId idea) {
        return db.sql(
                        """
                        select i.*, c.text, coalesce(i.wording_language, i.language) as spoken
                        from idea i
                        left join content c on c.id = coalesce(i.wording, i.original)
                        where i.bundled_into = :id and i.standing = 'BUNDLED'
                            and not i.source_gone and not i.withheld
                        order by i.number
                        """)
                .param("id", idea.id())
                .query((row, _) -> IdeaRows.row(row))
                .list();
    }

    /** With the contributors of what is bundled; of a public one, of what is public of it. */
    public List<IdeaRow> counted(List<IdeaRow> rows) {
        if (rows.isEmpty()) return rows;
        var more = more(rows);
        return rows.stream()
                .map(it -> it.withContributors(more.getOrDefault(it.id().id(), 0)))
                .toList();
    }

    private record More(UUID id, int contributors) {}

    private Map<UUID, Integer> more(List<IdeaRow> rows) {
        return db
                .sql(
                        """
                        select i.id, sum(b.contributors) as contributors
                        from idea i
                        join idea b on b.bundled_into = i.id and b.standing = 'BUNDLED'
                        where i.id = any(:ideas)
                            and (b.visible
                                or not (i.visible or b.source_gone or b.withheld))
                        group by i.id
                        """)
                .param("ideas", rows.stream().map(it -> it.id().id()).toArray(UUID[]::new))
                .query(More.class)
                .list()
                .stream()
                .collect(toMap(More::id, More::contributors));
    }
}
