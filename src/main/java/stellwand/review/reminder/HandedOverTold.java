package stellwand.review.reminder;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaId;
import stellwand.idea.Turns;
import stellwand.idea.Turns.Held;
import stellwand.unit.UnitId;

/** Of which handing over its unit was told. */
@Component
class HandedOverTold {
    private final JdbcClient db;

    HandedOverTold(JdbcClient db) {
        this.db = db;
    }

    Map<Turns.Key, Instant> all() {
        var told = new HashMap<Turns.Key, Instant>();
        db.sql("select idea, unit, since from handed_over_told")
                .query(row -> {
                    told.put(
                            new Turns.Key(
                                    new IdeaId(row.getObject("idea", UUID.class)),
                                    new UnitId(row.getObject("unit", UUID.class))),
                            row.getObject("since", OffsetDateTime.class).toInstant());
                });
        return told;
    }

    /**
     * Theirs to tell is whoever notes it: of two servers one.
     *
     * @return whether it was not noted before
     */
    boolean note(Held held) {
        return db.sql(
                                """
                                insert into handed_over_told (idea, unit, since)
                                values (:idea, :unit, :since)
                                on conflict (idea, unit) do update set since = excluded.since
                                    where handed_over_told.since <> excluded.since
                                """)
                        .param("idea", held.idea().id())
                        .param("unit", Objects.requireNonNull(held.unit()).id())
                        .param("since", held.since().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
