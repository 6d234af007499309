package stellwand.idea;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaDetail.Said;
import stellwand.idea.IdeaNews.Fresh;
import stellwand.idea.Turns.Held;
import stellwand.journal.ContentId;

/** What contributors ask about answers, and what they are told. Never public. Reads only. */
@Component
public class FollowUps {
    private final JdbcClient db;

    FollowUps(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param number of the idea by which whoever asked is a contributor
     * @param words null once they are erased
     * @param due by when the coordination replies
     * @param reply null: it has not yet
     */
    public record FollowUp(
            ContentId question,
            int number,
            @Nullable Said words,
            LocalDate due,
            Instant askedAt,
            @Nullable Said reply,
            @Nullable Instant repliedAt) {

        public boolean isOpen() {
            return repliedAt == null;
        }
    }

    /** Of one contributor, in their order. */
    public List<FollowUp> of(IdeaId idea, UUID contributor) {
        return db.sql(
                        """
                        select f.*, i.number, q.language, q.text, r.language as reply_language,
                            r.text as reply_text
                        from follow_up f
                        join idea i on i.id = f.idea
                        left join content q on q.id = f.question
                        left join content r on r.id = f.reply
                        where f.idea = :idea and f.contributor = :who
                        order by f.asked_at
                        """)
                .param("idea", idea.id())
                .param("who", contributor)
                .query((row, _) -> followUp(row))
                .list();
    }

    /** For the coordination: of all whose answer it is, what waits first, in its order. */
    public List<FollowUp> about(IdeaId answered) {
        return db.sql(
                        """
                        select f.*, i.number, q.language, q.text, r.language as reply_language,
                            r.text as reply_text
                        from follow_up f
                        join idea i on i.id = f.idea
                        left join content q on q.id = f.question
                        left join content r on r.id = f.reply
                        where (i.id = :id or (i.bundled_into = :id and i.standing = 'BUNDLED'))
                            and i.kind <> 'PERSONAL' and not i.source_gone and not i.withheld
                        order by f.replied_at desc nulls first, f.due, f.asked_at
                        """)
                .param("id", answered.id())
                .query((row, _) -> followUp(row))
                .list();
    }

    private static FollowUp followUp(ResultSet row) throws SQLException {
        return new FollowUp(
                new ContentId(row.getObject("question", UUID.class)),
                row.getInt("number"),
                IdeaRows.said(row.getString("language"), row.getString("text")),
                row.getObject("due", LocalDate.class),
                row.getTimestamp("asked_at").toInstant(),
                IdeaRows.said(row.getString("reply_language"), row.getString("reply_text")),
                moment(row.getTimestamp("replied_at")));
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    /** In which idea's stream it lies: of those whose answer it is about. */
    public Optional<IdeaId> whose(IdeaId answered, ContentId question) {
        return db.sql(
                        """
                        select i.id
                        from follow_up f join idea i on i.id = f.idea
                        where f.question = :question and i.kind <> 'PERSONAL'
                            and (i.id = :id or (i.bundled_into = :id and i.standing = 'BUNDLED'))
                        """)
                .param("question", question.id())
                .param("id", answered.id())
                .query((row, _) -> new IdeaId(row.getObject("id", UUID.class)))
                .optional();
    }

    /**
     * One that waits for the coordination.
     *
     * @param answered the idea with the answer
     */
    public record Waiting(
            IdeaId answered, int number, ContentId question, @Nullable Said words, LocalDate due) {
        BehindDue place() {
            return new BehindDue(number, due, question.id());
        }
    }

    private static final String WAITING =
            """
            from follow_up f
            join idea i on i.id = f.idea
            join idea a on a.id = case when i.standing = 'BUNDLED'
                then i.bundled_into else i.id end
            left join content q on q.id = f.question
            where f.reply is null
                and i.kind <> 'PERSONAL' and not i.source_gone and not i.withheld
                and (f.due, a.number, f.question) > (:behind, :after, :which)
            """;

    /** What is due first comes first. */
    public DuePage<Waiting> waiting(BehindDue behind, int most) {
        var rows =
                behind.in(
                                db.sql(
                                        "select a.id, a.number, f.question, q.language, q.text, f.due "
                                                + WAITING
                                                + "order by f.due, a.number, f.question limit :most"))
                        .param("most", most)
                        .query((row, _) -> waiting(row))
                        .list();
        return DuePage.of(rows, most, Waiting::place, this::count);
    }

    private int count(BehindDue behind) {
        return behind.in(db.sql("select count(*) " + WAITING)).query(Integer.class).single();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                new IdeaId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                new ContentId(row.getObject("question", UUID.class)),
                IdeaRows.said(row.getString("language"), row.getString("text")),
                row.getObject("due", LocalDate.class));
    }

    /** The same for letters: each answered idea once, by its most pressing question. */
    public List<Held> held() {
        return db.sql(
                        """
                        select a.id, a.number, min(f.asked_at) as since, min(f.due) as due
                        from follow_up f
                        join idea i on i.id = f.idea
                        join idea a on a.id = case when i.standing = 'BUNDLED'
                            then i.bundled_into else i.id end
                        where f.reply is null
                            and i.kind <> 'PERSONAL' and not i.source_gone and not i.withheld
                        group by a.id
                        order by due, a.number
                        """)
                .query((row, _) ->
                        new Held(
                                new IdeaId(row.getObject("id", UUID.class)),
                                row.getInt("number"),
                                null,
                                row.getTimestamp("since").toInstant(),
                                row.getObject("due", LocalDate.class),
                                false))
                .list();
    }

    /** When each of those got a reply last, who got one. */
    public Map<UUID, Instant> lastReplies(Collection<UUID> contributors) {
        return db
                .sql(
                        """
                        select contributor, max(replied_at) as at from follow_up
                        where contributor = any(:all) and replied_at is not null
                        group by contributor
                        """)
                .param("all", contributors.toArray(UUID[]::new))
                .query((row, _) ->
                        Map.entry(
                                row.getObject("contributor", UUID.class),
                                row.getTimestamp("at").toInstant()))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those whose contributors got a reply in between. */
    public List<Fresh> replied(Instant since, Instant until) {
        return db.sql(
                        """
                        select i.id, i.root, max(f.seq) as seq, max(f.replied_at) as at
                        from follow_up f join idea i on i.id = f.idea
                        where f.replied_at >= :since and f.replied_at <= :until
                        group by i.id
                        """)
                .param("since", utc(since))
                .param("until", utc(until))
                .query((row, _) -> fresh(row))
                .list();
    }

    private static Fresh fresh(ResultSet row) throws SQLException {
        var idea = new IdeaId(row.getObject("id", UUID.class));
        return new Fresh(
                idea,
                idea,
                row.getObject("root", UUID.class),
                row.getLong("seq"),
                row.getTimestamp("at").toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
