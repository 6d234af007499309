package stellwand.database;

import java.sql.Connection;
import java.sql.SQLException;

/** A PostgreSQL that somebody else looks after; checked once, before anything is written. */
record OperatorsPostgres(Address address) implements Postgres {
    private static final int OLDEST = 15;

    static OperatorsPostgres checked(Address address) {
        try (var connection = address.connect()) {
            var server = connection.getMetaData();
            requireVersion(server.getDatabaseMajorVersion(), server.getDatabaseProductVersion());
            requireUtf8(connection);
            return new OperatorsPostgres(address);
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database of STELLWAND_DATABASE_URL cannot be used: " + firstLine(e), e);
        }
    }

    static void requireVersion(int major, String version) {
        if (major < OLDEST) {
            throw new CannotStart(
                    "The database of STELLWAND_DATABASE_URL is PostgreSQL %s: Stellwand needs %d or newer."
                            .formatted(version, OLDEST));
        }
    }

    private static void requireUtf8(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select current_setting('server_encoding')")) {
            row.next();
            if (!row.getString(1).equals("UTF8")) {
                throw new CannotStart(
                        "The database of STELLWAND_DATABASE_URL is encoded in %s: create it with encoding 'UTF8'."
                                .formatted(row.getString(1)));
            }
        }
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getSQLState());
    }

    /** It runs on without us. */
    @Override
    public void close() {}
}
