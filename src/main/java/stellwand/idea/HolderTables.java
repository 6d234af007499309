package stellwand.idea;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.HolderEvent.DeadlineMoved;
import stellwand.idea.HolderEvent.HandedBack;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaEvent.IdeaSighted;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.unit.UnitId;

/** Who has each idea. Columns of {@link IdeaTables}. */
@Component
class HolderTables implements View {
    private final JdbcClient db;

    HolderTables(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return IdeaId.STREAM;
    }

    @Override
    public void apply(Recorded recorded) {
        switch (recorded.event()) {
            case HandedOver it -> has(recorded, it.unit(), it.due());
            case HandedBack it -> has(recorded, null, it.due());
            case IdeaSighted(var due) -> has(recorded, null, due);
            case Progress it when it.endsTurn() -> has(recorded, null, it.due());
            case DeadlineMoved it -> moved(recorded, it.due());
            case SightingUndone(), IdeaErased(_) -> has(recorded, null, null);
            default -> {} // the rest says nothing of who has it
        }
    }

    private void has(Recorded recorded, @Nullable UnitId unit, @Nullable LocalDate due) {
        db.sql(
                        """
                        update idea set unit = :unit, unit_since = :at, due = :due, drafted = false,
                            news = :seq, changed_at = :at
                        where id = :id
                        """)
                .param("unit", unit == null ? null : unit.id())
                .param("due", due)
                .param("seq", recorded.seq())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .param("id", recorded.stream().id())
                .update();
    }

    private void moved(Recorded recorded, LocalDate due) {
        db.sql("update idea set due = :due, news = :seq, changed_at = :at where id = :id")
                .param("due", due)
                .param("seq", recorded.seq())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .param("id", recorded.stream().id())
                .update();
    }
}
