package stellwand.journal;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The notes that are there, by their newest text. */
final class NotesTable implements View {
    record Row(UUID note, UUID stream, UUID text, long seq) {}

    private final JdbcClient db;

    NotesTable(DataSource source) {
        db = JdbcClient.create(source);
        db.sql(
                        """
                        create table if not exists note (
                            note uuid primary key, stream uuid not null, text uuid not null, seq bigint not null)
                        """)
                .update();
    }

    @Override
    public String kind() {
        return Notes.KIND;
    }

    @Override
    public List<String> tables() {
        return List.of("note");
    }

    @Override
    public void apply(Recorded recorded) {
        switch ((NoteEvent) recorded.event()) {
            case NoteEvent.Written(var note, var text) ->
                    db.sql("insert into note (note, stream, text, seq) values (?, ?, ?, ?)")
                            .params(note, recorded.stream().id(), text.id(), recorded.seq())
                            .update();
            case NoteEvent.Changed(var note, var text) ->
                    db.sql("update note set text = ?, seq = ? where note = ?")
                            .params(text.id(), recorded.seq(), note)
                            .update();
            case NoteEvent.Erased(var note) ->
                    db.sql("delete from note where note = ?").param(note).update();
        }
    }

    List<Row> rows() {
        return db.sql("select note, stream, text, seq from note order by note")
                .query((row, _) ->
                        new Row(
                                row.getObject("note", UUID.class),
                                row.getObject("stream", UUID.class),
                                row.getObject("text", UUID.class),
                                row.getLong("seq")))
                .list();
    }
}
