package stellwand.idea;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.journal.Recorded;
import stellwand.journal.View;

/** What the review says of each idea. Columns of {@link IdeaTables}. */
@Component
class ProgressTables implements View {
    private final JdbcClient db;

    ProgressTables(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return IdeaId.STREAM;
    }

    @Override
    public void apply(Recorded recorded) {
        if (recorded.event() instanceof Progress it) {
            if (it.tells()) told(recorded, it);
            else drafted(recorded, it);
        }
    }

    /** Nobody learns of it but the unit, not even that something has changed. */
    private void drafted(Recorded recorded, Progress it) {
        var unit = it.unit();
        db.sql(
                        """
                        update turn set drafted = true, sent = :sent
                        where idea = :id and unit = :unit
                        """)
                .param("sent", it.waitsForRelease())
                .param("unit", unit == null ? null : unit.id())
                .param("id", recorded.stream().id())
                .update();
    }

    /** What was said of carrying out an answer does not hold for one with another result. */
    private void told(Recorded recorded, Progress it) {
        var result = it.result();
        var stage = it.stage();
        var answer = it.answer();
        db.sql(
                        """
                        update idea set standing = :standing, changed_at = :at, news = :seq,
                            asked_at = case when standing = :standing then asked_at end,
                            answered_at = case when :standing = 'ANSWERED'
                                then coalesce(answered_at, :at) end,
                            answer = coalesce(:answer::uuid, answer),
                            result = coalesce(:result, result),
                            stage = coalesce(:stage, case when coalesce(:result, result) = result
                                then stage end),
                            stated = stated or :stated
                        where id = :id
                        """)
                .param("standing", it.standing().name())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .param("seq", recorded.seq())
                .param("result", result == null ? null : result.name())
                .param("answer", answer == null ? null : answer.id())
                .param("stage", stage == null ? null : stage.name())
                .param("stated", it.endsTurn() && it.standing() == Standing.IN_REVIEW)
                .param("id", recorded.stream().id())
                .update();
    }
}
