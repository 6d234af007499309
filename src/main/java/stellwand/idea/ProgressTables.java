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

    /**
     * What came out is worth a call; what units say on the way, and in which languages the answer
     * is there, is not. What was said of carrying it out does not hold for another result.
     */
    private void told(Recorded recorded, Progress it) {
        var result = it.result();
        var stage = it.stage();
        var answer = it.answer();
        var standing = it.standing();
        db.sql(
                        """
                        update idea set standing = coalesce(:standing, standing), changed_at = :at,
                            news = :seq,
                            news_at = case when :worth then :at else news_at end,
                            asked_at = case when coalesce(:standing, standing) = standing
                                then asked_at end,
                            answered_at = case when :standing::text is null then answered_at
                                when :standing = 'ANSWERED' then coalesce(answered_at, :at) end,
                            answer = coalesce(:answer::uuid, answer),
                            result = coalesce(:result, result),
                            stage = coalesce(:stage, case when coalesce(:result, result) = result
                                then stage end),
                            stated = stated or :stated
                        where id = :id
                        """)
                .param("standing", standing == null ? null : standing.name())
                .param("worth", answer != null || stage != null)
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .param("seq", recorded.seq())
                .param("result", result == null ? null : result.name())
                .param("answer", answer == null ? null : answer.id())
                .param("stage", stage == null ? null : stage.name())
                .param("stated", it.endsTurn() && standing == Standing.IN_REVIEW)
                .param("id", recorded.stream().id())
                .update();
    }
}
