package stellwand.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A database of the house's own, whose owner is no superuser. Looked after at every start: the
 * first may have been cut short.
 */
final class Furnishing {
    private Furnishing() {}

    static void of(Address superuser, String password) throws IOException {
        try (var connection = superuser.connect()) {
            if (missing(connection, "select from pg_roles where rolname = 'stellwand'")) {
                execute(
                        connection,
                        "create role stellwand login password '%s'".formatted(password));
            }
            if (missing(connection, "select from pg_database where datname = 'stellwand'")) {
                execute(connection, "create database stellwand owner stellwand");
            }
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static boolean missing(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
