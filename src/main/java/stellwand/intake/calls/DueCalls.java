package stellwand.intake.calls;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many somebody has to tell something now: as {@link CallRules} say, of which a test makes
 * sure. In one query over the tables of three packages, since it is asked whenever somebody of the
 * staff starts, and each of them by itself would hand over thousands of rows to be counted.
 */
@Component
class DueCalls {
    private final JdbcClient db;

    DueCalls(JdbcClient db) {
        this.db = db;
    }

    int count() {
        return db.sql(
                        """
                        select count(*)
                        from contact c
                        join idea i on i.id = c.scope
                        where (c.way not in ('MAIL', 'TEXT') or c.bounced is not null
                                or (c.way = 'TEXT' and c.sent_at is null
                                    and c.next_try_at is null))
                            and c.way <> 'COUNTER'
                            and i.kind <> 'PERSONAL'
                            and (i.standing <> 'RECEIVED' or i.asked_at is not null
                                or i.kind in ('QUESTION', 'COMPLAINT'))
                            and (c.told is distinct from
                                    case when i.asked_at is null then i.standing else 'ASKED' end
                                or exists (
                                    select 1 from follow_up f
                                    where f.contributor = c.contributor
                                        and f.replied_at > c.told_at))
                        """)
                .query(Integer.class)
                .single();
    }
}
