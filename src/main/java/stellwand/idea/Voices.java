package stellwand.idea;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaDetail.Said;
import stellwand.journal.ContentId;
import stellwand.workshop.WorkshopId;

/** What contributors say: does the answer answer their idea? Reads only. */
@Component
public class Voices {
    private final JdbcClient db;

    Voices(JdbcClient db) {
        this.db = db;
    }

    public record Count(int yes, int no) {
        public static final Count NONE = new Count(0, 0);

        public boolean isNothing() {
            return yes + no == 0;
        }
    }

    /**
     * The answer of which a contributor may say something: the idea's own, or of the one with which
     * it is examined.
     *
     * @param isCounted whether everybody sees that somebody said it
     * @param people how many may say something of it
     */
    public record Heard(ContentId answer, boolean isCounted, int people) {}

    /** Empty for whoever has nothing to do with the idea, or cannot read its answer. */
    public Optional<Heard> heard(IdeaId idea, UUID contributor) {
        return db.sql(
                        """
                        select a.answer, i.visible and a.visible as counted,
                            (select sum(contributors) from idea
                                where id = a.id or (bundled_into = a.id and standing = 'BUNDLED'))
                                as people
                        from idea_contributor c
                        join idea i on i.id = c.idea
                        join idea a on a.id = i.id
                            or (i.standing = 'BUNDLED' and a.id = i.bundled_into and a.visible)
                        where c.idea = :idea and c.contributor = :who and not c.has_left
                            and (i.visible or not c.joined) and a.standing = 'ANSWERED'
                        """)
                .param("idea", idea.id())
                .param("who", contributor)
                .query((row, _) ->
                        new Heard(
                                new ContentId(row.getObject("answer", UUID.class)),
                                row.getBoolean("counted"),
                                row.getInt("people")))
                .optional();
    }

    /**
     * What one of them said.
     *
     * @param number of the idea by which they are a contributor
     * @param comment null: none
     */
    public record Opinion(
            ContentId answer, Voice voice, int number, @Nullable Said comment, Instant at) {}

    public Optional<Opinion> of(ContentId answer, UUID contributor) {
        return db.sql(
                        """
                        select v.*, i.number, c.language, c.text
                        from voice v
                        join idea i on i.id = v.idea
                        left join content c on c.id = v.comment
                        where v.answer = :answer and v.contributor = :who
                        """)
                .param("answer", answer.id())
                .param("who", contributor)
                .query((row, _) -> opinion(row))
                .optional();
    }

    /** Whether they said something of an earlier answer. */
    public boolean spokeBefore(IdeaId idea, UUID contributor) {
        return db.sql(
                        """
                        select exists (
                            select 1 from voice where idea = :idea and contributor = :who)
                        """)
                .param("idea", idea.id())
                .param("who", contributor)
                .query(Boolean.class)
                .single();
    }

    /** For staff: of all whose answer it is, and of earlier answers, too; the newest first. */
    public List<Opinion> all(IdeaId answered) {
        return db.sql(
                        """
                        select v.*, i.number, c.language, c.text
                        from voice v
                        join idea i on i.id = v.idea
                        left join content c on c.id = v.comment
                        where (i.id = :id or (i.bundled_into = :id and i.standing = 'BUNDLED'))
                            and i.kind <> 'PERSONAL' and not i.source_gone and not i.withheld
                        order by v.at desc, v.contributor
                        """)
                .param("id", answered.id())
                .query((row, _) -> opinion(row))
                .list();
    }

    private static Opinion opinion(ResultSet row) throws SQLException {
        return new Opinion(
                new ContentId(row.getObject("answer", UUID.class)),
                Voice.valueOf(row.getString("voice")),
                row.getInt("number"),
                IdeaRows.said(row.getString("language"), row.getString("text")),
                row.getTimestamp("at").toInstant());
    }

    /** For everybody, of each answer of an idea: of all whose idea is public. */
    public Map<ContentId, Count> published(IdeaId answered) {
        return db
                .sql(
                        """
                        select v.answer, count(*) filter (where v.voice = 'YES') as yes,
                            count(*) filter (where v.voice = 'NO') as no
                        from voice v
                        join idea i on i.id = v.idea
                        where (i.id = :id or (i.bundled_into = :id and i.standing = 'BUNDLED'))
                            and i.visible
                        group by v.answer
                        """)
                .param("id", answered.id())
                .query((row, _) ->
                        Map.entry(new ContentId(row.getObject("answer", UUID.class)), count(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Of how many public answers somebody says yes, and of how many no; of some perhaps both.
     *
     * @param workshop of those whose ideas came from there; null: of all
     */
    public Count answers(@Nullable WorkshopId workshop) {
        return db.sql(
                        """
                        select count(distinct v.answer) filter (where v.voice = 'YES') as yes,
                            count(distinct v.answer) filter (where v.voice = 'NO') as no
                        from voice v
                        join idea i on i.id = v.idea and i.visible
                        join idea a on a.id = case when i.standing = 'BUNDLED'
                                then i.bundled_into else i.id end
                            and a.answer = v.answer and a.standing = 'ANSWERED' and a.visible
                        where :workshop::uuid is null or i.workshop = :workshop::uuid
                        """)
                .param("workshop", workshop == null ? null : workshop.id())
                .query((row, _) -> count(row))
                .single();
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(row.getInt("yes"), row.getInt("no"));
    }
}
