package stellwand.workshop;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.workshop.Passage.Part;
import stellwand.workshop.WorkshopEvent.AgendaItemAdded;
import stellwand.workshop.WorkshopEvent.JoinCodeIssued;
import stellwand.workshop.WorkshopEvent.JoiningClosed;
import stellwand.workshop.WorkshopEvent.JoiningOpened;
import stellwand.workshop.WorkshopEvent.ParticipantJoined;
import stellwand.workshop.WorkshopEvent.TableAdded;
import stellwand.workshop.WorkshopEvent.TextCorrected;
import stellwand.workshop.WorkshopEvent.WorkshopPrepared;

/** Rows that follow the events of {@link WorkshopEvent}; {@link Evenings} reads them. */
@Component
class WorkshopTables implements View {
    private final JdbcClient db;

    WorkshopTables(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return WorkshopId.STREAM;
    }

    @Override
    public List<String> tables() {
        return List.of("join_code", "agenda_item", "theme_table", "workshop_text", "workshop");
    }

    @Override
    public void apply(Recorded recorded) {
        if (recorded.event() instanceof WorkshopEvent event) apply(recorded.stream().id(), event);
    }

    private void apply(UUID workshop, WorkshopEvent event) {
        switch (event) {
            case WorkshopPrepared it -> prepared(workshop, it);
            case TableAdded it -> added(workshop, it);
            case AgendaItemAdded it -> added(workshop, it);
            case TextCorrected(var passage, var language, var content) ->
                    say(workshop, passage, language, content.id());
            case JoinCodeIssued(var code) -> issued(workshop, code);
            case JoiningOpened it -> opened(workshop, it);
            case JoiningClosed() -> closed(workshop);
            case ParticipantJoined _ -> joined(workshop);
        }
    }

    private void prepared(UUID workshop, WorkshopPrepared it) {
        db.sql(
                        """
                        insert into workshop (id, start_at, end_at, zone)
                        values (:workshop, :start, :end, :zone)
                        """)
                .param("workshop", workshop)
                .param("start", it.start())
                .param("end", it.end())
                .param("zone", it.zone().getId())
                .update();
        say(workshop, Passage.only(Part.TITLE, workshop), it.title());
        say(workshop, Passage.only(Part.PLACE, workshop), it.place());
        sayAll(workshop, Part.INVITING, workshop, it.inviting());
    }

    private void added(UUID workshop, TableAdded it) {
        var table = it.table().id();
        db.sql(
                        """
                        insert into theme_table (id, workshop, position)
                        values (:table, :workshop, :position)
                        """)
                .param("table", table)
                .param("workshop", workshop)
                .param("position", it.position())
                .update();
        say(workshop, Passage.only(Part.TABLE_TITLE, table), it.title());
        say(workshop, Passage.only(Part.TABLE_QUESTION, table), it.question());
        sayAll(workshop, Part.TABLE_EXAMPLE, table, it.examples());
    }

    private void added(UUID workshop, AgendaItemAdded it) {
        db.sql(
                        """
                        insert into agenda_item (id, workshop, position, at, kind)
                        values (:item, :workshop, :position, :at, :kind)
                        """)
                .param("item", it.item().id())
                .param("workshop", workshop)
                .param("position", it.position())
                .param("at", it.at())
                .param("kind", it.kind().name())
                .update();
        say(workshop, Passage.only(Part.AGENDA_TITLE, it.item().id()), it.title());
    }

    private void sayAll(UUID workshop, Part part, UUID subject, List<Texts> texts) {
        IntStream.range(0, texts.size())
                .forEach(i -> say(workshop, new Passage(part, subject, i + 1), texts.get(i)));
    }

    private void say(UUID workshop, Passage passage, Texts texts) {
        texts.contents()
                .forEach((language, content) -> say(workshop, passage, language, content.id()));
    }

    private void say(UUID workshop, Passage passage, String language, UUID content) {
        db.sql(
                        """
                        insert into workshop_text (workshop, part, subject, number, language, content)
                        values (:workshop, :part, :subject, :number, :language, :content)
                        on conflict (workshop, part, subject, number, language)
                        do update set content = excluded.content
                        """)
                .param("workshop", workshop)
                .param("part", passage.part().name())
                .param("subject", passage.of())
                .param("number", passage.number())
                .param("language", language)
                .param("content", content)
                .update();
    }

    /** The new code takes over the door as it is; the former one leads nowhere. */
    private void issued(UUID workshop, JoinCode code) {
        db.sql(
                        """
                        insert into join_code (workshop, code, state, until)
                        select :workshop, :code, coalesce(max(state), 'CLOSED'), max(until)
                        from join_code
                        where workshop = :workshop and state <> 'REPLACED'
                        on conflict (workshop, code)
                        do update set state = excluded.state, until = excluded.until
                        """)
                .param("workshop", workshop)
                .param("code", code.letters())
                .update();
        db.sql(
                        """
                        update join_code set state = 'REPLACED'
                        where workshop = :workshop and code <> :code
                        """)
                .param("workshop", workshop)
                .param("code", code.letters())
                .update();
    }

    private void opened(UUID workshop, JoiningOpened it) {
        db.sql(
                        """
                        update join_code set state = 'OPEN', until = :until
                        where workshop = :workshop and state <> 'REPLACED'
                        """)
                .param("workshop", workshop)
                .param("until", it.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void closed(UUID workshop) {
        db.sql(
                        "update join_code set state = 'CLOSED' where workshop = :workshop and state = 'OPEN'")
                .param("workshop", workshop)
                .update();
    }

    private void joined(UUID workshop) {
        db.sql("update workshop set participants = participants + 1 where id = :workshop")
                .param("workshop", workshop)
                .update();
    }
}
