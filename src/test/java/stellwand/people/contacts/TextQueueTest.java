package stellwand.people.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;

class TextQueueTest {
    private static final UUID IDEA = UUID.randomUUID();
    private static final UUID LEYLA = UUID.randomUUID();

    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh());
    private final TextQueue queue = new TextQueue(db, Clock.systemUTC());

    @Test
    void what_the_gateway_says_of_an_old_number_holds_not_for_the_new_one() {
        number("+491761111111");
        var old = queue.claim().orElseThrow();
        db.sql("delete from contact").update();
        number("+491762222222");

        queue.sent(old);
        queue.refused(old, "no such number");

        assertThat(queue.claim().orElseThrow())
                .satisfies(next -> {
                    assertThat(next.way().parts().number()).isEqualTo("+491762222222");
                    assertThat(next.sent()).isFalse();
                    assertThat(next.failed()).isNull();
                });
    }

    @Test
    void a_number_where_nothing_arrived_is_reached_again_once_one_is_taken() {
        number("+491763333333");
        queue.refused(queue.claim().orElseThrow(), "no such number");
        assertThat(isLost()).isTrue();

        queue.again(IDEA, LEYLA);
        queue.sent(queue.claim().orElseThrow());

        assertThat(isLost()).isFalse();
    }

    private boolean isLost() {
        return db.sql("select bounced is not null from contact where contributor = :leyla")
                .param("leyla", LEYLA)
                .query(Boolean.class)
                .single();
    }

    private void number(String digits) {
        db.sql(
                        """
                        insert into contact (scope, contributor, way, number, language, added_at)
                        values (:idea, :leyla, 'TEXT', :number, 'de', now())
                        """)
                .param("idea", IDEA)
                .param("leyla", LEYLA)
                .param("number", digits)
                .update();
        queue.add(IDEA, LEYLA);
    }
}
