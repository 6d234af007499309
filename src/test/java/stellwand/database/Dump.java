package stellwand.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Every row of every table as text, without what each database counts for itself. */
public final class Dump {
    private Dump() {}

    /** Of the PostgreSQL in a data directory, whether somebody serves from it now or not. */
    public static Map<String, List<String>> of(Path data) {
        try (var postgres = EmbeddedPostgres.shared(data)) {
            return of(source(postgres));
        }
    }

    /** What no page can do yet, or nobody should. */
    public static void touch(Path data, Consumer<JdbcClient> hand) {
        try (var postgres = EmbeddedPostgres.shared(data)) {
            hand.accept(JdbcClient.create(source(postgres)));
        }
    }

    /** Fills PostgreSQL's log up to the next file, for which there may be no room. */
    public static void useUpTheLog(Path data) {
        try (var postgres = EmbeddedPostgres.shared(data)) {
            var address = postgres.superuser("postgres");
            var db =
                    JdbcClient.create(
                            new DriverManagerDataSource(
                                    address.url(), address.user(), address.password()));
            db.sql("select pg_logical_emit_message(true, 'test', 'x'), pg_switch_wal()")
                    .query((row, _) -> row.getString(2))
                    .list();
        }
    }

    private static DataSource source(EmbeddedPostgres postgres) {
        var address = postgres.address();
        return new DriverManagerDataSource(address.url(), address.user(), address.password());
    }

    public static Map<String, List<String>> of(DataSource source) {
        var db = JdbcClient.create(source);
        var dump = new TreeMap<String, List<String>>();
        for (var table : tables(db)) {
            var rows =
                    "select (to_jsonb(t) - 'xid' - 'position' - 'touched')::text from \"%s\" t order by 1"
                            .formatted(table);
            dump.put(table, db.sql(rows).query((row, _) -> row.getString(1)).list());
        }
        return dump;
    }

    private static List<String> tables(JdbcClient db) {
        return db.sql(
                        """
                        select tablename from pg_tables
                        where schemaname = 'public' and tablename <> 'flyway_schema_history'
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
