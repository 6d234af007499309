package stellwand.demo.play;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** When cards come: now three at once, then a silence, never like a metronome. */
final class Rhythm {
    private Rhythm() {}

    /** As many moments as asked for, in order, none before or after the two given. */
    static List<Duration> between(Duration from, Duration to, int count, RandomGenerator chance) {
        var silences = IntStream.rangeClosed(0, count).mapToDouble(_ -> silence(chance)).toArray();
        double all = 0;
        for (double silence : silences) all += silence;
        var moments = new ArrayList<Duration>();
        double passed = 0;
        for (int n = 0; n < count; n++) {
            passed += silences[n];
            moments.add(from.plus(Tempo.part(to.minus(from), passed / all)));
        }
        return moments;
    }

    /** As long as between events that know nothing of each other. */
    private static double silence(RandomGenerator chance) {
        return -Math.log(1 - chance.nextDouble());
    }
}
