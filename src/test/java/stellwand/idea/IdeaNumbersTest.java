package stellwand.idea;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;

class IdeaNumbersTest {
    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh());

    @Test
    void no_number_is_drawn_twice_also_by_a_house_that_starts_meanwhile() {
        assertThat(new IdeaNumbers(db).next()).isEqualTo(1);
        assertThat(new IdeaNumbers(db).next()).isEqualTo(2);
    }

    @Test
    void after_an_import_the_numbers_go_on_behind_the_last_one() {
        db.sql(
                        """
                        insert into idea (id, number, kind, standing, way, language, original,
                            received_at, changed_at)
                        values (gen_random_uuid(), 40, 'IDEA', 'RECEIVED', 'FORM', 'de',
                            gen_random_uuid(), now(), now())
                        """)
                .update();

        assertThat(new IdeaNumbers(db).next()).isEqualTo(41);
    }
}
