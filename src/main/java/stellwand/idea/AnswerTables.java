package stellwand.idea;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.journal.Recorded;
import stellwand.journal.View;

/** In which languages each answer can be read. A changed one is in its own language only. */
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
        var language = it.answeredIn();
        if (language == null) return;
        db.sql(
                        """
                        insert into answer_language (idea, language) values (:id, :language)
                        on conflict do nothing
                        """)
                .param("id", recorded.stream().id())
                .param("language", language)
                .update();
    }

    private void nothing(Recorded recorded) {
        db.sql("delete from answer_language where idea = :id")
                .param("id", recorded.stream().id())
                .update();
    }
}
