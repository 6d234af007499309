package stellwand.journal;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers each text's hash as it was when the text was written. No rebuild empties it. */
final class FirstHashes implements View {
    private final JdbcClient db;

    FirstHashes(DataSource source) {
        db = JdbcClient.create(source);
        db.sql("create table if not exists first_hash (id uuid primary key, hash bytea not null)")
                .update();
    }

    @Override
    public String kind() {
        return Notes.KIND;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public void apply(Recorded recorded) {
        switch ((NoteEvent) recorded.event()) {
            case NoteEvent.Written(_, var text) -> remember(text);
            case NoteEvent.Changed(_, var text) -> remember(text);
            case NoteEvent.Erased _ -> {}
        }
    }

    private void remember(ContentId text) {
        db.sql(
                        """
                        insert into first_hash select id, hash from content where id = ?
                        on conflict do nothing
                        """)
                .param(text.id())
                .update();
    }
}
