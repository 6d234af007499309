package stellwand.review.reminder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaId;
import stellwand.review.reminder.Note.Heard;

/** What each recipient was reminded of, and on which days. */
@Component
class Reminded {
    private final JdbcClient db;

    Reminded(JdbcClient db) {
        this.db = db;
    }

    Map<IdeaId, Heard> heard(Recipient to) {
        var heard = new HashMap<IdeaId, Heard>();
        db.sql("select idea, due, step from reminded where recipient = :to")
                .param("to", to.id())
                .query(row -> {
                    heard.put(
                            new IdeaId(row.getObject("idea", UUID.class)),
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
                        insert into reminded (recipient, idea, due, step, day)
                        select :to, idea, due, step, :day
                        from unnest(:ideas, cast(:dues as date[]), :steps) as told (idea, due, step)
                        on conflict (recipient, idea) do update
                            set due = excluded.due, step = excluded.step, day = excluded.day
                        """)
                .param("to", to.id())
                .param("day", day)
                .param("ideas", told.stream().map(it -> it.held().idea().id()).toArray(UUID[]::new))
                .param("dues", told.stream().map(Reminded::due).toArray(String[]::new))
                .param("steps", told.stream().map(Note::step).toArray(Integer[]::new))
                .update();
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
