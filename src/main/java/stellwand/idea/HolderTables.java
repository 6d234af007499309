package stellwand.idea;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.HolderEvent.HandedBack;
import stellwand.idea.HolderEvent.HandedOver;
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
    public List<String> tables() {
        return List.of();
    }

    @Override
    public void apply(Recorded recorded) {
        switch (recorded.event()) {
            case HandedOver(var unit, var at) -> has(recorded, unit, at);
            case HandedBack(_, _, var at) -> has(recorded, null, at);
            case SightingUndone() -> has(recorded, null, null);
            default -> {} // the rest says nothing of who has it
        }
    }

    private void has(Recorded recorded, @Nullable UnitId unit, @Nullable Instant since) {
        db.sql(
                        """
                        update idea set unit = :unit, unit_since = :since, changed_at = :at
                        where id = :id
                        """)
                .param("unit", unit == null ? null : unit.id())
                .param("since", since == null ? null : since.atOffset(ZoneOffset.UTC))
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .param("id", recorded.stream().id())
                .update();
    }
}
