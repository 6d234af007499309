package stellwand.idea;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Mails of which nobody has said what they are: a person looks at each by the end of the next
 * working day, since one may be somebody's own matter. Reads only.
 */
@Component
class FirstLooks {
    private final JdbcClient db;
    private final Deadlines deadlines;

    FirstLooks(JdbcClient db, Deadlines deadlines) {
        this.db = db;
        this.deadlines = deadlines;
    }

    /**
     * @param due the day by which a person says what it is
     * @param clues words by which it may be a personal matter, as they stand there
     */
    record FirstLook(String due, boolean overdue, List<String> clues) {}

    record Count(int waiting, int late) {}

    Count count() {
        return db.sql(
                        """
                        select count(*) as waiting,
                            count(*) filter (
                                where (l.since at time zone 'Europe/Berlin')::date < :late) as late
                        from first_look l join idea i on i.id = l.idea
                        where i.standing = 'RECEIVED' and i.kind <> 'PERSONAL'
                            and not i.source_gone and not i.withheld
                        """)
                .param("late", deadlines.firstLooksLateBefore())
                .query((row, _) -> new Count(row.getInt("waiting"), row.getInt("late")))
                .single();
    }

    /**
     * @return null: somebody has said it
     */
    @Nullable FirstLook of(IdeaRow idea, Locale locale) {
        return since(idea.id()).map(since -> drawn(idea, since, locale)).orElse(null);
    }

    private Optional<Instant> since(IdeaId idea) {
        return db.sql("select since from first_look where idea = :idea")
                .param("idea", idea.id())
                .query((row, _) -> row.getTimestamp("since").toInstant())
                .optional();
    }

    FirstLook drawn(IdeaRow idea, Instant since, Locale locale) {
        var due = deadlines.ofFirstLook(since);
        var text = idea.text();
        return new FirstLook(
                IdeaLines.weekday(due, locale),
                deadlines.isLate(due),
                text == null ? List.of() : MatterClues.in(text));
    }
}
