package stellwand.demo.play;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stellwand.demo.play.Step.Pin;

/** The cards of each round that somebody is still writing: no round closes on them. */
record LastCards(Map<Integer, CountDownLatch> unwritten) {
    static LastCards of(List<Pin> pins) {
        return new LastCards(
                IntStream.rangeClosed(1, Tempo.ROUNDS)
                        .boxed()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Function.identity(),
                                        round -> new CountDownLatch(in(round, pins)))));
    }

    private static int in(int round, List<Pin> pins) {
        return (int) pins.stream().filter(pin -> pin.round() == round).count();
    }

    /** Or given up. */
    void written(int round) {
        round(round).countDown();
    }

    /** Whoever is slower than this is not waited for. */
    void await(int round, Duration patience) throws InterruptedException {
        var _ = round(round).await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private CountDownLatch round(int number) {
        var round = unwritten.get(number);
        if (round == null) throw new IllegalArgumentException("No round " + number);
        return round;
    }
}
