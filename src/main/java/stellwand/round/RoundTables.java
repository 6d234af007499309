package stellwand.round;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOff;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOn;
import stellwand.round.RoundEvent.RoundClosed;
import stellwand.round.RoundEvent.RoundDropped;
import stellwand.round.RoundEvent.RoundExtended;
import stellwand.round.RoundEvent.RoundExtensionUndone;
import stellwand.round.RoundEvent.RoundOpened;
import stellwand.round.RoundEvent.RoundOpeningUndone;
import stellwand.round.RoundEvent.RoundPlanned;
import stellwand.round.RoundEvent.RoundReopened;
import stellwand.round.RoundEvent.RoundReplanned;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/** Rows that follow the events of {@link RoundEvent}; {@link RoundRows} reads them. */
@Component
class RoundTables implements View {
    private final JdbcClient db;

    RoundTables(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return WorkshopId.STREAM;
    }

    @Override
    public List<String> tables() {
        return List.of("round_table", "round_text", "round");
    }

    @Override
    public void apply(Recorded recorded) {
        if (recorded.event() instanceof RoundEvent event) apply(recorded.stream().id(), event);
    }

    private void apply(UUID workshop, RoundEvent event) {
        switch (event) {
            case RoundPlanned it -> planned(workshop, it);
            case RoundReplanned it -> replanned(it);
            case RoundDropped(var round, var movedUp) -> dropped(round, movedUp);
            case RoundOpened(var round, var endsAt, _) -> open(round, endsAt);
            case RoundExtended(var round, var endsAt) -> open(round, endsAt);
            case RoundClosed(var round, var at) -> closed(round, at);
            case RoundOpeningUndone(var round) -> unopened(round);
            case RoundExtensionUndone(var round, var endsAt) -> open(round, endsAt);
            case RoundReopened(var round, var endsAt) -> open(round, endsAt);
            case OwnPhonesSwitchedOn(var table, var round) -> ownPhones(table, round, true);
            case OwnPhonesSwitchedOff(var table, var round) -> ownPhones(table, round, false);
        }
    }

    private void planned(UUID workshop, RoundPlanned it) {
        db.sql(
                        """
                        insert into round
                            (id, workshop, number, task, minutes, seating, moving, phase)
                        values
                            (:round, :workshop, :number, :task, :minutes, :seating, :moving, 'PLANNED')
                        """)
                .param("round", it.round().id())
                .param("workshop", workshop)
                .param("number", it.number())
                .param("task", it.task().name())
                .param("minutes", it.minutes())
                .param("seating", Objects.requireNonNullElse(it.seating(), Seating.FREE).name())
                .param("moving", Objects.requireNonNullElse(it.moving(), true))
                .update();
        it.wording().contents().forEach((language, said) -> say(it.round(), language, said.id()));
        for (var table : it.tables()) heldAt(table, it.round());
    }

    private void replanned(RoundReplanned it) {
        db.sql(
                        """
                        update round set task = :task, minutes = :minutes, seating = :seating,
                            moving = :moving
                        where id = :round
                        """)
                .param("task", it.task().name())
                .param("minutes", it.minutes())
                .param("seating", it.seating().name())
                .param("moving", it.moving())
                .param("round", it.round().id())
                .update();
        silence(it.round());
        it.wording().contents().forEach((language, said) -> say(it.round(), language, said.id()));
        leave(it.round(), it.tables());
        for (var table : it.tables()) heldAt(table, it.round());
    }

    private void dropped(RoundId round, List<RoundId> movedUp) {
        silence(round);
        leave(round, List.of());
        db.sql("delete from round where id = :round").param("round", round.id()).update();
        for (var later : movedUp) movedUp(later);
    }

    private void movedUp(RoundId round) {
        db.sql("update round set number = number - 1 where id = :round")
                .param("round", round.id())
                .update();
    }

    private void silence(RoundId round) {
        db.sql("delete from round_text where round = :round").param("round", round.id()).update();
    }

    /** All tables but these. */
    private void leave(RoundId round, List<TableId> staying) {
        db.sql(
                        """
                        delete from round_table
                        where round = :round and theme_table <> all (:staying)
                        """)
                .param("round", round.id())
                .param("staying", staying.stream().map(TableId::id).toArray(UUID[]::new))
                .update();
    }

    private void say(RoundId round, String language, UUID content) {
        db.sql(
                        """
                        insert into round_text (round, language, content)
                        values (:round, :language, :content)
                        """)
                .param("round", round.id())
                .param("language", language)
                .param("content", content)
                .update();
    }

    private void heldAt(TableId table, RoundId round) {
        db.sql(
                        """
                        insert into round_table (round, theme_table) values (:round, :table)
                        on conflict do nothing
                        """)
                .param("round", round.id())
                .param("table", table.id())
                .update();
    }

    private void open(RoundId round, Instant endsAt) {
        db.sql("update round set phase = 'OPEN', ends_at = :at where id = :round")
                .param("round", round.id())
                .param("at", endsAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** It may have been closed once before. */
    private void unopened(RoundId round) {
        db.sql(
                        """
                        update round set ends_at = null,
                            phase = case when closed_at is null then 'PLANNED' else 'CLOSED' end
                        where id = :round
                        """)
                .param("round", round.id())
                .update();
    }

    private void closed(RoundId round, Instant at) {
        db.sql("update round set phase = 'CLOSED', closed_at = :at where id = :round")
                .param("round", round.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void ownPhones(TableId table, RoundId round, boolean on) {
        db.sql(
                        """
                        update round_table set own_phones = :on
                        where round = :round and theme_table = :table
                        """)
                .param("on", on)
                .param("round", round.id())
                .param("table", table.id())
                .update();
    }
}
