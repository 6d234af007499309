package stellwand.demo.play;

import java.time.Duration;
import stellwand.demo.Thought;

/** What a simulated person does. Times count from the beginning of the evening. */
sealed interface Step {
    Duration at();

    record Join(Duration at, String language) implements Step {}

    /** At a table, from 1: sitting down, or moving there. */
    record Sit(Duration at, int table) implements Step {}

    /**
     * @param words as they were typed first; they may hold a slip
     */
    record Pin(Duration at, int round, Thought thought, String words) implements Step {}

    record Correct(Duration at, Thought thought) implements Step {}

    record TakeBack(Duration at, Thought thought) implements Step {}

    record LookAround(Duration at) implements Step {}
}
