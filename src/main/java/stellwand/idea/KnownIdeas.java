package stellwand.idea;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
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
    private final Closings closings;

    KnownIdeas(JdbcClient db, Closings closings) {
        this.db = db;
        this.closings = closings;
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
        return closings.since(ideas, Map.of(), false).entrySet().stream()
                .filter(it -> it.getValue().isBefore(before))
                .map(Map.Entry::getKey)
                .toList();
    }
}
