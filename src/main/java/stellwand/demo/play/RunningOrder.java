package stellwand.demo.play;

import java.util.List;
import java.util.random.RandomGenerator;
import stellwand.demo.Thought;

/**
 * The whole evening before it begins: who does what, and when. The same people, tempo, thoughts and
 * chance give the same evening.
 *
 * @param people for each of them what they do, in order of time
 * @param places that every table needs
 */
record RunningOrder(List<Cue> cues, List<List<Step>> people, int places) {
    static RunningOrder of(
            int people, Tempo tempo, List<Thought> thoughts, RandomGenerator chance) {
        var rehearsal = new Rehearsal(people, tempo, thoughts, chance);
        return new RunningOrder(Cue.all(tempo), rehearsal.steps(), rehearsal.places());
    }

    List<Step.Pin> pins() {
        return people.stream()
                .flatMap(List::stream)
                .filter(Step.Pin.class::isInstance)
                .map(Step.Pin.class::cast)
                .toList();
    }
}
