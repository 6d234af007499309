package stellwand.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All tables that are truth, and their rows as JSON. */
final class TruthRows {
    private static final int PORTION = 500;

    /** Files are megabytes each: a few at a time, or memory runs out. */
    private static final int PORTION_OF_FILES = 5;

    private static final int PORTION_CHARACTERS = 8_000_000;

    private final JdbcClient db;
    private final List<String> tables;
    private final List<String> seeded;

    TruthRows(JdbcTemplate batches, List<Truth> packages) {
        this.db = JdbcClient.create(batches);
        this.tables = packages.stream().flatMap(each -> each.names().stream()).toList();
        this.seeded = packages.stream().flatMap(each -> each.seeded().stream()).toList();
    }

    /** Parents first. */
    List<String> tables() {
        return tables;
    }

    /** Makes room for what comes with an import. */
    void emptySeeded() {
        seeded.forEach(table -> db.sql("delete from " + Sql.name(table)).update());
    }

    Manifest.Part describe(String table) {
        return new Manifest.Part(table, portable(table), count(table));
    }

    long count(String table) {
        return db.sql("select count(*) from " + Sql.name(table)).query(Long.class).single();
    }

    /** What is counted by the database itself is counted anew where it is imported. */
    private List<String> portable(String table) {
        return db.sql(
                        """
                        select column_name from information_schema.columns
                        where table_schema = current_schema() and table_name = :table
                            and is_identity = 'NO' and is_generated = 'NEVER' and udt_name <> 'xid8'
                        order by ordinal_position
                        """)
                .param("table", table)
                .query((row, _) -> row.getString("column_name"))
                .list();
    }

    /** In a transaction, so that rows come in portions. */
    void read(Manifest.Part part, Consumer<String> row) {
        db.sql(
                        "select to_json(row)::text from (select %s from %s order by %s) row"
                                .formatted(columns(part), Sql.name(part.table()), order(part)))
                .withFetchSize(hasFiles(part.table()) ? PORTION_OF_FILES : PORTION)
                .query(each -> {
                    row.accept(each.getString(1));
                });
    }

    private boolean hasFiles(String table) {
        return db.sql(
                        """
                        select exists (
                            select 1 from information_schema.columns
                            where table_schema = current_schema() and table_name = :table
                                and udt_name = 'bytea' and column_name in ('bytes', 'raw'))
                        """)
                .param("table", table)
                .query(Boolean.class)
                .single();
    }

    /** Events in the order in which they were stored, across streams; all else by its columns. */
    private static String order(Manifest.Part part) {
        if (part.table().equals("event")) return "xid, position";
        return part.columns().size() == 1 ? "1" : "1, 2";
    }

    void write(Manifest.Part part, Stream<String> rows) {
        var unknown = new HashSet<>(part.columns());
        portable(part.table()).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new CannotImport(
                    "it knows %s of %s, this Stellwand does not: import it with a newer one"
                            .formatted(unknown, part.table()));
        }
        var portion = new ArrayList<String>();
        rows.forEach(row -> {
            portion.add(row);
            if (isFull(portion)) insert(part, portion);
        });
        insert(part, portion);
    }

    private static boolean isFull(List<String> portion) {
        return portion.size() == PORTION
                || portion.stream().mapToLong(String::length).sum() > PORTION_CHARACTERS;
    }

    private void insert(Manifest.Part part, List<String> rows) {
        if (rows.isEmpty()) return;
        var table = Sql.name(part.table());
        db.sql(
                        "insert into %s (%s) select %s from json_populate_recordset(null::%s, ?::json)"
                                .formatted(table, columns(part), columns(part), table))
                .param("[" + String.join(",", rows) + "]")
                .update();
        rows.clear();
    }

    private static String columns(Manifest.Part part) {
        return part.columns().stream().map(Sql::name).collect(Collectors.joining(", "));
    }
}
