package stellwand.evening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acknowledged means durable. */
class KilledServerTest {
    private static final int TIMES = 10;
    private static final int AUTHORS = 20;

    /** Together they send 200 cards a second. */
    private static final long PAUSE_NANOS = 100_000_000;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> unsure = ConcurrentHashMap.newKeySet();

    @Test
    void every_acknowledged_card_is_there_exactly_once_after_ten_kills(@TempDir Path data)
            throws Exception {
        try (var demo = Demo.in(data)) {
            for (int n = 0; n < TIMES; n++) {
                killWhileTheyWrite(demo, (n + 1) * 20);
                demo.restart();
                thenNothingIsMissingOrDoubled(demo);
            }
            assertThat(acknowledged).hasSizeGreaterThan(TIMES * 20);
        }
    }

    private void killWhileTheyWrite(Demo demo, int cards) throws Exception {
        var board = Phone.joined(demo).board();
        var table = board.at("/tables/0/id").asString();
        var round = board.at("/round/id").asString();
        var enough = new CountDownLatch(cards);
        var dead = new AtomicBoolean();
        var authors =
                IntStream.range(0, AUTHORS)
                        .mapToObj(_ ->
                                Thread.ofVirtual()
                                        .start(() -> write(demo, table, round, enough, dead)))
                        .toList();
        enough.await();
        demo.kill();
        dead.set(true);
        for (var author : authors) author.join();
    }

    private void write(
            Demo demo, String table, String round, CountDownLatch enough, AtomicBoolean dead) {
        try {
            var phone = Phone.joined(demo);
            while (!dead.get()) {
                send(phone, table, round);
                enough.countDown();
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        } catch (IOException | InterruptedException _) {
            // The server was killed: what was on its way is unsure, as noted before sending.
        }
    }

    private void send(Phone phone, String table, String round)
            throws IOException, InterruptedException {
        var card = UUID.randomUUID();
        unsure.add(card.toString());
        var reply = phone.pin(card, table, round, "Karte " + card.toString().substring(0, 8));
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(201);
        acknowledged.add(card.toString());
        unsure.remove(card.toString());
    }

    private void thenNothingIsMissingOrDoubled(Demo demo) throws Exception {
        List<String> cards = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (var card : Phone.joined(demo).board().at("/cards")) {
            cards.add(card.at("/id").asString());
            numbers.add(card.at("/number").asInt());
        }
        assertThat(cards).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(cards).allMatch(card -> acknowledged.contains(card) || unsure.contains(card));
        Collections.sort(numbers);
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, cards.size()).boxed().toList());
    }
}
