package stellwand.review.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaId;
import stellwand.idea.Turns;
import stellwand.review.reminder.Note.Heard;
import stellwand.unit.UnitId;

/** What each recipient was reminded of, and on which days. */
@Component
class Reminded {
    /** It is no unit. */
    private static final UUID COORDINATION = new UUID(0, 0);

    private final JdbcClient db;

    Reminded(JdbcClient db) {
        this.db = db;
    }

    Map<Turns.Key, Heard> heard(Recipient to) {
        var heard = new HashMap<Turns.Key, Heard>();
        db.sql("select idea, unit, due, step from reminded where recipient = :to")
                .param("to", to.id())
                .query(row -> {
                    heard.put(
                            key(row),
                            new Heard(row.getObject("due", LocalDate.class), row.getInt("step")));
                });
        return heard;
    }

    /**
     * Theirs to remind is whoever takes the day: of two servers one.
     *
     * @return whether it was still there
     */
    boolean takes(Recipient to, LocalDate day) {
        return db.sql(
                                """
                                insert into reminder_day (recipient, day) values (:to, :day)
                                on conflict do nothing
                                """)
                        .param("to", to.id())
                        .param("day", day)
                        .update()
                == 1;
    }

    void note(Recipient to, List<Note> told, LocalDate day) {
        db.sql(
                        """
                        insert into reminded (recipient, idea, unit, due, step, day)
                        select :to, idea, unit, due, step, :day
                        from unnest(:ideas, :units, cast(:dues as date[]), :steps)
                            as told (idea, unit, due, step)
                        on conflict (recipient, idea, unit) do update
                            set due = excluded.due, step = excluded.step, day = excluded.day
                        """)
                .param("to", to.id())
                .param("day", day)
                .param("ideas", told.stream().map(it -> it.held().idea().id()).toArray(UUID[]::new))
                .param("units", told.stream().map(Reminded::unit).toArray(UUID[]::new))
                .param("dues", told.stream().map(Reminded::due).toArray(String[]::new))
                .param("steps", told.stream().map(Note::step).toArray(Integer[]::new))
                .update();
    }

    private static Turns.Key key(ResultSet row) throws SQLException {
        var unit = row.getObject("unit", UUID.class);
        return new Turns.Key(
                new IdeaId(row.getObject("idea", UUID.class)),
                unit.equals(COORDINATION) ? null : new UnitId(unit));
    }

    private static UUID unit(Note note) {
        var unit = note.held().unit();
        return unit == null ? COORDINATION : unit.id();
    }

    private static @Nullable String due(Note note) {
        var due = note.held().due();
        return due == null ? null : due.toString();
    }

    /** What is long gone; what still waits is noted anew with each step. */
    void forget(LocalDate before) {
        db.sql("delete from reminder_day where day < :before").param("before", before).update();
        db.sql("delete from reminded where day < :before").param("before", before).update();
    }
}
