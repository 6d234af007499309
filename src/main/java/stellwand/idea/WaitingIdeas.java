package stellwand.idea;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/**
 * What waits for the sighting: first the mails that may be personal matters, then the oldest, which
 * has waited longest. Personal matters wait elsewhere. Reads only.
 */
@Component
class WaitingIdeas {
    private static final String WHICH =
            """
            from idea i
            left join first_look l on l.idea = i.id
            left join content c on c.id = coalesce(i.wording, i.original)
            where i.standing = 'RECEIVED' and not i.source_gone and not i.withheld
                and i.kind <> 'PERSONAL'
                and (:workshop::uuid is null or i.workshop = :workshop::uuid)
                and (:table::uuid is null or i.theme_table = :table::uuid)
                and case when l.idea is null
                    then :what::text is null or i.kind = :what::text
                    else :what::text is null or :what::text = 'UNSAID' end
            """;

    /** Of the mails with a clue, and then of the rest, each goes on behind a number. */
    private static final String BEHIND =
            """
            and case when coalesce(l.clue, false)
                then :clues and i.number > :number
                else :clues or i.number > :number end
            """;

    private final JdbcClient db;

    WaitingIdeas(JdbcClient db) {
        this.db = db;
    }

    /**
     * Where a page begins. It stays the same while others are decided.
     *
     * @param number of the last one before it
     * @param clues whether that was one of the mails with a clue, which come first
     */
    record Behind(int number, boolean clues) {
        static final Behind NOTHING = new Behind(0, true);

        String in(UriComponentsBuilder address) {
            address.queryParam("after", number);
            return (clues ? address.queryParam("clues", true) : address).toUriString();
        }
    }

    /**
     * @param unsaid since when a person has to say what it is; null: somebody has
     * @param clue whether it may be a personal matter, so that it came first
     */
    record Waits(IdeaRow idea, @Nullable Instant unsaid, boolean clue) {
        Behind behind() {
            return new Behind(idea.number(), clue);
        }
    }

    List<Waits> page(Behind behind, Where where, int most) {
        return in(
                        where,
                        """
                        select i.*, c.text, coalesce(i.wording_language, i.language) as spoken,
                            l.since, coalesce(l.clue, false) as clue
                        """
                                + WHICH
                                + BEHIND
                                + "order by clue desc, i.number limit :most")
                .param("number", behind.number())
                .param("clues", behind.clues())
                .param("most", most)
                .query((row, _) -> waits(row))
                .list();
    }

    private static Waits waits(ResultSet row) throws SQLException {
        var since = row.getTimestamp("since");
        return new Waits(
                IdeaRows.row(row),
                since == null ? null : since.toInstant(),
                row.getBoolean("clue"));
    }

    /** With which one goes on: the next one, and after the last the oldest. */
    Optional<IdeaRow> next(int after, Where where) {
        return in(
                        where,
                        """
                        select i.*, c.text, coalesce(i.wording_language, i.language) as spoken
                        """
                                + WHICH
                                + """
                                order by i.number > :after desc, coalesce(l.clue, false) desc,
                                    i.number
                                limit 1
                                """)
                .param("after", after)
                .query((row, _) -> IdeaRows.row(row))
                .optional();
    }

    int count(Where where) {
        return count(Behind.NOTHING, where);
    }

    int count(Behind behind, Where where) {
        return in(where, "select count(*) " + WHICH + BEHIND)
                .param("number", behind.number())
                .param("clues", behind.clues())
                .query(Integer.class)
                .single();
    }

    private StatementSpec in(Where where, String sql) {
        var what = where.what();
        return db.sql(sql)
                .param("workshop", where.workshop())
                .param("table", where.table())
                .param("what", what == null ? null : what.name());
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
