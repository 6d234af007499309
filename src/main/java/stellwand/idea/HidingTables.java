package stellwand.idea;

import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import stellwand.idea.HidingEvent.ErasureExplained;
import stellwand.idea.HidingEvent.WordsHidden;
import stellwand.idea.HidingEvent.WordsShown;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.journal.Recorded;
import stellwand.journal.View;

/** Which words of each idea are not for everybody. Columns of {@link IdeaTables}. */
@Component
class HidingTables implements View {
    private final JdbcClient db;
    private final IdeaTerms terms;

    HidingTables(JdbcClient db, IdeaTerms terms) {
        this.db = db;
        this.terms = terms;
    }

    @Override
    public String kind() {
        return IdeaId.STREAM;
    }

    @Override
    public void apply(Recorded recorded) {
        switch (recorded.event()) {
            case WordsHidden(var words) -> hidden(recorded, words, true);
            case WordsShown(var words) -> hidden(recorded, words, false);
            case SightingUndone() -> hidden(recorded, WhichWords.TEXT, false);
            case ErasureExplained(_, var reason) ->
                    change(
                                    recorded,
                                    "update idea set reason = :reason, changed_at = :at where id = :id")
                            .param("reason", reason.id())
                            .update();
            default -> {} // the rest says nothing of who reads its words
        }
    }

    private void hidden(Recorded recorded, WhichWords words, boolean hidden) {
        var sql =
                switch (words) {
                    case TEXT ->
                            "update idea set hidden = :hidden, changed_at = :at where id = :id";
                    case ORIGINAL ->
                            """
                            update idea set original_hidden = :hidden, changed_at = :at
                            where id = :id
                            """;
                };
        change(recorded, sql).param("hidden", hidden).update();
        terms.renew(recorded.stream().id());
    }

    private StatementSpec change(Recorded recorded, String sql) {
        return db.sql(sql)
                .params(
                        Map.of(
                                "id",
                                recorded.stream().id(),
                                "at",
                                recorded.at().atOffset(ZoneOffset.UTC)));
    }
}
