package stellwand.intake;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaId;

/** Up to which of an idea's events each contributor was told. */
@Component
class Told {
    private final JdbcClient db;

    Told(JdbcClient db) {
        this.db = db;
    }

    /** 0: nothing yet. */
    long upTo(IdeaId idea, UUID contributor) {
        return db.sql("select seq from idea_told where idea = :idea and contributor = :who")
                .param("idea", idea.id())
                .param("who", contributor)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /**
     * Theirs to tell is whoever moves it on: of two servers one.
     *
     * @return whether it was still there
     */
    boolean moveOn(IdeaId idea, UUID contributor, long from, long to) {
        return db.sql(
                                """
                                insert into idea_told (idea, contributor, seq)
                                values (:idea, :who, :to)
                                on conflict (idea, contributor) do update set seq = :to
                                    where idea_told.seq = :from
                                """)
                        .param("idea", idea.id())
                        .param("who", contributor)
                        .param("from", from)
                        .param("to", to)
                        .update()
                == 1;
    }
}
