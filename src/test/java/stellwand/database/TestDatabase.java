package stellwand.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A fresh, migrated database for each test that asks. One PostgreSQL for the whole run, in {@code
 * target}; each database is a copy of a template and is gone at the next run.
 */
public final class TestDatabase {
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /** For a test of its own. */
    public static DataSource fresh() {
        return pool(freshAddress());
    }

    public static Address freshAddress() {
        var name = "test_" + COUNT.incrementAndGet();
        execute("create database %s template %s owner stellwand".formatted(name, TEMPLATE));
        return address(name);
    }

    /**
     * For a whole house: call it from a {@code @DynamicPropertySource} method of a
     * {@code @SpringBootTest}.
     */
    public static void register(DynamicPropertyRegistry registry) {
        var address = freshAddress();
        registry.add(
                "stellwand.database.url",
                () ->
                        "%s?user=%s&password=%s"
                                .formatted(address.url(), address.user(), address.password()));
    }

    private static DataSource pool(Address address) {
        var config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        config.setIdleTimeout(10_000);
        return new HikariDataSource(config);
    }

    private static Address address(String database) {
        var house = OnePostgres.RUNNING.address();
        return new Address(
                house.url().replaceFirst("/stellwand$", "/" + database),
                house.user(),
                house.password());
    }

    static void execute(String sql) {
        try (var connection = OnePostgres.RUNNING.superuser("postgres").connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started by the first test that needs it. */
    private static final class OnePostgres {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            var postgres = inFirstFreeDirectory();
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            prepareTemplate(postgres);
            return postgres;
        }

        /** Two test runs side by side get two. */
        private static EmbeddedPostgres inFirstFreeDirectory() {
            for (var n = 1; ; n++) {
                try {
                    return EmbeddedPostgres.alone(
                            Path.of("target", "test-database-" + n).toAbsolutePath(),
                            Account.here(),
                            Cluster.Durability.FOR_TESTS_ONLY);
                } catch (CannotStart e) {
                    var why = e.getMessage();
                    if (why == null || !why.contains("is in use by another")) {
                        throw e;
                    }
                }
            }
        }

        private static void prepareTemplate(EmbeddedPostgres postgres) {
            try (var connection = postgres.superuser("postgres").connect();
                    var statement = connection.createStatement()) {
                for (var old : databases(statement)) {
                    statement.execute("drop database " + old);
                }
                statement.execute("create database migrated owner stellwand");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            migrate(postgres);
        }

        private static List<String> databases(Statement statement) throws SQLException {
            var names = new ArrayList<String>();
            var rows =
                    statement.executeQuery(
                            "select datname from pg_database where datname like 'test\\_%' or datname = 'migrated'");
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }

        private static void migrate(EmbeddedPostgres postgres) {
            var house = postgres.address();
            Flyway.configure()
                    .dataSource(
                            house.url().replaceFirst("/stellwand$", "/migrated"),
                            house.user(),
                            house.password())
                    .load()
                    .migrate();
        }
    }
}
