package stellwand.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaId;

/** Which staff printed a slip once more for somebody who lost it; nothing of that person. */
@Component
class SlipsAgain {
    private final JdbcClient db;
    private final Clock clock;

    SlipsAgain(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    record Printed(Instant at, UUID by) {}

    /**
     * @param wish the same again is the same slip
     */
    void note(UUID wish, IdeaId idea, UUID staff) {
        db.sql(
                        """
                        insert into slip_again (id, idea, printed_at, printed_by)
                        values (:id, :idea, :now, :staff)
                        on conflict (id) do nothing
                        """)
                .param("id", wish)
                .param("idea", idea.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("staff", staff)
                .update();
    }

    /** The newest first. */
    List<Printed> of(IdeaId idea) {
        return db.sql(
                        """
                        select printed_at, printed_by from slip_again
                        where idea = :idea
                        order by printed_at desc, id
                        """)
                .param("idea", idea.id())
                .query((row, _) ->
                        new Printed(
                                row.getTimestamp("printed_at").toInstant(),
                                row.getObject("printed_by", UUID.class)))
                .list();
    }
}
