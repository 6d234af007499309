package stellwand.idea;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.Progress.InLanguage;
import stellwand.journal.ContentId;
import stellwand.journal.Recorded;
import stellwand.journal.View;

/**
 * In which languages each answer can be read. A changed one is in its own language only, one whose
 * words are erased in none.
 */
@Component
class AnswerTables implements View {
    private final JdbcClient db;

    AnswerTables(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return IdeaId.STREAM;
    }

    @Override
    public List<String> tables() {
        return List.of("answer_language");
    }

    @Override
    public void apply(Recorded recorded) {
        switch (recorded.event()) {
            case Progress it -> told(recorded, it);
            case IdeaErased _ -> nothing(recorded);
            default -> {} // the rest answers nothing
        }
    }

    private void told(Recorded recorded, Progress it) {
        if (it.answer() != null) nothing(recorded);
        var readable = it.readable();
        if (readable != null) readable(recorded, readable);
        if (!it.erased().isEmpty()) erased(recorded, it.erased());
    }

    private void readable(Recorded recorded, InLanguage it) {
        db.sql(
                        """
                        insert into answer_language (idea, language, text)
                        values (:id, :language, :text)
                        on conflict (idea, language) do update set text = excluded.text
                        """)
                .param("id", recorded.stream().id())
                .param("language", it.language())
                .param("text", it.text().id())
                .update();
    }

    private void erased(Recorded recorded, List<ContentId> texts) {
        db.sql("delete from answer_language where idea = :id and text = any(:texts)")
                .param("id", recorded.stream().id())
                .param("texts", texts.stream().map(ContentId::id).toArray(UUID[]::new))
                .update();
    }

    private void nothing(Recorded recorded) {
        db.sql("delete from answer_language where idea = :id")
                .param("id", recorded.stream().id())
                .update();
    }
}
