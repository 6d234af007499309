package stellwand.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stellwand.board.BoardEvent.CardEvent;
import stellwand.board.BoardEvent.CardPinned;
import stellwand.board.CardId;
import stellwand.journal.Recorded;

/** Where every card of an evening came from. */
record Trails(Map<CardId, Trail> byCard) {

    static Trails of(List<Recorded> journal) {
        var trails = new LinkedHashMap<CardId, Trail>();
        for (var recorded : journal) {
            if (recorded.event() instanceof CardPinned pinned) {
                trails.put(pinned.card(), Trail.of(pinned));
            } else if (recorded.event() instanceof CardEvent event) {
                trails.computeIfPresent(event.card(), (_, trail) -> trail.after(recorded, event));
            }
        }
        return new Trails(trails);
    }

    Optional<Trail> find(CardId card) {
        return Optional.ofNullable(byCard.get(card));
    }

    /** In the order of pinning. */
    Stream<Trail> all() {
        return byCard.values().stream();
    }
}
