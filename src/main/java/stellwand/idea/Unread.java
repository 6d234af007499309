package stellwand.idea;

import static java.util.stream.Collectors.toMap;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What contributors wrote that nobody of the staff has read yet. Reads only. */
@Component
public class Unread {
    static final int MOST = 100;

    private final JdbcClient db;
    private final IdeaLines lines;

    Unread(JdbcClient db, IdeaLines lines) {
        this.db = db;
        this.lines = lines;
    }

    /** Who reads it. */
    public enum Desk {
        OFFICE,
        /** Of personal matters. */
        ADVICE
    }

    /** An idea of which there is something to read. */
    public record News(IdeaLine idea, List<FromThem> what) {}

    private record Row(IdeaRow idea, List<FromThem> what) {}

    /** How many ideas there are of which there is something to read. */
    public int count(Desk desk) {
        return db.sql(
                        """
                        select count(*) from idea i
                        where exists (select 1 from contributor_message m
                                where m.idea = i.id and m.unread)
                            and not i.source_gone and not i.withheld
                            and (i.kind = 'PERSONAL') = :personal
                        """)
                .param("personal", desk == Desk.ADVICE)
                .query(Integer.class)
                .single();
    }

    /** What has waited longest comes first. */
    public List<News> news(Desk desk, Locale locale) {
        var rows =
                db.sql(
                                """
                                select i.*, c.text,
                                    coalesce(i.wording_language, i.language) as spoken, m.what
                                from idea i
                                join lateral (
                                    select array_agg(distinct kind order by kind) as what,
                                        min(at) as since
                                    from contributor_message where idea = i.id and unread) m
                                    on m.what is not null
                                left join content c on c.id = coalesce(i.wording, i.original)
                                where i.id in (select idea from contributor_message where unread)
                                    and not i.source_gone and not i.withheld
                                    and (i.kind = 'PERSONAL') = :personal
                                order by m.since, i.number
                                limit :most
                                """)
                        .param("personal", desk == Desk.ADVICE)
                        .param("most", MOST)
                        .query((row, _) -> new Row(IdeaRows.row(row), what(row.getArray("what"))))
                        .list();
        var drawn = lines.of(rows.stream().map(Row::idea).toList(), locale);
        return IntStream.range(0, rows.size())
                .mapToObj(n -> new News(drawn.get(n), rows.get(n).what()))
                .toList();
    }

    /** Of these ideas; those of which all is read are missing. */
    public Map<IdeaId, List<FromThem>> of(Collection<IdeaId> ideas) {
        record Some(IdeaId idea, List<FromThem> what) {}
        return db
                .sql(
                        """
                        select idea, array_agg(distinct kind order by kind) as what
                        from contributor_message
                        where unread and idea = any(:ideas)
                        group by idea
                        """)
                .param("ideas", ideas.stream().map(IdeaId::id).toArray(UUID[]::new))
                .query((row, _) ->
                        new Some(
                                new IdeaId(row.getObject("idea", UUID.class)),
                                what(row.getArray("what"))))
                .list()
                .stream()
                .collect(toMap(Some::idea, Some::what));
    }

    private static List<FromThem> what(Array kinds) throws SQLException {
        return Stream.of((String[]) kinds.getArray()).map(FromThem::valueOf).toList();
    }
}
