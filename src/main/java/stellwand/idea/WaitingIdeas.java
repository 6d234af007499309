package stellwand.idea;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/**
 * What waits for the sighting, the oldest first: it has waited longest. Personal matters wait
 * elsewhere. Reads only.
 */
@Component
class WaitingIdeas {
    private final JdbcClient db;

    WaitingIdeas(JdbcClient db) {
        this.db = db;
    }

    /**
     * A page stays the same while others are decided: it goes on behind a number.
     *
     * @param after 0: the first page
     */
    List<IdeaRow> after(int after, Where where, int most) {
        return in(
                        where,
                        """
                        select i.*, c.text, coalesce(i.wording_language, i.language) as spoken
                        from idea i
                        left join content c on c.id = coalesce(i.wording, i.original)
                        where i.standing = 'RECEIVED' and not i.source_gone and not i.withheld
                            and i.kind <> 'PERSONAL'
                            and (:workshop::uuid is null or i.workshop = :workshop::uuid)
                            and (:table::uuid is null or i.theme_table = :table::uuid)
                            and i.number > :after
                        order by i.number
                        limit :most
                        """)
                .param("after", after)
                .param("most", most)
                .query((row, _) -> IdeaRows.row(row))
                .list();
    }

    /** With which one goes on: the next one, and after the last the oldest. */
    Optional<IdeaRow> next(int after, Where where) {
        return after(after, where, 1).stream()
                .findFirst()
                .or(() -> after(0, where, 1).stream().findFirst());
    }

    /**
     * @param after 0: all
     */
    int count(int after, Where where) {
        return in(
                        where,
                        """
                        select count(*) from idea
                        where standing = 'RECEIVED' and not source_gone and not withheld
                            and kind <> 'PERSONAL'
                            and (:workshop::uuid is null or workshop = :workshop::uuid)
                            and (:table::uuid is null or theme_table = :table::uuid)
                            and number > :after
                        """)
                .param("after", after)
                .query(Integer.class)
                .single();
    }

    private StatementSpec in(Where where, String sql) {
        return db.sql(sql).param("workshop", where.workshop()).param("table", where.table());
    }

    /** Of which something waits. */
    Set<WorkshopId> workshops() {
        return db.sql(
                        """
                        select distinct workshop from idea
                        where standing = 'RECEIVED' and not source_gone and not withheld
                            and kind <> 'PERSONAL' and workshop is not null
                        """)
                .query((row, _) -> new WorkshopId(row.getObject("workshop", UUID.class)))
                .set();
    }

    /** At which something hung that waits. */
    Set<TableId> tables(WorkshopId workshop) {
        return db.sql(
                        """
                        select distinct theme_table from idea
                        where standing = 'RECEIVED' and not source_gone and not withheld
                            and kind <> 'PERSONAL' and theme_table is not null
                            and workshop = :workshop
                        """)
                .param("workshop", workshop.id())
                .query((row, _) -> new TableId(row.getObject("theme_table", UUID.class)))
                .set();
    }
}
