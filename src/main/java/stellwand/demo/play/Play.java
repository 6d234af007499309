package stellwand.demo.play;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stellwand.demo.OpenEvening;

/** One evening being held: everybody on a thread of their own, until the last has gone home. */
final class Play implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Play.class);

    /** More phones than that would only show that a connection costs memory. */
    private static final int WATCHING = 100;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Hotspot hotspot;
    private final Hall hall = new Hall();
    private final Phone staff;
    private volatile boolean stopped;

    Play(URI house) {
        hotspot = new Hotspot(house);
        staff = phone();
    }

    private Phone phone() {
        return new Phone(hotspot, OpenEvening.WORKSHOP.id());
    }

    /**
     * The facilitator comes in first.
     *
     * @param link that works once
     * @return whether nobody has written yet
     */
    boolean begin(URI link) throws IOException, InterruptedException {
        staff.submit(link.getPath(), Map.of());
        var board = staff.board();
        hall.show(board);
        return board.at("/cards").isEmpty();
    }

    /** Until the last one has gone home, or somebody closes the house. */
    void hold(RunningOrder order, long minutesOfARound, String joinCode, Consumer<String> say)
            throws IOException, InterruptedException {
        var lastCards = LastCards.of(order.pins());
        var stage = new Stage(joinCode, hall, lastCards, StageClock.startingNow());
        var busy = new CountDownLatch(order.people().size() + order.hosts().size() + 1);
        start("onlooker", new Onlooker(staff, hall)::look, new CountDownLatch(1));
        var facilitator = new Facilitator(staff, stage, say);
        var links = facilitator.hostLinks();
        start("facilitator", () -> facilitator.lead(order, minutesOfARound), busy);
        for (int n = 0; n < order.people().size(); n++) {
            var person = new Person(phone(), n < WATCHING, stage);
            var steps = order.people().get(n);
            start("person " + (n + 1), () -> person.play(steps), busy);
        }
        for (int n = 1; n <= order.hosts().size(); n++) {
            var table = hall.table(n);
            var host = new Host(new HostDevice(phone(), table, links.to(table)), stage);
            var steps = order.hosts().get(n - 1);
            start("host of table " + n, () -> host.play(steps), busy);
        }
        busy.await();
    }

    private interface Part {
        void play() throws IOException, InterruptedException;
    }

    /** Whoever fails does so alone, and is told of once. */
    private void start(String who, Part part, CountDownLatch busy) {
        threads.execute(() -> {
            try {
                part.play();
            } catch (IOException | RuntimeException e) {
                tell("simulated " + who + " went home", e);
            } catch (InterruptedException everybodyGoes) {
                Thread.currentThread().interrupt();
            } finally {
                busy.countDown();
            }
        });
    }

    /** Without the words of an exception that is not ours: it may quote what people wrote. */
    void tell(String what, Exception why) {
        if (stopped) return;
        LOG.warn(
                "{}: {}",
                what,
                why instanceof NotTaken no ? no.getMessage() : why.getClass().getSimpleName());
    }

    @Override
    public void close() {
        stopped = true;
        threads.shutdownNow();
        hotspot.close();
    }
}
