package stellwand.demo.play;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the facilitator does. Times count from the beginning of the evening. */
sealed interface Cue {
    Duration at();

    /** While nobody can write. */
    record Greet(Duration at) implements Cue {}

    record Open(Duration at, int round) implements Cue {}

    record Close(Duration at, int round) implements Cue {}

    /** The last round is not closed: whoever watches may want to write on. */
    record KeepOpen(Duration at, int round) implements Cue {}

    record SayGoodbye(Duration at) implements Cue {}

    static List<Cue> all(Tempo tempo) {
        var cues = new ArrayList<Cue>();
        cues.add(new Greet(Duration.ZERO));
        for (int round = 1; round <= Tempo.ROUNDS; round++) {
            cues.add(new Open(tempo.opens(round), round));
            cues.add(
                    round < Tempo.ROUNDS
                            ? new Close(tempo.closes(round), round)
                            : new KeepOpen(tempo.closes(round), round));
        }
        cues.add(new SayGoodbye(tempo.ends()));
        return List.copyOf(cues);
    }
}
