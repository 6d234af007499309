package stellwand.database;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationTest {
    private final DataSource database = TestDatabase.fresh();

    @Test
    void a_database_of_this_stellwand_is_welcome_again_and_again() {
        assertThatNoException().isThrownBy(this::migrate);
    }

    @Test
    void a_database_of_a_newer_stellwand_is_refused() {
        JdbcClient.create(database)
                .sql(
                        """
                        insert into flyway_schema_history
                            (installed_rank, version, description, type, script, installed_by, execution_time, success)
                        values (9999, '9999', 'flying cards', 'SQL', 'V9999__flying_cards.sql', 'later', 1, true)
                        """)
                .update();

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(this::migrate)
                .withMessage(
                        "The database was written by a newer Stellwand (migration 9999 flying cards): start that one.");
    }

    private void migrate() {
        var flyway = Flyway.configure().dataSource(database).load();
        new DatabaseConfiguration().migrateUnlessFromTheFuture().migrate(flyway);
    }
}
