package stellwand.idea;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import stellwand.workshop.WorkshopId;

/** What is late for everybody to see, one by one, page by page. Reads only. */
@Component
public class LateIdeas {
    private static final String LATE =
            """
            from idea i
            left join content c on c.id = coalesce(i.wording, i.original)
            left join promised on promised.workshop = i.workshop
            where i.standing = 'IN_REVIEW' and i.visible
                and i.due < :latest and i.due < %s
                and (:workshop::uuid is null or i.workshop = :workshop::uuid)
                and (i.due, i.number) > (:behind, :after)
            """
                    .formatted(LateBefore.DAY);

    private static final String WITH = "with %s\n".formatted(LateBefore.PROMISED);

    private final JdbcClient db;

    LateIdeas(JdbcClient db) {
        this.db = db;
    }

    public record Late(IdeaRow idea, LocalDate due) {
        BehindDue place() {
            return new BehindDue(idea.number(), due, null);
        }
    }

    /**
     * What has waited longest comes first.
     *
     * @param workshop null: all of them
     */
    public DuePage<Late> page(
            @Nullable WorkshopId workshop, LateBefore late, BehindDue behind, int most) {
        var rows =
                in(
                                WITH
                                        + """
                                        select i.*, c.text,
                                            coalesce(i.wording_language, i.language) as spoken
                                        """
                                        + LATE
                                        + "order by i.due, i.number limit :most",
                                workshop,
                                late,
                                behind)
                        .param("most", most)
                        .query((row, _) ->
                                new Late(IdeaRows.row(row), row.getObject("due", LocalDate.class)))
                        .list();
        return DuePage.of(rows, most, Late::place, last -> count(workshop, late, last));
    }

    private int count(@Nullable WorkshopId workshop, LateBefore late, BehindDue behind) {
        return in(WITH + "select count(*) " + LATE, workshop, late, behind)
                .query(Integer.class)
                .single();
    }

    private StatementSpec in(
            String sql, @Nullable WorkshopId workshop, LateBefore late, BehindDue behind) {
        return behind.in(late.in(db.sql(sql)))
                .param("workshop", workshop == null ? null : workshop.id())
                .param("latest", late.latest());
    }
}
