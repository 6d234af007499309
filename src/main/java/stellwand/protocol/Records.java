package stellwand.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import stellwand.board.Looks;
import stellwand.floor.EveningState;
import stellwand.journal.Journal;
import stellwand.people.Links;
import stellwand.round.RoundId;
import stellwand.round.RoundRow;
import stellwand.round.Rounds;
import stellwand.web.RefusedException;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.WorkshopState;
import stellwand.workshop.Workshops;

/**
 * Keeps the record of each evening until something happens there: a whole hall may read at once.
 */
@Component
class Records {
    private static final int KEPT = 16;

    private final Journal journal;
    private final Looks looks;
    private final Workshops workshops;
    private final Rounds rounds;
    private final Links links;
    private final Map<WorkshopId, BoardRecord> kept =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<WorkshopId, BoardRecord> eldest) {
                    return size() > KEPT;
                }
            };

    Records(Journal journal, Looks looks, Workshops workshops, Rounds rounds, Links links) {
        this.journal = journal;
        this.looks = looks;
        this.workshops = workshops;
        this.rounds = rounds;
        this.links = links;
    }

    /**
     * With everything that was acknowledged, and nothing that was erased, before somebody asked.
     */
    synchronized BoardRecord of(WorkshopId workshop) {
        long asked = journal.states(workshop.stream()).seq();
        var there = kept.get(workshop);
        if (there != null && there.seq() >= asked) return there;
        var fresh = write(workshop);
        kept.put(workshop, fresh);
        return fresh;
    }

    private BoardRecord write(WorkshopId workshop) {
        var hanging = looks.at(workshop); // first: what else is newer only means to look again
        var states = journal.states(workshop.stream());
        var evening =
                workshops
                        .find(workshop)
                        .orElseThrow(() -> new RefusedException(Refusal.WORKSHOP_IS_UNKNOWN));
        var origins =
                new Origins(
                        states.of(WorkshopState.FOLD).participants(),
                        links.everOfTables(workshop.id()));
        var recorder =
                new Recorder(
                        hanging,
                        Trails.of(journal.read(workshop.stream(), 0)),
                        origins,
                        numbers(workshop));
        return recorder.of(evening, states.of(EveningState.FOLD).isOver());
    }

    private Map<RoundId, Integer> numbers(WorkshopId workshop) {
        return rounds.list(workshop).stream()
                .collect(Collectors.toMap(RoundRow::id, RoundRow::number));
    }
}
