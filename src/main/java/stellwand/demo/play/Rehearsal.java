package stellwand.demo.play;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import stellwand.board.CardKind;
import stellwand.demo.CardStack;
import stellwand.demo.Thought;
import stellwand.demo.play.Step.Correct;
import stellwand.demo.play.Step.Join;
import stellwand.demo.play.Step.LookAround;
import stellwand.demo.play.Step.Pin;
import stellwand.demo.play.Step.Sit;
import stellwand.demo.play.Step.TakeBack;

/** Makes up what everybody does. Talk comes first, so a round's cards begin late and end early. */
final class Rehearsal {
    private static final double FIRST_CARD = 0.06;
    private static final double LAST_CARD = 0.9;
    private static final double LAST_CHANGE = 0.97;
    private static final double LATECOMERS = 0.3;
    private static final Duration LOOKING_FOR_A_TABLE = Duration.ofMillis(400);
    private static final double SLIPS = 0.14;

    /** The others are left to the table's host. */
    private static final double CORRECTED = 0.09;

    private static final double TAKEN_BACK = 0.04;

    /** Interface languages, as often as they are chosen. */
    private static final List<String> LANGUAGES = List.of("de", "de", "de", "de", "en", "ar");

    private final Tempo tempo;
    private final RandomGenerator chance;
    private final Repertoire repertoire;
    private final Seating seating;
    private final List<Join> joins = new ArrayList<>();
    private final List<List<Step>> people = new ArrayList<>();

    Rehearsal(int people, Tempo tempo, CardStack cards, RandomGenerator chance) {
        this.tempo = tempo;
        this.chance = chance;
        this.repertoire = new Repertoire(cards, chance);
        this.seating = Seating.of(people, cards.tableCount(), chance);
        comeIn(people);
        for (int round = 1; round <= Tempo.ROUNDS; round++) talk(round);
        for (int round = 2; round <= Tempo.ROUNDS; round++) moveOn(round);
        lookAround();
    }

    List<List<Step>> steps() {
        return people.stream()
                .map(steps -> steps.stream().sorted(Comparator.comparing(Step::at)).toList())
                .toList();
    }

    /** One for each table first; some come when the first round has long begun. */
    private void comeIn(int count) {
        int first = Math.min(count, seating.tables());
        var early = Tempo.part(tempo.greeting(), 0.1);
        var late = tempo.during(1, LATECOMERS);
        comeIn(Rhythm.between(early, Tempo.part(tempo.greeting(), 0.6), first, chance));
        comeIn(Rhythm.between(early, late, count - first, chance));
    }

    private void comeIn(List<Duration> moments) {
        for (var at : moments) {
            var join = new Join(at, LANGUAGES.get(chance.nextInt(LANGUAGES.size())));
            var seat = new Sit(at.plus(LOOKING_FOR_A_TABLE), seating.of(joins.size(), 1));
            joins.add(join);
            people.add(new ArrayList<>(List.of(join, seat)));
        }
    }

    private void talk(int round) {
        for (int table = 1; table <= seating.tables(); table++) {
            var there = seating.at(table, round);
            if (!there.isEmpty()) talk(round, table, there);
        }
    }

    private void talk(int round, int table, List<Integer> there) {
        var thoughts = repertoire.take(table, kind(round), wanted(round, table, there.size()));
        var moments =
                Rhythm.between(
                        tempo.during(round, FIRST_CARD),
                        tempo.during(round, LAST_CARD),
                        thoughts.size(),
                        chance);
        for (int n = 0; n < thoughts.size(); n++) {
            var at = moments.get(n);
            write(author(there, at), at, round, thoughts.get(n));
        }
    }

    private static CardKind kind(int round) {
        return round == 1 ? CardKind.CHALLENGE : CardKind.SOLUTION;
    }

    /** A few at any table, more where more people sit; not all solutions in the second round. */
    private int wanted(int round, int table, int people) {
        int few = chance.nextInt(3);
        if (round == 1) return 3 + few + people;
        int left = repertoire.left(table, CardKind.SOLUTION);
        int half = round == 2 ? (left + 1) / 2 : left;
        return Math.min(half, 2 + few + people * 2 / 3);
    }

    /** Whoever is there already; the first at each table is. */
    private int author(List<Integer> there, Duration at) {
        var come = there.stream().filter(who -> joins.get(who).at().compareTo(at) < 0).toList();
        return come.get(chance.nextInt(come.size()));
    }

    private void write(int author, Duration at, int round, Thought thought) {
        var drawn = chance.nextDouble();
        var slip = drawn < SLIPS ? Slip.in(thought.text()) : Optional.<String>empty();
        people.get(author).add(new Pin(at, round, thought, slip.orElse(thought.text())));
        if (slip.isPresent() && drawn < CORRECTED)
            people.get(author).add(new Correct(after(at, round), thought));
        if (drawn > 1 - TAKEN_BACK) {
            people.get(author).add(new TakeBack(after(at, round), thought));
            repertoire.takenBack(thought);
        }
    }

    /** Soon, and while the round is open. */
    private Duration after(Duration at, int round) {
        var soon = at.plus(Tempo.part(tempo.round(), 0.05 + 0.1 * chance.nextDouble()));
        var last = tempo.during(round, LAST_CHANGE);
        return soon.compareTo(last) < 0 ? soon : last;
    }

    /** In the pause; whoever comes later than that goes on from where they first sat down. */
    private void moveOn(int round) {
        for (int person = 0; person < people.size(); person++) {
            int table = seating.of(person, round);
            if (table == seating.of(person, round - 1)) continue;
            var at = Tempo.part(tempo.pause(), chance.nextDouble());
            people.get(person).add(new Sit(tempo.closes(round - 1).plus(at), table));
        }
    }

    int places() {
        return seating.mostAtATable();
    }

    private void lookAround() {
        IntStream.range(0, people.size())
                .forEach(person -> {
                    var at = Tempo.part(tempo.look(), chance.nextDouble());
                    people.get(person).add(new LookAround(tempo.closes(Tempo.ROUNDS).plus(at)));
                });
    }
}
