package stellwand.idea;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.journal.Journal;
import stellwand.journal.States;
import stellwand.promise.Promise;
import stellwand.promise.Promises;
import stellwand.promise.Station;
import stellwand.unit.UnitId;
import stellwand.workshop.WorkshopId;

/** How far each idea is on the path that its workshop has promised. Reads only. */
@Component
public class Paths {
    private final Journal journal;
    private final Promises promises;

    Paths(Journal journal, Promises promises) {
        this.journal = journal;
        this.promises = promises;
    }

    /**
     * @param promise of its workshop, or else what is usual
     * @param given whether its workshop has promised it
     * @param passed how many stations are behind it
     */
    public record Place(Promise promise, boolean given, int passed) {

        /** Where it is, or comes next; empty when all have said what was promised. */
        public Optional<Station> station() {
            return promise.next(passed);
        }
    }

    public Place of(IdeaId idea) {
        var states = journal.states(idea.stream());
        return place(states, states.of(HolderState.FOLD).passed());
    }

    /** Of what is expected of one unit: others may have gone on meanwhile. */
    public Place of(IdeaId idea, UnitId unit) {
        var states = journal.states(idea.stream());
        return place(states, states.of(HolderState.FOLD).passedFor(unit));
    }

    /** Where it was when the unit said of it what it said last; empty if it has said nothing. */
    public Optional<Station> saidAt(IdeaId idea, UnitId unit) {
        var states = journal.states(idea.stream());
        return Optional.ofNullable(states.of(HolderState.FOLD).saidAt().get(unit))
                .flatMap(it -> place(states, it).station());
    }

    /** What comes next for each of these that a promised path leads on; for lists. */
    public Map<IdeaId, Station> ahead(Collection<IdeaRow> ideas) {
        var promised = new HashMap<WorkshopId, Optional<Promise>>();
        var ahead = new HashMap<IdeaId, Station>();
        for (var idea : ideas) {
            var workshop = idea.workshop();
            if (workshop == null) continue;
            var promise = promised.computeIfAbsent(workshop, promises::given);
            if (promise.isEmpty()) continue;
            int passed = journal.states(idea.id().stream()).of(HolderState.FOLD).passed();
            promise.get().next(passed).ifPresent(it -> ahead.put(idea.id(), it));
        }
        return ahead;
    }

    private Place place(States states, int passed) {
        var given = promises.given(workshop(states.of(IdeaState.FOLD)));
        return new Place(given.orElseGet(promises::usual), given.isPresent(), passed);
    }

    private static @Nullable WorkshopId workshop(IdeaState idea) {
        var received = idea.received();
        return received == null ? null : received.source().workshop();
    }
}
