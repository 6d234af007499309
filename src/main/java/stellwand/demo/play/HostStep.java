package stellwand.demo.play;

import java.time.Duration;
import stellwand.demo.HostNotes.Words;
import stellwand.demo.Thought;

/** What a simulated table host does. Times count from the beginning of the evening. */
sealed interface HostStep {
    Duration at();

    /** Something with a card of the table. */
    sealed interface WithCard extends HostStep {
        Thought thought();
    }

    record Translate(Duration at, Thought thought, Words words) implements WithCard {}

    /** Whose heading is written when it is the first. */
    record PutUnder(Duration at, Thought thought, Words heading) implements WithCard {}

    /** A slip that its author has left; what stood there before is kept. */
    record Correct(Duration at, Thought thought) implements WithCard {}

    record ReleaseExample(Duration at, Thought thought) implements WithCard {}

    record Park(Duration at, Thought thought) implements WithCard {}

    record Hide(Duration at, Thought thought, String reason) implements WithCard {}

    record ShowAgain(Duration at, Thought thought) implements WithCard {}

    record CallFacilitator(Duration at) implements HostStep {}
}
