package stellwand.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ForgettingTest {
    private final Node node = Node.fresh();
    private final StreamId stream = Node.newStream();

    private void minutesPass(int minutes) {
        node.now = node.now.plus(Duration.ofMinutes(minutes));
        node.streams.forgetUnused();
    }

    @Test
    void a_stream_that_nobody_uses_is_forgotten_after_half_an_hour() {
        node.write(stream, UUID.randomUUID(), "Mehr Bäume");

        minutesPass(29);
        assertThat(node.streams.active()).hasSize(1);
        minutesPass(2);
        assertThat(node.streams.active()).isEmpty();
        assertThat(node.write(stream, UUID.randomUUID(), "Noch mehr"))
                .isEqualTo(new Outcome.Done(2, Map.of(), false));
    }

    @Test
    void a_stream_that_somebody_watches_stays_and_is_not_forgotten_at_once_when_they_leave()
            throws Exception {
        try (var hall = new Hall(node)) {
            var reader = hall.read(stream, Audience.HOST, "");
            reader.awaitEvent("beat");
            minutesPass(31);
            minutesPass(31);
            assertThat(node.streams.active()).hasSize(1);

            node.feed.close("s1");
            minutesPass(29);
            assertThat(node.streams.active()).hasSize(1);
            minutesPass(2);
            assertThat(node.streams.active()).isEmpty();
        }
    }

    @Test
    void who_joins_while_a_stream_is_forgotten_sees_what_happens_next() throws Exception {
        var over = new AtomicBoolean();
        var forgetting =
                Thread.ofVirtual()
                        .start(() -> {
                            while (!over.get()) minutesPass(31);
                        });
        try (var hall = new Hall(node)) {
            for (int i = 1; i <= 40; i++) {
                try (var reader = hall.read(stream, Audience.HOST, "")) {
                    reader.awaitEvent("beat");
                    node.write(stream, UUID.randomUUID(), "Karte " + i);
                    reader.awaitId(i);
                }
            }
        } finally {
            over.set(true);
            forgetting.join();
        }
    }
}
