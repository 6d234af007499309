package stellwand.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import stellwand.database.TestDatabase;

/**
 * Whatever happens at once, crashes and comes again: one order, no gap, no duplicate, a whole
 * history; and what was erased stays erased.
 */
class JournalPropertyTest {
    private static final int NODES = 2;
    private static final int NOTES = 4;
    private static final AtomicReferenceArray<Node> nodes = new AtomicReferenceArray<>(NODES);

    @Provide
    Arbitrary<List<Step>> someone() {
        var node = Arbitraries.integers().between(0, NODES - 1);
        var note = Arbitraries.integers().between(0, NOTES - 1);
        Arbitrary<Step> step =
                Arbitraries.frequencyOf(
                        tuple(6, Combinators.combine(node, note).as(Step.Write::new)),
                        tuple(8, Combinators.combine(node, note).as(Step.Change::new)),
                        tuple(2, Combinators.combine(node, note).as(Step.Erase::new)),
                        tuple(6, node.map(Step.SendAgain::new)),
                        tuple(2, node.map(Step.Crash::new)),
                        tuple(1, Arbitraries.just(new Step.KillConnections())));
        return step.list().ofMinSize(3).ofMaxSize(15);
    }

    private static Tuple2<Integer, Arbitrary<? extends Step>> tuple(
            int weight, Arbitrary<? extends Step> step) {
        return Tuple.of(weight, step);
    }

    @BeforeContainer
    static void start() {
        var source = TestDatabase.fresh();
        for (int i = 0; i < NODES; i++) nodes.set(i, Evening.newNode(source));
    }

    @AfterContainer
    static void stop() {
        for (int i = 0; i < NODES; i++) nodes.get(i).close();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void one_order_no_gap_no_duplicate_and_erased_text_is_nowhere(
            @ForAll("someone") List<Step> aylin,
            @ForAll("someone") List<Step> boris,
            @ForAll("someone") List<Step> chen)
            throws Exception {
        var evening = new Evening(nodes, NOTES);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var people = new ArrayList<Future<?>>();
            for (var steps : List.of(aylin, boris, chen)) {
                people.add(threads.submit(() -> new Person(evening).does(steps)));
            }
            for (var person : people) person.get(60, TimeUnit.SECONDS);
        }
        evening.check();
    }
}
