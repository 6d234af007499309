package stellwand.demo.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import stellwand.board.CardKind;
import stellwand.demo.CardStack;
import stellwand.demo.Thought;

/** What has not been said yet. */
final class Repertoire {
    private final Map<Drawer, List<Thought>> unsaid = new HashMap<>();
    private final Set<String> hanging = new HashSet<>();

    private record Drawer(int table, CardKind kind) {}

    Repertoire(CardStack cards, RandomGenerator chance) {
        for (var thought : cards.thoughts()) drawer(thought.table(), thought.kind()).add(thought);
        for (int table = 1; table <= cards.tableCount(); table++) {
            for (var kind : CardKind.values()) Collections.shuffle(drawer(table, kind), chance);
        }
    }

    private List<Thought> drawer(int table, CardKind kind) {
        return unsaid.computeIfAbsent(new Drawer(table, kind), _ -> new ArrayList<>());
    }

    int left(int table, CardKind kind) {
        return drawer(table, kind).size();
    }

    /** First what answers a challenge that hangs; each only once. */
    List<Thought> take(int table, CardKind kind, int atMost) {
        var drawer = drawer(table, kind);
        drawer.sort(Comparator.comparing(this::answersNothingHere));
        var first = drawer.subList(0, Math.min(atMost, drawer.size()));
        var taken = List.copyOf(first);
        first.clear();
        taken.forEach(thought -> hanging.add(thought.key()));
        return taken;
    }

    private boolean answersNothingHere(Thought thought) {
        return Collections.disjoint(hanging, thought.answers());
    }

    void takenBack(Thought thought) {
        hanging.remove(thought.key());
    }
}
