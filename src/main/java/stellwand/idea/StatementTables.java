package stellwand.idea;

import static java.util.Objects.requireNonNull;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.idea.HolderEvent.UnitAsked;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.unit.UnitId;

/** What each unit said of each idea that it had: once, and what it said last. */
@Component
class StatementTables implements View {
    private final JdbcClient db;

    StatementTables(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return IdeaId.STREAM;
    }

    @Override
    public List<String> tables() {
        return List.of("unit_statement");
    }

    @Override
    public void apply(Recorded recorded) {
        switch (recorded.event()) {
            case HandedOver it -> asked(recorded, it.unit());
            case UnitAsked it -> asked(recorded, it.unit());
            case Progress it when it.unit() != null ->
                    spoke(recorded, requireNonNull(it.unit()), it);
            case SightingUndone(), IdeaErased _ ->
                    change(recorded, "delete from unit_statement where idea = :id").update();
            default -> {} // nobody is asked, and no unit says anything
        }
    }

    private void asked(Recorded recorded, UnitId unit) {
        change(
                        recorded,
                        """
                        insert into unit_statement (idea, unit, asked_at)
                        values (:id, :unit, :at)
                        on conflict (idea, unit) do update set asked_at = excluded.asked_at
                        """)
                .param("unit", unit.id())
                .update();
    }

    private void spoke(Recorded recorded, UnitId unit, Progress it) {
        var corrected = it.corrected();
        if (corrected != null) corrected(recorded, unit, corrected);
        else if (it.tells()) said(recorded, unit);
        else drafted(recorded, unit, it.thought());
    }

    private void drafted(Recorded recorded, UnitId unit, @Nullable Feasibility feasibility) {
        change(
                        recorded,
                        """
                        insert into unit_statement (idea, unit, draft)
                        values (:id, :unit, :draft)
                        on conflict (idea, unit) do update set draft = excluded.draft
                        """)
                .param("unit", unit.id())
                .param("draft", feasibility == null ? null : feasibility.name())
                .update();
    }

    private void said(Recorded recorded, UnitId unit) {
        change(
                        recorded,
                        """
                        update unit_statement set feasibility = draft, took = :at - asked_at
                        where idea = :id and unit = :unit
                        """)
                .param("unit", unit.id())
                .update();
    }

    /** How long it took was measured by what it said first. */
    private void corrected(Recorded recorded, UnitId unit, Feasibility feasibility) {
        change(
                        recorded,
                        """
                        update unit_statement set feasibility = :feasibility
                        where idea = :id and unit = :unit
                        """)
                .param("unit", unit.id())
                .param("feasibility", feasibility.name())
                .update();
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
