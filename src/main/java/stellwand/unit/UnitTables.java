package stellwand.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.unit.UnitEvent.KindChanged;
import stellwand.unit.UnitEvent.TextCorrected;
import stellwand.unit.UnitEvent.TextRemoved;
import stellwand.unit.UnitEvent.UnitAdded;
import stellwand.unit.UnitEvent.UnitEnded;
import stellwand.unit.UnitEvent.UnitMoved;
import stellwand.unit.UnitEvent.UnitRenamed;
import stellwand.unit.UnitEvent.UnitSplit;
import stellwand.unit.UnitEvent.UnitStarted;
import stellwand.unit.UnitEvent.UnitsMerged;
import stellwand.workshop.Texts;

/** Rows that follow the events of {@link UnitEvent}; {@link Directory} reads them. */
@Component
class UnitTables implements View {
    private final JdbcClient db;

    UnitTables(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return UnitId.STREAM;
    }

    @Override
    public List<String> tables() {
        return List.of("unit_successor", "unit_text", "unit");
    }

    @Override
    public void apply(Recorded recorded) {
        if (recorded.event() instanceof UnitEvent event) apply(event);
    }

    private void apply(UnitEvent event) {
        switch (event) {
            case UnitAdded it -> added(it);
            case TextCorrected it -> corrected(it);
            case TextRemoved it -> removed(it);
            case UnitRenamed it -> say(it.unit(), UnitText.NAME, it.on(), it.name());
            case KindChanged(var unit, var kind) -> change(unit, kind);
            case UnitMoved(var unit, var parent) -> move(unit, parent);
            case UnitStarted(var unit, var on) -> start(unit, on);
            case UnitEnded(var unit, var on) -> end(unit, on, List.of());
            case UnitsMerged(var units, var into, var on) ->
                    units.forEach(unit -> end(unit, on, List.of(into)));
            case UnitSplit(var unit, var into, var on) -> end(unit, on, into);
        }
    }

    private void added(UnitAdded it) {
        db.sql(
                        """
                        insert into unit (id, number, kind, parent, phase, since)
                        values (:unit, :number, :kind, :parent, :phase, :since)
                        """)
                .param("unit", it.unit().id())
                .param("number", it.number())
                .param("kind", it.kind().name())
                .param("parent", idOf(it.parent()))
                .param("phase", (it.founding() ? Phase.FOUNDING : Phase.WORKING).name())
                .param("since", it.since())
                .update();
        say(it.unit(), UnitText.NAME, it.since(), it.name());
        say(it.unit(), UnitText.DUTY, it.since(), it.duty());
        say(it.unit(), UnitText.HOURS, it.since(), it.hours());
    }

    private void say(UnitId unit, UnitText text, LocalDate since, Texts words) {
        words.contents()
                .forEach((language, content) -> say(unit, text, since, language, content.id()));
    }

    private void say(UnitId unit, UnitText text, LocalDate since, String language, UUID content) {
        db.sql(
                        """
                        insert into unit_text (unit, part, since, language, content)
                        values (:unit, :part, :since, :language, :content)
                        on conflict (unit, part, since, language)
                        do update set content = excluded.content
                        """)
                .param("unit", unit.id())
                .param("part", text.name())
                .param("since", since)
                .param("language", language)
                .param("content", content)
                .update();
    }

    /** In the period that holds now; a text that was never said gets the first day. */
    private void corrected(TextCorrected it) {
        say(it.unit(), it.text(), sinceOf(it.unit(), it.text()), it.language(), it.content().id());
    }

    private void removed(TextRemoved it) {
        db.sql(
                        """
                        delete from unit_text
                        where unit = :unit and part = :part and language = :language
                            and since = :since
                        """)
                .param("unit", it.unit().id())
                .param("part", it.text().name())
                .param("language", it.language())
                .param("since", sinceOf(it.unit(), it.text()))
                .update();
    }

    private LocalDate sinceOf(UnitId unit, UnitText text) {
        return db.sql(
                        """
                        select coalesce(max(since) filter (where part = :part), min(since))
                        from unit_text where unit = :unit
                        """)
                .param("unit", unit.id())
                .param("part", text.name())
                .query(LocalDate.class)
                .single();
    }

    private void change(UnitId unit, UnitKind kind) {
        db.sql("update unit set kind = :kind where id = :unit")
                .param("kind", kind.name())
                .param("unit", unit.id())
                .update();
    }

    private void move(UnitId unit, @Nullable UnitId parent) {
        db.sql("update unit set parent = :parent where id = :unit")
                .param("parent", idOf(parent))
                .param("unit", unit.id())
                .update();
    }

    private void start(UnitId unit, LocalDate on) {
        db.sql("update unit set phase = 'WORKING', since = :on where id = :unit")
                .param("on", on)
                .param("unit", unit.id())
                .update();
    }

    private void end(UnitId unit, LocalDate on, List<UnitId> successors) {
        db.sql("update unit set phase = 'ENDED', until = :on where id = :unit")
                .param("on", on)
                .param("unit", unit.id())
                .update();
        for (int i = 0; i < successors.size(); i++) goOn(unit, i, successors.get(i));
    }

    private void goOn(UnitId unit, int position, UnitId successor) {
        db.sql(
                        """
                        insert into unit_successor (unit, position, successor)
                        values (:unit, :position, :successor)
                        """)
                .param("unit", unit.id())
                .param("position", position)
                .param("successor", successor.id())
                .update();
    }

    private static @Nullable UUID idOf(@Nullable UnitId unit) {
        return unit == null ? null : unit.id();
    }
}
