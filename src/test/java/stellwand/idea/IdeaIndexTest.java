package stellwand.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;

/** Memory is limited: of too many ideas the newest are looked through. */
class IdeaIndexTest {
    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh());
    private final IdeaIndex index = new IdeaIndex(db, 2, null);

    @BeforeEach
    void three_ideas() {
        for (int number = 1; number <= 3; number++) comes(number);
    }

    @Test
    void at_the_start_the_newest_are_taken_in() {
        index.follow();

        assertThat(index.like("Trinkbrunnen", "de", 5)).hasSize(2).noneMatch(it -> is(it.id(), 1));
    }

    @Test
    void what_comes_later_takes_the_place_of_the_oldest() {
        index.follow();
        comes(4);
        index.follow();

        assertThat(index.like("Trinkbrunnen", "de", 5))
                .hasSize(2)
                .noneMatch(it -> is(it.id(), 2))
                .anyMatch(it -> is(it.id(), 4));
    }

    private static boolean is(UUID id, int number) {
        return id.equals(new UUID(0, number));
    }

    private void comes(int number) {
        var id = new UUID(0, number);
        db.sql("insert into stream (id, kind, version) values (:id, 'idea', 1)")
                .param("id", id)
                .update();
        db.sql(
                        """
                        insert into content (id, stream, command, language, text, salt, hash)
                        values (:id, :id, :id, 'de', 'Ein Trinkbrunnen ' || :number, '\\x00', '\\x00')
                        """)
                .param("id", id)
                .param("number", number)
                .update();
        db.sql(
                        """
                        insert into idea (id, number, kind, standing, way, language, original,
                            received_at, changed_at)
                        values (:id, :number, 'IDEA', 'IN_REVIEW', 'FORM', 'de', :id, now(), now())
                        """)
                .param("id", id)
                .param("number", number)
                .update();
    }
}
