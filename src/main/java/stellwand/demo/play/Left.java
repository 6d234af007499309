package stellwand.demo.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import stellwand.demo.Thought;
import stellwand.demo.play.Step.Correct;
import stellwand.demo.play.Step.Pin;
import stellwand.demo.play.Step.TakeBack;

/**
 * What people leave to their table's host.
 *
 * @param pins that stay
 * @param corrected by their authors
 */
record Left(List<Pin> pins, Set<Thought> corrected) {
    static Left by(List<List<Step>> people) {
        var pins = new ArrayList<Pin>();
        var corrected = new HashSet<Thought>();
        var gone = new HashSet<Thought>();
        people.stream()
                .flatMap(List::stream)
                .forEach(step -> {
                    if (step instanceof Pin pin) pins.add(pin);
                    if (step instanceof Correct(_, var thought)) corrected.add(thought);
                    if (step instanceof TakeBack(_, var thought)) gone.add(thought);
                });
        pins.removeIf(pin -> gone.contains(pin.thought()));
        return new Left(List.copyOf(pins), Set.copyOf(corrected));
    }

    List<Pin> hanging(int table) {
        return at(table).toList();
    }

    List<Pin> slips(int table) {
        return at(table)
                .filter(pin -> !pin.words().equals(pin.thought().text()))
                .filter(pin -> !corrected.contains(pin.thought()))
                .toList();
    }

    private Stream<Pin> at(int table) {
        return pins.stream()
                .filter(pin -> pin.thought().table() == table)
                .sorted(Comparator.comparing(Pin::at));
    }
}
