package stellwand.demo.play;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import stellwand.demo.CardStack;
import stellwand.demo.HostNotes;
import stellwand.demo.HostNotes.Words;
import stellwand.demo.Sayings;
import stellwand.demo.play.HostStep.CallFacilitator;
import stellwand.demo.play.HostStep.Correct;
import stellwand.demo.play.HostStep.Hide;
import stellwand.demo.play.HostStep.Park;
import stellwand.demo.play.HostStep.PutUnder;
import stellwand.demo.play.HostStep.ReleaseExample;
import stellwand.demo.play.HostStep.ShowAgain;
import stellwand.demo.play.HostStep.Translate;
import stellwand.demo.play.Step.Pin;

/** Makes up what the host of one table does with the cards that people write there. */
final class HostRehearsal {
    private static final Sayings SAYINGS = Sayings.read("reference-evening");
    private static final String LANGUAGE = "de";

    /** What is shown in the plenary, where nobody knows what belongs together. */
    private static final int CHOSEN = 3;

    private final Tempo tempo;
    private final RandomGenerator chance;
    private final HostNotes notes;
    private final List<HostStep> steps = new ArrayList<>();

    private HostRehearsal(Tempo tempo, HostNotes notes, RandomGenerator chance) {
        this.tempo = tempo;
        this.notes = notes;
        this.chance = chance;
    }

    /** For each table, in order of time. */
    static List<List<HostStep>> all(
            Tempo tempo, CardStack cards, List<List<Step>> people, RandomGenerator chance) {
        var left = Left.by(people);
        return IntStream.rangeClosed(1, cards.tableCount())
                .mapToObj(table -> new HostRehearsal(tempo, cards.notes(), chance).at(table, left))
                .toList();
    }

    private List<HostStep> at(int table, Left left) {
        var hanging = left.hanging(table);
        hanging.forEach(this::translate);
        left.slips(table).forEach(pin -> steps.add(new Correct(soon(pin), pin.thought())));
        putUnderHeadings(hanging);
        hanging.stream()
                .filter(pin -> pin.thought().example() != null)
                .findFirst()
                .ifPresent(pin -> steps.add(new ReleaseExample(soon(pin), pin.thought())));
        if (hanging.size() > 2) setAside(hanging);
        if (table == 1) steps.add(new CallFacilitator(tempo.during(2, Cue.CALLS_AT)));
        return steps.stream().sorted(Comparator.comparing(HostStep::at)).toList();
    }

    private void translate(Pin pin) {
        notes.translation(pin.thought())
                .ifPresent(words -> steps.add(new Translate(soon(pin), pin.thought(), words)));
    }

    private void putUnderHeadings(List<Pin> hanging) {
        var known = hanging.stream().filter(pin -> heading(pin).isPresent()).toList();
        for (var pin : known) putUnder(pin, heading(pin).orElseThrow());
        if (!known.isEmpty()) return;
        var chosen = new Words(LANGUAGE, said("host.heading"));
        hanging.stream().limit(CHOSEN).forEach(pin -> putUnder(pin, chosen));
    }

    private Optional<Words> heading(Pin pin) {
        return notes.heading(pin.thought());
    }

    private void putUnder(Pin pin, Words heading) {
        steps.add(new PutUnder(soon(pin), pin.thought(), heading));
    }

    /** One card is not for now; another seems to hang twice, and does not. */
    private void setAside(List<Pin> hanging) {
        int drawn = chance.nextInt(hanging.size());
        var parked = hanging.get(drawn);
        var doubted = hanging.get((drawn + 1) % hanging.size());
        steps.add(new Park(soon(parked), parked.thought()));
        var hidden = soon(doubted);
        steps.add(new Hide(hidden, doubted.thought(), said("host.reason")));
        steps.add(new ShowAgain(later(hidden), doubted.thought()));
    }

    private static String said(String key) {
        return SAYINGS.words(key).getOrDefault(LANGUAGE, "");
    }

    private Duration soon(Pin pin) {
        return later(pin.at());
    }

    private Duration later(Duration at) {
        return at.plus(Tempo.part(tempo.round(), 0.04 + 0.1 * chance.nextDouble()));
    }
}
