package stellwand.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import stellwand.database.EmbeddedPostgres;

/** A hand in the database of a running product, for rows by the million. */
final class Rows implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    final Connection connection;

    Rows(Path data) {
        postgres = EmbeddedPostgres.shared(data);
        var address = postgres.address();
        try {
            connection =
                    DriverManager.getConnection(address.url(), address.user(), address.password());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param rows as {@code copy} wants them: tabs between, a line end behind
     */
    void copy(String columns, Stream<String> rows) {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy %s from stdin".formatted(columns),
                            new StringReader(rows.collect(Collectors.joining())));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void run(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (postgres) {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
