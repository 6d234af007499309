package stellwand.idea;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the sighting said last. Personal matters are decided elsewhere. Reads only. */
@Component
class DecidedIdeas {
    private static final String SELECT =
            """
            select i.*, c.text, coalesce(i.wording_language, i.language) as spoken,
                target.number as target,
                array(select p.number from idea p where p.whole = i.id
                    order by p.number) as part_numbers,
                exists (select 1 from idea b
                    where b.bundled_into = i.id and b.standing = 'BUNDLED') as holds_others
            from idea i
            left join content c on c.id = coalesce(i.wording, i.original)
            left join idea target on target.id = i.bundled_into
            where i.kind <> 'PERSONAL' and not i.source_gone and not i.withheld
            """;

    private final JdbcClient db;

    DecidedIdeas(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param into the number of the one together with which it is examined
     * @param parts the numbers of those into which it was split
     * @param isUndoable on the spot, with one press: no unit has it yet, and no other idea hangs on
     *     it
     */
    record Decided(IdeaRow idea, @Nullable Integer into, List<Integer> parts, boolean isUndoable) {}

    List<Decided> last(int most) {
        return db.sql(
                        SELECT
                                + """
                                and i.sighted_at is not null
                                and i.standing in ('IN_REVIEW', 'SET_ASIDE', 'BUNDLED', 'SPLIT')
                                order by i.sighted_at desc, i.number desc
                                limit :most
                                """)
                .param("most", most)
                .query((row, _) -> decided(row))
                .list();
    }

    /** As it stands, also when it waits again. */
    Optional<Decided> find(IdeaId idea) {
        return db.sql(
                        SELECT
                                + """
                                and i.id = :id
                                and i.standing in
                                    ('RECEIVED', 'IN_REVIEW', 'SET_ASIDE', 'BUNDLED', 'SPLIT')
                                """)
                .param("id", idea.id())
                .query((row, _) -> decided(row))
                .optional();
    }

    private static Decided decided(ResultSet row) throws SQLException {
        var idea = IdeaRows.row(row);
        return new Decided(
                idea,
                row.getObject("target", Integer.class),
                List.of((Integer[]) row.getArray("part_numbers").getArray()),
                isUndoable(idea, row.getBoolean("holds_others"), row.getBoolean("stated")));
    }

    private static boolean isUndoable(IdeaRow idea, boolean holdsOthers, boolean stated) {
        return switch (idea.standing()) {
            case SET_ASIDE, BUNDLED -> true;
            case IN_REVIEW -> idea.unit() == null && !holdsOthers && !stated;
            case RECEIVED, ANSWERED, SPLIT, SETTLED, ERASED -> false;
        };
    }
}
