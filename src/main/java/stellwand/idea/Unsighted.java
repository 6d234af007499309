package stellwand.idea;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.Ledger.Late;
import stellwand.idea.Turns.Held;
import stellwand.workday.WorkingDays;
import stellwand.workshop.WorkshopId;

/** What nobody has sighted yet, and how long it has waited for that. Reads only. */
@Component
public class Unsighted {
    private final JdbcClient db;
    private final Deadlines deadlines;

    Unsighted(JdbcClient db, Deadlines deadlines) {
        this.db = db;
        this.deadlines = deadlines;
    }

    /**
     * Of what may be for everybody.
     *
     * @param unseen what nobody but staff may read yet, and everybody knows that it is there: parts
     *     of a public text, and what is late
     * @param late for everybody, of all
     * @param lateUnseen of the unseen ones
     */
    record Counts(int unseen, int late, int lateUnseen) {}

    /**
     * @param workshop null: all of them
     */
    Counts counts(@Nullable WorkshopId workshop) {
        return deadlines
                .unsightedBefore()
                .in(
                        db.sql(
                                """
                                with %s
                                select count(*) filter (where not visible
                                        and (is_late or exists (select from idea w where w.id = waiting.whole
                                            and w.standing = 'SPLIT' and w.visible))) as unseen,
                                    count(*) filter (where is_late) as late,
                                    count(*) filter (where is_late and not visible) as late_unseen
                                from (
                                    select visible, whole,
                                        (received_at at time zone 'Europe/Berlin')::date < %s as is_late
                                    from idea left join promised on promised.workshop = idea.workshop
                                    where waits and (:workshop::uuid is null
                                        or idea.workshop = :workshop::uuid)) waiting
                                """
                                        .formatted(LateBefore.PROMISED, LateBefore.DAY)))
                .param("workshop", workshop == null ? null : workshop.id())
                .query(Counts.class)
                .single();
    }

    /** How many there are in the list of {@link #late}. */
    public int lateCount(@Nullable WorkshopId workshop) {
        var counts = counts(workshop);
        return counts.late() - counts.lateUnseen();
    }

    /** Of what everybody may read, what is late for everybody; what has waited longest in front. */
    public List<Late> late(@Nullable WorkshopId workshop, int most) {
        return deadlines
                .unsightedBefore()
                .in(
                        db.sql(
                                """
                                with %s
                                select i.*, c.text, coalesce(i.wording_language, i.language) as spoken
                                from idea i
                                left join content c on c.id = coalesce(i.wording, i.original)
                                    and i.readable
                                left join promised on promised.workshop = i.workshop
                                where i.waits and i.visible
                                    and (i.received_at at time zone 'Europe/Berlin')::date < %s
                                    and (:workshop::uuid is null or i.workshop = :workshop::uuid)
                                order by i.received_at, i.number
                                limit :most
                                """
                                        .formatted(LateBefore.PROMISED, LateBefore.DAY)))
                .param("workshop", workshop == null ? null : workshop.id())
                .param("most", most)
                .query((row, _) -> late(IdeaRows.row(row)))
                .list();
    }

    private Late late(IdeaRow idea) {
        return new Late(idea, null, true, deadlines.ofSighting(idea.receivedAt()));
    }

    /** How many on the desk should have been sighted by now. */
    int overdue() {
        return db.sql(
                        """
                        select count(*) from idea
                        where standing = 'RECEIVED' and kind <> 'PERSONAL'
                            and not source_gone and not withheld
                            and (received_at at time zone 'Europe/Berlin')::date < :before
                        """)
                .param("before", deadlines.sightingsLateBefore())
                .query(Integer.class)
                .single();
    }

    /** All on the desk, for letters: it is the coordination that sights. */
    public List<Held> held() {
        var dues = new HashMap<LocalDate, LocalDate>();
        return db.sql(
                        """
                        select id, number, received_at from idea
                        where standing = 'RECEIVED' and kind <> 'PERSONAL'
                            and not source_gone and not withheld
                        order by received_at, number
                        """)
                .query((row, _) -> {
                    var came = row.getTimestamp("received_at").toInstant();
                    var due =
                            dues.computeIfAbsent(
                                    WorkingDays.dayOf(came), _ -> deadlines.ofSighting(came));
                    return held(row, came, due);
                })
                .list();
    }

    private static Held held(ResultSet row, Instant came, LocalDate due) throws SQLException {
        var idea = new IdeaId(row.getObject("id", UUID.class));
        return new Held(idea, row.getInt("number"), null, came, due, false);
    }
}
