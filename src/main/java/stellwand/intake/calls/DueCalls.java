package stellwand.intake.calls;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom somebody has to tell something now, and how many: as {@link CallRules} say, of which a test
 * makes sure. In one query over the tables of three packages, since it is asked whenever somebody
 * of the staff starts, and each of them by itself would hand over thousands of rows to be counted.
 */
@Component
class DueCalls {
    private final JdbcClient db;

    DueCalls(JdbcClient db) {
        this.db = db;
    }

    int count() {
        return rows(1).stream().findFirst().map(Row::all).orElse(0);
    }

    /** The ideas of those who have waited longest. */
    List<UUID> ideas(int most) {
        return rows(most).stream().map(Row::idea).distinct().toList();
    }

    /**
     * @param all how many there are
     */
    private record Row(UUID idea, int all) {}

    private List<Row> rows(int most) {
        return db.sql(
                        """
                        with recursive by_hand as (
                            select c.scope, c.contributor, c.told, c.told_upto, c.told_at, c.added_at,
                                i.kind, i.standing, i.asked_at, i.news_at
                            from contact c join idea i on i.id = c.scope
                            where (c.way not in ('MAIL', 'TEXT') or c.bounced is not null
                                    or (c.way = 'TEXT' and c.sent_at is null
                                        and c.next_try_at is null))
                                and c.way <> 'COUNTER' and i.kind <> 'PERSONAL'
                        ), fate (idea, leads_to, own) as (
                            select scope, scope, true from by_hand
                            where standing in ('BUNDLED', 'SPLIT')
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
                        ), elsewhere as (
                            select fate.idea,
                                max(greatest(i.news_at, case when fate.own then i.asked_at end))
                                    as news_at
                            from fate join idea i on i.id = fate.leads_to
                            where i.kind <> 'PERSONAL' and i.standing <> 'ERASED'
                                and not i.source_gone and (fate.own or i.visible)
                            group by fate.idea
                        ), reply as (
                            select contributor, max(replied_at) as at from follow_up
                            group by contributor
                        )
                        select c.scope, count(*) over () as total
                        from by_hand c
                        left join elsewhere e on e.idea = c.scope
                        left join reply r on r.contributor = c.contributor
                        where (c.standing <> 'RECEIVED' or c.asked_at is not null
                                or c.kind in ('QUESTION', 'COMPLAINT'))
                            and (c.told is null
                                or (c.standing = 'RECEIVED' and c.told <>
                                    case when c.asked_at is null then 'RECEIVED' else 'ASKED' end)
                                or c.told_upto
                                    < greatest(c.news_at, c.asked_at, e.news_at, r.at))
                        order by c.told_at nulls first, c.added_at, c.scope, c.contributor
                        limit :most
                        """)
                .param("most", most)
                .query((row, _) -> new Row(row.getObject("scope", UUID.class), row.getInt("total")))
                .list();
    }
}
