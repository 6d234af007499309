package stellwand.idea;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.HolderEvent.AskingEnded;
import stellwand.idea.HolderEvent.DeadlineMoved;
import stellwand.idea.HolderEvent.HandedBack;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.idea.HolderEvent.UnitAsked;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaEvent.IdeaSighted;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.unit.UnitId;

/**
 * Who has each idea, in columns of {@link IdeaTables}, and of which units something is expected.
 */
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
        return List.of("turn");
    }

    @Override
    public void apply(Recorded recorded) {
        switch (recorded.event()) {
            case HandedOver it -> handedOver(recorded, it);
            case HandedBack it -> handedBack(recorded, it);
            case UnitAsked it -> asked(recorded, it);
            case AskingEnded it -> ended(recorded, it.unit());
            case IdeaSighted(var due) -> withNobody(recorded, due);
            case Progress it when it.endsTurn() -> done(recorded, it);
            case DeadlineMoved it when it.unit() != null -> movedBeside(recorded, it);
            case DeadlineMoved it -> moved(recorded, it.due());
            case SightingUndone(), IdeaErased _ -> withNobody(recorded, null);
            default -> {} // the rest says nothing of who has it
        }
    }

    private void handedOver(Recorded recorded, HandedOver it) {
        noLeader(recorded);
        expect(recorded, it.unit(), it.due(), true);
        has(recorded, it.unit(), it.due());
    }

    private void handedBack(Recorded recorded, HandedBack it) {
        noLeader(recorded);
        has(recorded, null, it.due());
        if (it.wasTaken()) return;
        db.sql("update idea set returned = true where id = :id")
                .param("id", recorded.stream().id())
                .update();
    }

    private void asked(Recorded recorded, UnitAsked it) {
        expect(recorded, it.unit(), it.due(), false);
        changed(recorded);
    }

    private void ended(Recorded recorded, UnitId unit) {
        isDone(recorded, unit);
        changed(recorded);
    }

    /** Whoever leads gives it to the coordination; whoever was asked beside has nothing to give. */
    private void done(Recorded recorded, Progress it) {
        var unit = it.unit();
        if (unit == null) withNobody(recorded, it.due());
        else if (isDone(recorded, unit)) has(recorded, null, it.due());
        else changed(recorded);
    }

    private void withNobody(Recorded recorded, @Nullable LocalDate due) {
        db.sql("delete from turn where idea = :id").param("id", recorded.stream().id()).update();
        has(recorded, null, due);
    }

    private void noLeader(Recorded recorded) {
        db.sql("delete from turn where idea = :id and leads")
                .param("id", recorded.stream().id())
                .update();
    }

    /** What a unit drafted while it was asked stays when it leads. */
    private void expect(Recorded recorded, UnitId unit, @Nullable LocalDate due, boolean leads) {
        db.sql(
                        """
                        insert into turn (idea, unit, since, due, leads)
                        values (:id, :unit, :at, :due, :leads)
                        on conflict (idea, unit) do update
                            set since = excluded.since, due = excluded.due, leads = excluded.leads
                        """)
                .param("id", recorded.stream().id())
                .param("unit", unit.id())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .param("due", due)
                .param("leads", leads)
                .update();
    }

    /**
     * @return whether that unit led
     */
    private boolean isDone(Recorded recorded, UnitId unit) {
        return db.sql("delete from turn where idea = :id and unit = :unit returning leads")
                .param("id", recorded.stream().id())
                .param("unit", unit.id())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private void has(Recorded recorded, @Nullable UnitId unit, @Nullable LocalDate due) {
        db.sql(
                        """
                        update idea set unit = :unit, unit_since = :at, due = :due, returned = false,
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

    private void changed(Recorded recorded) {
        db.sql("update idea set news = :seq, changed_at = :at where id = :id")
                .param("seq", recorded.seq())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .param("id", recorded.stream().id())
                .update();
    }

    private void movedBeside(Recorded recorded, DeadlineMoved it) {
        db.sql("update turn set due = :due where idea = :id and unit = :unit and not leads")
                .param("due", it.due())
                .param("id", recorded.stream().id())
                .param("unit", requireNonNull(it.unit()).id())
                .update();
        changed(recorded);
    }

    private void moved(Recorded recorded, LocalDate due) {
        db.sql("update turn set due = :due where idea = :id and leads")
                .param("due", due)
                .param("id", recorded.stream().id())
                .update();
        db.sql("update idea set due = :due, news = :seq, changed_at = :at where id = :id")
                .param("due", due)
                .param("seq", recorded.seq())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .param("id", recorded.stream().id())
                .update();
    }
}
