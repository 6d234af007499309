package stellwand.demo.play;

import java.time.Duration;

/**
 * Time since the evening began.
 *
 * @param beganAt of {@link System#nanoTime}
 */
record StageClock(long beganAt) {
    static StageClock startingNow() {
        return new StageClock(System.nanoTime());
    }

    void await(Duration moment) throws InterruptedException {
        Thread.sleep(moment.minusNanos(System.nanoTime() - beganAt));
    }
}
