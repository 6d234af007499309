package stellwand.idea;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.workshop.WorkshopId;

/** How long public ideas waited for their first answer. Reads only. */
@Component
public class AnswerTimes {
    private final JdbcClient db;

    AnswerTimes(JdbcClient db) {
        this.db = db;
    }

    /**
     * From coming in to the answer; of what is examined with another one, to the answer of that.
     *
     * @param workshop null: all of them
     * @return null: there is none yet
     */
    @Nullable Integer medianDays(@Nullable WorkshopId workshop) {
        var median =
                db.sql(
                                """
                                select percentile_cont(0.5) within group (
                                    order by greatest(extract(epoch from took), 0) / 86400.0)
                                from (
                                    select answered_at - received_at as took from idea
                                    where standing = 'ANSWERED' and visible
                                        and (:workshop::uuid is null
                                            or workshop = :workshop::uuid)
                                    union all
                                    select t.answered_at - i.received_at
                                    from idea i join idea t on t.id = i.bundled_into
                                    where i.standing = 'BUNDLED' and i.visible
                                        and t.standing = 'ANSWERED' and t.visible
                                        and (:workshop::uuid is null
                                            or i.workshop = :workshop::uuid)) answered
                                """)
                        .param("workshop", workshop == null ? null : workshop.id())
                        .query((row, _) -> Optional.ofNullable(row.getObject(1, Double.class)))
                        .single();
        return median.map(days -> (int) Math.round(days)).orElse(null);
    }

    /** How many of a workshop's public ideas had an answer at the end of this day. */
    public int answeredBy(WorkshopId workshop, LocalDate day) {
        return db.sql(
                        """
                        select count(*)
                        from idea i
                        left join idea t
                            on t.id = i.bundled_into and t.visible and i.standing = 'BUNDLED'
                        where i.visible and i.workshop = :workshop
                            and coalesce(t.standing, i.standing) = 'ANSWERED'
                            and (coalesce(t.answered_at, i.answered_at)
                                at time zone 'Europe/Berlin')::date <= :day
                        """)
                .param("workshop", workshop.id())
                .param("day", day)
                .query(Integer.class)
                .single();
    }
}
