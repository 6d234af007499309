package stellwand.mailbox.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;

/** What is tried again and again is not waited for in silence. */
class NotTakenTest {
    private static final Instant NOW = Instant.parse("2017-09-14T16:00:00Z");

    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh());
    private final UnreadTable unread = new UnreadTable(db);

    @Test
    void a_mail_of_which_nothing_could_be_made_for_some_minutes_is_listed() {
        waits(1, 4);
        assertThat(unread.newest(10)).as("the first minutes it may be a hiccup").isEmpty();

        var stuck = waits(2, 5);

        assertThat(unread.count()).isEqualTo(1);
        assertThat(unread.newest(10))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(stuck);
                    assertThat(row.why()).isEqualTo("NOT_TAKEN");
                });
        unread.settle(stuck, NOW);
        assertThat(unread.count()).as("nobody can say that it is done").isEqualTo(1);
    }

    @Test
    void taken_at_last_it_is_not_listed_any_more() {
        var stuck = waits(1, 9);
        new IncomingTable(db).taken(stuck, Fate.IDEA, NOW);
        assertThat(unread.newest(10)).isEmpty();
    }

    private UUID waits(int uid, int tries) {
        var mail = UUID.randomUUID();
        db.sql(
                        """
                        insert into mail_in (id, address, mailbox, uid_validity, uid, received_at,
                            raw, state, tries, next_try_at)
                        values (:id, 'ideen@stadt.example', 'i', 1, :uid, :now,
                            '\\x00', 'WAITING', :tries, :now)
                        """)
                .param("id", mail)
                .param("uid", uid)
                .param("tries", tries)
                .param("now", Timestamp.from(NOW))
                .update();
        return mail;
    }
}
