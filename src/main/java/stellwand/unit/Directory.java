package stellwand.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.journal.ContentId;
import stellwand.journal.Written;
import stellwand.workshop.Wording;

/** What pages need to know of the units. Reads only. */
@Component
class Directory {
    private final JdbcClient db;

    Directory(JdbcClient db) {
        this.db = db;
    }

    Optional<Unit> find(UnitId unit) {
        return read(unit.id()).stream().findFirst();
    }

    Optional<Unit> find(int number) {
        return db.sql("select id from unit where number = :number")
                .param("number", number)
                .query(UUID.class)
                .optional()
                .flatMap(unit -> find(new UnitId(unit)));
    }

    /**
     * Of those that have not ended, by number: lists that everybody opens read no more than this.
     */
    List<UnitName> names() {
        var numbers = new TreeMap<Integer, UnitId>();
        var words = new HashMap<UnitId, List<Written>>();
        db.sql(
                        """
                        select u.id, u.number, t.language, t.content, c.text
                        from unit u
                        join unit_text t on t.unit = u.id and t.part = 'NAME'
                        join content c on c.id = t.content and c.text is not null
                        where u.phase <> 'ENDED' and t.since = (
                            select max(since) from unit_text where unit = u.id and part = 'NAME')
                        """)
                .query(row -> {
                    var unit = new UnitId(row.getObject("id", UUID.class));
                    var content = new ContentId(row.getObject("content", UUID.class));
                    numbers.put(row.getInt("number"), unit);
                    words.computeIfAbsent(unit, _ -> new ArrayList<>())
                            .add(
                                    new Written(
                                            content,
                                            row.getString("language"),
                                            row.getString("text")));
                });
        return numbers.entrySet().stream()
                .map(it ->
                        new UnitName(
                                it.getValue(),
                                it.getKey(),
                                Wording.of(words.getOrDefault(it.getValue(), List.of()))))
                .toList();
    }

    Present present() {
        var successors = new HashMap<UnitId, List<UnitId>>();
        successors(null).forEach((unit, others) -> successors.put(new UnitId(unit), others));
        return new Present(names(), successors);
    }

    /** In the order in which they were added. */
    List<Unit> all() {
        return read(null);
    }

    /**
     * @param only null: all of them
     */
    private List<Unit> read(@Nullable UUID only) {
        var words = words(only);
        var successors = successors(only);
        return db.sql(
                        """
                        select * from unit
                        where cast(:only as uuid) is null or id = cast(:only as uuid)
                        order by number
                        """)
                .param("only", only)
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return unit(row, words.getOrDefault(id, new Words()), successors.get(id));
                })
                .list();
    }

    private static Unit unit(ResultSet row, Words words, @Nullable List<UnitId> successors)
            throws SQLException {
        var parent = row.getObject("parent", UUID.class);
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                UnitKind.valueOf(row.getString("kind")),
                parent == null ? null : new UnitId(parent),
                Phase.valueOf(row.getString("phase")),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                words.names(),
                words.last(UnitText.DUTY),
                words.last(UnitText.HOURS),
                successors == null ? List.of() : successors);
    }

    private Map<UUID, Words> words(@Nullable UUID only) {
        var words = new HashMap<UUID, Words>();
        db.sql(
                        """
                        select unit, part, since, t.language, t.content, c.text
                        from unit_text t left join content c on c.id = t.content
                        where cast(:only as uuid) is null or unit = cast(:only as uuid)
                        """)
                .param("only", only)
                .query(row -> {
                    words.computeIfAbsent(row.getObject("unit", UUID.class), _ -> new Words())
                            .add(row);
                });
        return words;
    }

    private Map<UUID, List<UnitId>> successors(@Nullable UUID only) {
        var successors = new HashMap<UUID, List<UnitId>>();
        db.sql(
                        """
                        select unit, successor from unit_successor
                        where cast(:only as uuid) is null or unit = cast(:only as uuid)
                        order by unit, position
                        """)
                .param("only", only)
                .query(row -> {
                    successors
                            .computeIfAbsent(
                                    row.getObject("unit", UUID.class), _ -> new ArrayList<>())
                            .add(new UnitId(row.getObject("successor", UUID.class)));
                });
        return successors;
    }

    /** One unit's texts by their days. What was erased leaves its day. */
    private static final class Words {
        private final Map<UnitText, NavigableMap<LocalDate, List<Written>>> said = new HashMap<>();

        void add(ResultSet row) throws SQLException {
            var days =
                    said.computeIfAbsent(
                            UnitText.valueOf(row.getString("part")), _ -> new TreeMap<>());
            var words =
                    days.computeIfAbsent(
                            row.getObject("since", LocalDate.class), _ -> new ArrayList<>());
            var text = row.getString("text");
            if (text == null) return;
            var content = new ContentId(row.getObject("content", UUID.class));
            words.add(new Written(content, row.getString("language"), text));
        }

        Names names() {
            return new Names(
                    days(UnitText.NAME).entrySet().stream()
                            .map(day -> new Names.Period(day.getKey(), Wording.of(day.getValue())))
                            .toList());
        }

        Wording last(UnitText text) {
            var last = days(text).lastEntry();
            return Wording.of(last == null ? List.of() : last.getValue());
        }

        private NavigableMap<LocalDate, List<Written>> days(UnitText text) {
            return said.getOrDefault(text, new TreeMap<>());
        }
    }
}
