package stellwand.board;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import stellwand.board.BoardEvent.CardEvent;
import stellwand.board.HeadingEvent.HeadingRemoved;
import stellwand.board.HeadingEvent.HeadingReworded;
import stellwand.board.HeadingEvent.HeadingWritten;
import stellwand.journal.Recorded;

/** One row per heading that hangs; and in the rows of cards, under which of them. */
final class HeadingRows {
    private final JdbcClient db;

    HeadingRows(JdbcClient db) {
        this.db = db;
    }

    void apply(Recorded recorded, HeadingEvent event) {
        switch (event) {
            case HeadingWritten it -> written(recorded, it);
            case HeadingReworded it -> reworded(recorded, it);
            case HeadingRemoved it -> removed(recorded, it);
        }
    }

    private void written(Recorded recorded, HeadingWritten it) {
        about(
                        recorded,
                        it,
                        """
                        insert into heading (workshop, id, theme_table, number, language, content,
                            written_at, changed_at)
                        values (:workshop, :heading, :table, :number, :language, :content, :at, :at)
                        """)
                .param("table", it.table().id())
                .param("number", it.number())
                .param("language", it.language())
                .param("content", it.text().id())
                .update();
    }

    private void reworded(Recorded recorded, HeadingReworded it) {
        about(
                        recorded,
                        it,
                        """
                        update heading
                        set language = :language, content = :content, changed_at = :at
                        where workshop = :workshop and id = :heading
                        """)
                .param("language", it.language())
                .param("content", it.text().id())
                .update();
    }

    private void removed(Recorded recorded, HeadingRemoved it) {
        about(
                        recorded,
                        it,
                        """
                        update card set heading = null, changed_at = :at
                        where workshop = :workshop and heading = :heading
                        """)
                .update();
        about(recorded, it, "delete from heading where workshop = :workshop and id = :heading")
                .update();
    }

    void clustered(Recorded recorded, CardEvent it, @Nullable ClusterId heading) {
        in(
                        recorded,
                        """
                        update card set heading = :heading, changed_at = :at
                        where workshop = :workshop and id = :card
                        """)
                .param("card", it.card().id())
                .param("heading", heading == null ? null : heading.id())
                .update();
    }

    private StatementSpec about(Recorded recorded, HeadingEvent event, String sql) {
        return in(recorded, sql).param("heading", event.cluster().id());
    }

    private StatementSpec in(Recorded recorded, String sql) {
        return db.sql(sql)
                .param("workshop", recorded.stream().id())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC));
    }
}
