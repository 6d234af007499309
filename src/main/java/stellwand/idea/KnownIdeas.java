package stellwand.idea;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.board.CardId;
import stellwand.workshop.WorkshopId;

/** For packages that know ideas by their ids, and nothing else of them. Reads only. */
@Component
public class KnownIdeas {
    private final JdbcClient db;

    KnownIdeas(JdbcClient db) {
        this.db = db;
    }

    /** Public or not. */
    public Optional<IdeaId> numbered(int number) {
        return db.sql("select id from idea where number = :number")
                .param("number", number)
                .query((row, _) -> new IdeaId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Those that are ideas already. */
    Set<CardId> cardsOf(WorkshopId workshop) {
        return db.sql("select card from idea where workshop = :workshop and way = 'CARD'")
                .param("workshop", workshop.id())
                .query((row, _) -> new CardId(row.getObject("card", UUID.class)))
                .set();
    }

    /** How many are examined together with it. */
    int bundledWith(IdeaId idea) {
        return db.sql(
                        """
                        select count(*) from idea
                        where bundled_into = :id and standing = 'BUNDLED'
                        """)
                .param("id", idea.id())
                .query(Integer.class)
                .single();
    }

    /** How each stands, public or not. */
    public Map<IdeaId, IdeaRow> rows(Collection<IdeaId> ideas) {
        return db
                .sql(
                        """
                        select i.*, c.text, coalesce(i.wording_language, i.language) as spoken
                        from idea i
                        left join content c on c.id = coalesce(i.wording, i.original)
                        where i.id = any(:ideas)
                        """)
                .param("ideas", ideas.stream().map(IdeaId::id).toArray(UUID[]::new))
                .query((row, _) -> IdeaRows.row(row))
                .list()
                .stream()
                .collect(toMap(IdeaRow::id, Function.identity()));
    }

    /**
     * Those with which nothing has happened since then and nothing is to happen any more, nor with
     * what they were split into, nor with the one together with which they are examined; and of
     * which no question waits for a reply.
     */
    public List<UUID> closedBefore(Collection<UUID> ideas, Instant before) {
        return db.sql(
                        """
                        with recursive fate (idea, leads_to) as (
                            select id, id from idea where id = any(:ideas)
                            union
                            select fate.idea, next.id
                            from fate
                            join idea here on here.id = fate.leads_to
                            cross join lateral (
                                select here.bundled_into where here.bundled_into is not null
                                union all
                                select part.id from idea part where part.whole = here.id
                            ) next (id)
                        )
                        select fate.idea
                        from fate
                        join idea i on i.id = fate.leads_to
                        group by fate.idea
                        having bool_and(i.standing not in ('RECEIVED', 'IN_REVIEW'))
                            and max(i.happened_at) < :before
                            and not bool_or(exists (
                                select 1 from follow_up f
                                where f.idea = i.id
                                    and (f.reply is null or f.replied_at >= :before)))
                        """)
                .param("ideas", ideas.toArray(UUID[]::new))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject("idea", UUID.class))
                .list();
    }
}
