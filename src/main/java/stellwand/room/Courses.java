package stellwand.room;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.board.BoardEvent.CardCutOut;
import stellwand.floor.EveningEvent.EveningEnded;
import stellwand.floor.EveningEvent.EveningResumed;
import stellwand.journal.Envelope;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.round.RoundEvent.RoundOpened;
import stellwand.workshop.WorkshopEvent.WorkshopPrepared;
import stellwand.workshop.WorkshopId;

/** Which evenings have begun, and which are over, by whom. */
@Component
class Courses implements View {
    private final JdbcClient db;

    Courses(JdbcClient db) {
        this.db = db;
    }

    /** Those that have begun, are not ended, and could be over by their plan. */
    List<Course> leftOpen(Instant now) {
        return db.sql(
                        """
                        select workshop, over_by, begun_at, resumed from evening_course
                        where begun_at is not null and not ended and over_by <= :now
                        order by over_by, workshop
                        """)
                .param("now", utc(now))
                .query((row, _) ->
                        new Course(
                                new WorkshopId(row.getObject("workshop", UUID.class)),
                                row.getTimestamp("over_by").toInstant(),
                                row.getTimestamp("begun_at").toInstant(),
                                row.getBoolean("resumed")))
                .list();
    }

    /** Which of these were to be over by then, and nothing of them ever began. */
    List<UUID> neverBegunBy(Instant then, Collection<UUID> workshops) {
        return db.sql(
                        """
                        select workshop from evening_course
                        where workshop = any(:workshops)
                            and not ended and begun_at is null and over_by <= :then
                        order by workshop
                        """)
                .param("workshops", workshops.toArray(UUID[]::new))
                .param("then", utc(then))
                .query((row, _) -> row.getObject("workshop", UUID.class))
                .list();
    }

    /** Which of these were over at that moment, and still are. */
    List<UUID> endedBy(Instant then, Collection<UUID> workshops) {
        return db.sql(
                        """
                        select workshop from evening_course
                        where workshop = any(:workshops) and ended and ended_at <= :then
                        order by ended_at, workshop
                        """)
                .param("workshops", workshops.toArray(UUID[]::new))
                .param("then", utc(then))
                .query((row, _) -> row.getObject("workshop", UUID.class))
                .list();
    }

    /** Whether it is over, and nobody had pressed. */
    boolean endedByItself(WorkshopId workshop) {
        return db.sql("select ended_by_itself from evening_course where workshop = :workshop")
                .param("workshop", workshop.id())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Override
    public String kind() {
        return WorkshopId.STREAM;
    }

    @Override
    public List<String> tables() {
        return List.of("evening_course");
    }

    @Override
    public void apply(Recorded recorded) {
        switch (recorded.event()) {
            case WorkshopPrepared it -> prepared(it);
            case RoundOpened _, CardCutOut _ -> begun(recorded);
            case EveningEnded(var at) -> ended(recorded, at);
            case EveningResumed() -> resumed(recorded);
            default -> {} // others' events are not a closed set
        }
    }

    private void prepared(WorkshopPrepared it) {
        db.sql("insert into evening_course (workshop, over_by) values (:workshop, :by)")
                .param("workshop", it.workshop().id())
                .param("by", utc(Course.overBy(it.start(), it.end(), it.zone())))
                .update();
    }

    private void begun(Recorded recorded) {
        db.sql(
                        """
                        update evening_course set begun_at = :at
                        where workshop = :workshop and begun_at is null
                        """)
                .param("workshop", recorded.stream().id())
                .param("at", utc(recorded.at()))
                .update();
    }

    private void ended(Recorded recorded, Instant at) {
        db.sql(
                        """
                        update evening_course
                        set ended = true, ended_at = :at, ended_by_itself = :itself
                        where workshop = :workshop
                        """)
                .param("at", utc(at))
                .param("workshop", recorded.stream().id())
                .param("itself", recorded.actor().equals(Envelope.HOUSE))
                .update();
    }

    private void resumed(Recorded recorded) {
        db.sql(
                        """
                        update evening_course
                        set ended = false, ended_at = null, ended_by_itself = false, resumed = true
                        where workshop = :workshop
                        """)
                .param("workshop", recorded.stream().id())
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
