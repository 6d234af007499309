package stellwand.demo.play;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the facilitator does. Times count from the beginning of the evening. */
sealed interface Cue {
    /** In the second round a table calls for the facilitator; she comes when she hears it. */
    double CALLS_AT = 0.42;

    Duration at();

    /** While nobody can write. */
    record Greet(Duration at) implements Cue {}

    /** The next line of the agenda. */
    record GoOn(Duration at) implements Cue {}

    record Open(Duration at, int round) implements Cue {}

    /** How long it still lasts, on every wall. */
    record CountDown(Duration at) implements Cue {}

    /**
     * To all phones and walls, in the languages of the hall.
     *
     * @param saying its name among the evening's words
     */
    record Announce(Duration at, String saying) implements Cue {}

    record EndAnnouncement(Duration at) implements Cue {}

    record AnswerCall(Duration at) implements Cue {}

    record Close(Duration at, int round) implements Cue {}

    /**
     * In the plenary: one table's board on every wall.
     *
     * @param table from 1
     */
    record Present(Duration at, int table) implements Cue {}

    record End(Duration at) implements Cue {}

    static List<Cue> all(Tempo tempo, int tables) {
        var cues = new ArrayList<Cue>();
        cues.add(new Greet(Duration.ZERO));
        cues.add(new GoOn(Tempo.part(tempo.greeting(), 0.4)));
        cues.add(new GoOn(Tempo.part(tempo.greeting(), 0.7)));
        for (int round = 1; round <= Tempo.ROUNDS; round++) cues.addAll(during(tempo, round));
        cues.addAll(plenary(tempo, tables));
        cues.add(new EndAnnouncement(tempo.ends()));
        cues.add(new GoOn(tempo.ends()));
        cues.add(new End(tempo.ends()));
        return List.copyOf(cues);
    }

    private static List<Cue> during(Tempo tempo, int round) {
        var cues = new ArrayList<Cue>();
        cues.add(new Open(tempo.opens(round), round));
        if (round == 2) cues.add(new AnswerCall(tempo.during(round, CALLS_AT)));
        cues.add(new Announce(tempo.during(round, 0.8), "announcement.last-cards"));
        cues.add(new EndAnnouncement(tempo.during(round, 0.9)));
        cues.add(new CountDown(tempo.during(round, 0.92)));
        cues.add(new Close(tempo.closes(round), round));
        return cues;
    }

    private static List<Cue> plenary(Tempo tempo, int tables) {
        var begins = tempo.closes(Tempo.ROUNDS);
        var cues = new ArrayList<Cue>();
        cues.add(new GoOn(begins));
        for (int table = 1; table <= tables; table++) {
            var since = Tempo.part(tempo.look(), (table - 1.0) / tables);
            cues.add(new Present(begins.plus(since), table));
        }
        cues.add(new Announce(begins, "announcement.plenary"));
        cues.add(new EndAnnouncement(begins.plus(Tempo.part(tempo.look(), 0.15))));
        cues.add(new Announce(begins.plus(Tempo.part(tempo.look(), 0.85)), "announcement.thanks"));
        cues.sort(Comparator.comparing(Cue::at));
        return cues;
    }
}
