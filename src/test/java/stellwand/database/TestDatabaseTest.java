package stellwand.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {
    @Test
    void every_test_gets_a_database_of_its_own() {
        var mine = JdbcClient.create(TestDatabase.fresh());
        var yours = JdbcClient.create(TestDatabase.fresh());

        mine.sql("create table only_mine (id int)").update();

        assertThat(tablesNamedOnlyMine(mine)).isEqualTo(1);
        assertThat(tablesNamedOnlyMine(yours)).isZero();
    }

    @Test
    void it_comes_migrated() {
        var db = JdbcClient.create(TestDatabase.fresh());

        assertThat(
                        db.sql("select to_regclass('flyway_schema_history')::text")
                                .query(String.class)
                                .single())
                .isEqualTo("flyway_schema_history");
    }

    private static int tablesNamedOnlyMine(JdbcClient db) {
        return db.sql("select count(*) from pg_tables where tablename = 'only_mine'")
                .query(Integer.class)
                .single();
    }
}
