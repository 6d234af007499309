package stellwand.journal;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Commands that wait together, so that they come into one batch. */
record Queue(Node node, StreamId stream) {
    /** Holds the writer inside a decision until all wishes wait behind it. */
    List<Outcome> behindABusyWriter(List<Callable<Outcome>> wishes) throws Exception {
        var deciding = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first =
                    threads.submit(() ->
                            node.journal.submit(
                                    stream,
                                    Node.envelope(Node.AYLIN, "first"),
                                    _ -> {
                                        deciding.countDown();
                                        awaitOn(goOn);
                                        return Decision.accept(
                                                new NoteEvent.Written(
                                                        UUID.randomUUID(),
                                                        new ContentId(UUID.randomUUID())));
                                    }));
            deciding.await();
            var futures = wishes.stream().map(threads::submit).toList();
            await().until(() -> node.streams.get(stream).writer().waiting() == wishes.size());
            goOn.countDown();
            first.get();
            return futures.stream().map(Queue::get).toList();
        }
    }

    private static void awaitOn(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
