package stellwand.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.journal.ContentId;
import stellwand.journal.Written;
import stellwand.workshop.Passage.Part;

/** What pages need to know of the evenings. Reads only. */
@Component
class Evenings {
    private static final Wording SILENT = Wording.of(List.of());

    private final JdbcClient db;

    Evenings(JdbcClient db) {
        this.db = db;
    }

    Optional<Evening> find(WorkshopId workshop) {
        return db.sql("select start_at, end_at, zone, participants from workshop where id = :id")
                .param("id", workshop.id())
                .query(Outline.class)
                .optional()
                .map(outline -> evening(workshop, outline));
    }

    private record Outline(
            LocalDateTime startAt, LocalDateTime endAt, String zone, int participants) {}

    private Evening evening(WorkshopId workshop, Outline outline) {
        var words = words(workshop);
        return new Evening(
                workshop,
                outline.startAt,
                outline.endAt,
                ZoneId.of(outline.zone),
                outline.participants,
                only(words, Part.TITLE, workshop.id()),
                only(words, Part.PLACE, workshop.id()),
                several(words, Part.INVITING, workshop.id()),
                tables(workshop, words),
                agenda(workshop, words));
    }

    private List<Evening.ThemeTable> tables(WorkshopId workshop, Map<Passage, Wording> words) {
        return db.sql(
                        """
                        select id, position from theme_table
                        where workshop = :workshop
                        order by position
                        """)
                .param("workshop", workshop.id())
                .query((row, _) ->
                        table(row.getObject("id", UUID.class), row.getInt("position"), words))
                .list();
    }

    private static Evening.ThemeTable table(UUID id, int position, Map<Passage, Wording> words) {
        return new Evening.ThemeTable(
                new TableId(id),
                position,
                only(words, Part.TABLE_TITLE, id),
                only(words, Part.TABLE_QUESTION, id),
                several(words, Part.TABLE_EXAMPLE, id));
    }

    private List<Evening.AgendaItem> agenda(WorkshopId workshop, Map<Passage, Wording> words) {
        return db.sql(
                        """
                        select id, position, at, kind from agenda_item
                        where workshop = :workshop
                        order by at, position
                        """)
                .param("workshop", workshop.id())
                .query((row, _) -> item(row, words))
                .list();
    }

    private static Evening.AgendaItem item(ResultSet row, Map<Passage, Wording> words)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Evening.AgendaItem(
                new AgendaItemId(id),
                row.getInt("position"),
                row.getObject("at", LocalTime.class),
                AgendaKind.valueOf(row.getString("kind")),
                only(words, Part.AGENDA_TITLE, id));
    }

    private static Wording only(Map<Passage, Wording> words, Part part, UUID of) {
        return words.getOrDefault(Passage.only(part, of), SILENT);
    }

    private static List<Wording> several(Map<Passage, Wording> words, Part part, UUID of) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> words.get(new Passage(part, of, number)))
                .takeWhile(wording -> wording != null)
                .toList();
    }

    private Map<Passage, Wording> words(WorkshopId workshop) {
        var written = new HashMap<Passage, List<Written>>();
        db.sql(
                        """
                        select part, subject, number, t.language, c.id, c.text
                        from workshop_text t join content c on c.id = t.content
                        where workshop = :workshop and c.text is not null
                        """)
                .param("workshop", workshop.id())
                .query(row -> {
                    written.computeIfAbsent(passage(row), _ -> new ArrayList<>()).add(written(row));
                });
        var words = new HashMap<Passage, Wording>();
        written.forEach((passage, all) -> words.put(passage, Wording.of(all)));
        return words;
    }

    private static Passage passage(ResultSet row) throws SQLException {
        return new Passage(
                Part.valueOf(row.getString("part")),
                row.getObject("subject", UUID.class),
                row.getInt("number"));
    }

    private static Written written(ResultSet row) throws SQLException {
        return new Written(
                new ContentId(row.getObject("id", UUID.class)),
                row.getString("language"),
                row.getString("text"));
    }

    /** The next and the newest first. */
    List<Evening.Line> list() {
        return db
                .sql("select id, start_at from workshop order by start_at desc, id")
                .query((row, _) -> beginning(row))
                .list()
                .stream()
                .map(this::line)
                .toList();
    }

    private record Beginning(WorkshopId workshop, LocalDateTime at) {}

    private static Beginning beginning(ResultSet row) throws SQLException {
        return new Beginning(
                new WorkshopId(row.getObject("id", UUID.class)),
                row.getObject("start_at", LocalDateTime.class));
    }

    private Evening.Line line(Beginning evening) {
        var words = words(evening.workshop);
        return new Evening.Line(
                evening.workshop, evening.at, only(words, Part.TITLE, evening.workshop.id()));
    }
}
