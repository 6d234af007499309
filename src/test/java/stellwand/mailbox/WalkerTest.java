package stellwand.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** Whoever takes things off a queue goes on whatever happens to one of them. */
class WalkerTest {
    private final LinkedBlockingQueue<String> queue = new LinkedBlockingQueue<>();
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger stumbles = new AtomicInteger();
    private final Walker walker = new Walker("test", this::next, Duration.ofMillis(20));

    private boolean next() {
        var one = queue.poll();
        if (one == null) return false;
        if (one.equals("database is away")) {
            stumbles.incrementAndGet();
            throw new DataAccessResourceFailureException(one);
        }
        taken.incrementAndGet();
        return true;
    }

    @AfterEach
    void stop() {
        walker.stop();
        assertThat(walker.isGoing()).isFalse();
    }

    @Test
    void a_database_that_is_away_is_asked_again() {
        walker.start();
        for (var one : new String[] {"a", "database is away", "database is away", "b", "c"}) {
            queue.add(one);
        }
        walker.soon();

        await().until(() -> taken.get() == 3);
        assertThat(stumbles).hasValue(2);
        assertThat(walker.isGoing()).isTrue();
    }

    @Test
    void what_came_without_a_word_is_found_too() {
        walker.start();
        queue.add("from another node");
        await().until(() -> taken.get() == 1);
    }
}
