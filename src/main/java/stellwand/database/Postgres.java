package stellwand.database;

/**
 * The PostgreSQL that carries the house, ours or the operator's. Closed after everything that uses
 * it.
 */
public sealed interface Postgres extends AutoCloseable permits EmbeddedPostgres, OperatorsPostgres {
    Address address();

    @Override
    void close();
}
