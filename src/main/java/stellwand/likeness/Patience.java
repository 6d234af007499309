package stellwand.likeness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks an operator's model as long as it answers in time and with vectors. Otherwise there is an
 * empty vector, with which words alone count, and the model is left in peace for a minute: one that
 * hangs is felt once a minute by one person, and holds four threads at most.
 */
public final class Patience implements Meaning {
    public static final Duration A_SECOND = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final Duration REST = Duration.ofMinutes(1);
    private static final int AT_ONCE = 4;
    private static final float[] NOTHING = {};

    private final Meaning model;
    private final Duration patience;
    private final Clock clock;
    private final Semaphore threads = new Semaphore(AT_ONCE);
    private final AtomicInteger length = new AtomicInteger();
    private volatile Instant rests = Instant.MIN;

    public Patience(Meaning model, Duration patience, Clock clock) {
        this.model = model;
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public List<float[]> of(List<String> texts) {
        if (!clock.instant().isBefore(rests) && threads.tryAcquire()) {
            try {
                return asked(texts);
            } catch (ExecutionException broken) {
                // never its message, which may quote what people wrote
                var cause = broken.getCause();
                restBecause((cause == null ? broken : cause).getClass().getName());
            } catch (TimeoutException slow) {
                restBecause("no answer within " + patience);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
        }
        return texts.stream().map(_ -> NOTHING).toList();
    }

    private List<float[]> asked(List<String> texts)
            throws ExecutionException, TimeoutException, InterruptedException {
        var answer = new FutureTask<>(() -> checked(model.of(texts), texts.size()));
        var thread = Thread.ofPlatform().daemon().name("likeness-model").unstarted(freeing(answer));
        // where native code and resources of the model's own jars are found
        thread.setContextClassLoader(model.getClass().getClassLoader());
        thread.start();
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            answer.cancel(true);
        }
    }

    /** The thread is free when the model has answered, not when nobody waits for it any more. */
    private Runnable freeing(Runnable answer) {
        return () -> {
            try {
                answer.run();
            } finally {
                threads.release();
            }
        };
    }

    private List<float[]> checked(List<float[]> vectors, int texts) {
        if (vectors.size() != texts) throw new NotVectorsException();
        for (var vector : vectors) {
            length.compareAndSet(0, vector.length);
            if (vector.length == 0 || vector.length != length.get())
                throw new NotVectorsException();
            for (float each : vector) if (!Float.isFinite(each)) throw new NotVectorsException();
        }
        return List.copyOf(vectors);
    }

    private void restBecause(String why) {
        rests = clock.instant().plus(REST);
        LOG.warn("likeness model failed, words alone count for {}: {}", REST, why);
    }

    /** Too few of them, of different lengths, or not of numbers. */
    private static final class NotVectorsException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
