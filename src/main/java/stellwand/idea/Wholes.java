package stellwand.idea;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The texts in which an idea was one of several, the nearest first: a part may have been split once
 * more. What came with them stays with them, and their parts show it. Beyond one that was erased
 * there is none.
 */
@Component
public class Wholes {
    private final JdbcClient db;

    Wholes(JdbcClient db) {
        this.db = db;
    }

    /** For staff. */
    List<IdeaRow> of(IdeaId part) {
        return read(part, false);
    }

    /** For everybody: as far as they are public. */
    public List<IdeaRow> published(IdeaId part) {
        return read(part, true);
    }

    private List<IdeaRow> read(IdeaId part, boolean onlyPublic) {
        return db.sql(
                        """
                        with recursive above (id, whole, steps) as (
                            select id, whole, 0 from idea where id = :part
                            union all
                            select i.id, i.whole, above.steps + 1
                            from idea i join above on i.id = above.whole
                            where i.standing = 'SPLIT' and not i.source_gone
                                and (i.visible or not :public)
                        )
                        select i.*, c.text, coalesce(i.wording_language, i.language) as spoken
                        from above
                        join idea i on i.id = above.id
                        left join content c on c.id = coalesce(i.wording, i.original)
                            and (i.readable or not :public)
                        where above.steps > 0
                        order by above.steps
                        """)
                .param("part", part.id())
                .param("public", onlyPublic)
                .query((row, _) -> IdeaRows.row(row))
                .list();
    }
}
