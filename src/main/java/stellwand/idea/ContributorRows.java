package stellwand.idea;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.people.ReplyCode;

/** Whose idea it is, each with a reply code. Rows of {@link IdeaTables}. */
@Component
class ContributorRows {
    private final JdbcClient db;

    ContributorRows(JdbcClient db) {
        this.db = db;
    }

    /** Where a reply code leads. */
    record Place(IdeaId idea, UUID contributor, Part part) {}

    Optional<Place> find(ReplyCode code) {
        return db.sql(
                        """
                        select idea, contributor, joined, has_left
                        from idea_contributor
                        where reply_code = :code
                        """)
                .param("code", code.letters())
                .query((row, _) ->
                        new Place(
                                new IdeaId(row.getObject("idea", UUID.class)),
                                row.getObject("contributor", UUID.class),
                                Part.of(row.getBoolean("joined"), row.getBoolean("has_left"))))
                .optional();
    }

    Optional<ReplyCode> replyCode(IdeaId idea, UUID contributor) {
        return db.sql(
                        """
                        select reply_code from idea_contributor
                        where idea = :idea and contributor = :contributor
                        """)
                .param("idea", idea.id())
                .param("contributor", contributor)
                .query((row, _) -> new ReplyCode(row.getString("reply_code")))
                .optional();
    }

    /** Whose idea it is, if not of those who joined later. */
    Optional<UUID> author(IdeaId idea) {
        return db.sql("select contributor from idea_contributor where idea = :id and not joined")
                .param("id", idea.id())
                .query(UUID.class)
                .optional();
    }

    /** Who joined comes back under the same id: after leaving, or when views are rebuilt. */
    void add(IdeaId idea, UUID who, ReplyCode code, Instant at, boolean joined) {
        db.sql(
                        """
                        insert into idea_contributor
                            (idea, contributor, reply_code, joined_at, joined)
                        values (:id, :who, :code, :at, :joined)
                        on conflict (idea, contributor) do update set has_left = false
                        """)
                .param("id", idea.id())
                .param("who", who)
                .param("code", code.letters())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("joined", joined)
                .update();
    }

    /** The code still leads here, and is told so. */
    void remove(IdeaId idea, UUID who) {
        db.sql(
                        """
                        update idea_contributor set has_left = true
                        where idea = :id and contributor = :who
                        """)
                .param("id", idea.id())
                .param("who", who)
                .update();
    }
}
