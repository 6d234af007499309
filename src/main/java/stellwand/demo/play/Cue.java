package stellwand.demo.play;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the facilitator does. Times count from the beginning of the evening. */
sealed interface Cue {
    Duration at();

    /** While nobody can write. */
    record Greet(Duration at) implements Cue {}

    /** The next line of the agenda. */
    record GoOn(Duration at) implements Cue {}

    record Open(Duration at, int round) implements Cue {}

    /** How long it still lasts, on every wall. */
    record CountDown(Duration at) implements Cue {}

    record Close(Duration at, int round) implements Cue {}

    /**
     * In the plenary: one table's board on every wall.
     *
     * @param table from 1
     */
    record Present(Duration at, int table) implements Cue {}

    record End(Duration at) implements Cue {}

    static List<Cue> all(Tempo tempo) {
        var cues = new ArrayList<Cue>();
        cues.add(new Greet(Duration.ZERO));
        cues.add(new GoOn(Tempo.part(tempo.greeting(), 0.4)));
        cues.add(new GoOn(Tempo.part(tempo.greeting(), 0.7)));
        for (int round = 1; round <= Tempo.ROUNDS; round++) {
            cues.add(new Open(tempo.opens(round), round));
            cues.add(new CountDown(tempo.during(round, 0.92)));
            cues.add(new Close(tempo.closes(round), round));
        }
        cues.add(new GoOn(tempo.closes(Tempo.ROUNDS)));
        for (int table = 1; table <= Seating.TABLES; table++) {
            var since = Tempo.part(tempo.look(), (table - 1.0) / Seating.TABLES);
            cues.add(new Present(tempo.closes(Tempo.ROUNDS).plus(since), table));
        }
        cues.add(new GoOn(tempo.ends()));
        cues.add(new End(tempo.ends()));
        return List.copyOf(cues);
    }
}
