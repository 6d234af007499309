package stellwand.demo.play;

import java.util.List;
import java.util.random.RandomGenerator;
import stellwand.demo.CardStack;

/**
 * The whole evening before it begins: who does what, and when. The same people, tempo, cards and
 * chance give the same evening.
 *
 * @param people for each of them what they do, in order of time
 * @param hosts the same for the host of each table
 * @param places that every table needs
 */
record RunningOrder(
        List<Cue> cues, List<List<Step>> people, List<List<HostStep>> hosts, int places) {
    static RunningOrder of(int people, Tempo tempo, CardStack cards, RandomGenerator chance) {
        var rehearsal = new Rehearsal(people, tempo, cards, chance);
        var steps = rehearsal.steps();
        return new RunningOrder(
                Cue.all(tempo, cards.tableCount()),
                steps,
                HostRehearsal.all(tempo, cards, steps, chance),
                rehearsal.places());
    }

    List<Step.Pin> pins() {
        return people.stream()
                .flatMap(List::stream)
                .filter(Step.Pin.class::isInstance)
                .map(Step.Pin.class::cast)
                .toList();
    }
}
