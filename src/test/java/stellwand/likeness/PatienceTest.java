package stellwand.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An operator's model that fails or hangs does no harm: words alone count. */
class PatienceTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(20);

    private Instant now = Instant.parse("2026-11-29T12:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final AtomicInteger asked = new AtomicInteger();

    static List<Meaning> broken() {
        return List.of(
                _ -> {
                    throw new IllegalStateException("model.onnx is damaged");
                },
                _ -> {
                    throw new UnsatisfiedLinkError("onnxruntime");
                },
                _ -> List.of(),
                _ -> List.of(new float[0]),
                _ -> List.of(new float[] {1, Float.NaN}));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_one_leaves_the_order_to_the_words(Meaning broken) {
        var likeness = likeness(new Patience(broken, LONG, clock));

        assertThat(likeness.like("Ein Brunnen am Markt", "de", 3))
                .isEqualTo(likeness(null).like("Ein Brunnen am Markt", "de", 3))
                .isNotEmpty();
    }

    @Test
    void one_that_hangs_is_waited_for_once_and_then_left_in_peace_for_a_minute() {
        var never = new CountDownLatch(1);
        var patience =
                new Patience(
                        texts -> {
                            asked.incrementAndGet();
                            hang(never);
                            return vectors(texts);
                        },
                        SHORT,
                        clock);
        for (int n = 0; n < 100; n++) assertThat(patience.of(List.of("x")).getFirst()).isEmpty();
        assertThat(asked).hasValue(1);

        for (int minute = 0; minute < 100; minute++) {
            now = now.plusSeconds(60);
            patience.of(List.of("x"));
        }
        assertThat(asked.get()).as("threads that hang").isLessThanOrEqualTo(4);
        never.countDown();
    }

    /** As native code does, it hears no interruption. */
    private static void hang(CountDownLatch never) {
        boolean waits = true;
        while (waits) {
            try {
                never.await();
                waits = false;
            } catch (InterruptedException deaf) {
                waits = true;
            }
        }
    }

    @Test
    void after_a_minute_it_is_asked_again() {
        var patience =
                new Patience(
                        texts -> {
                            if (asked.getAndIncrement() == 0) throw new IllegalStateException();
                            return vectors(texts);
                        },
                        LONG,
                        clock);
        assertThat(patience.of(List.of("x")).getFirst()).isEmpty();

        now = now.plusSeconds(60);

        assertThat(patience.of(List.of("x")).getFirst()).hasSize(2);
    }

    @Test
    void vectors_of_another_length_than_before_are_none() {
        var patience =
                new Patience(_ -> List.of(new float[1 + asked.getAndIncrement()]), LONG, clock);

        assertThat(patience.of(List.of("x")).getFirst()).hasSize(1);
        assertThat(patience.of(List.of("x")).getFirst()).isEmpty();
    }

    private static List<float[]> vectors(List<String> texts) {
        return texts.stream().map(_ -> new float[] {1, 0}).toList();
    }

    private static Likeness likeness(@Nullable Meaning meaning) {
        var likeness = new Likeness(1, meaning);
        likeness.add(new UUID(0, 1), "Ein Brunnen am Rhein", "de");
        likeness.add(new UUID(0, 2), "Ein Markt am Abend", "de");
        likeness.add(new UUID(0, 3), "Mehr Busse", "de");
        return likeness;
    }
}
