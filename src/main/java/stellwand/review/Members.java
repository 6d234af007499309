package stellwand.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import stellwand.idea.Catalogue;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.idea.HolderEvent.UnitAsked;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaKind;
import stellwand.idea.Turns;
import stellwand.journal.Event;
import stellwand.journal.Journal;
import stellwand.journal.Recorded;
import stellwand.people.Staff;
import stellwand.unit.UnitId;
import stellwand.unit.Units;
import stellwand.web.RefusedException;

/**
 * Who of the staff speaks for a unit: whoever works there, and the coordination, which writes down
 * what a unit says on paper or on the telephone.
 */
@Component
public class Members {
    private final Catalogue catalogue;
    private final Journal journal;
    private final Turns turns;
    private final Units units;

    Members(Catalogue catalogue, Journal journal, Turns turns, Units units) {
        this.catalogue = catalogue;
        this.journal = journal;
        this.turns = turns;
        this.units = units;
    }

    boolean speakFor(UnitId unit, Staff staff) {
        return staff.isOfOffice() || units.whereWorks(staff.id()).contains(unit);
    }

    /** The unit for which somebody wants to speak, if they may. */
    UnitId speaker(UUID unit, Staff staff) {
        var by = new UnitId(unit);
        if (!speakFor(by, staff)) throw new RefusedException(Refusal.NOT_YOUR_UNIT);
        return by;
    }

    /** Whoever was asked once may see what became of it. */
    void check(IdeaId idea, Staff staff) {
        var known = catalogue.detail(idea);
        if (known.isEmpty()) throw new RefusedException(Refusal.IDEA_IS_UNKNOWN);
        if (known.get().row().kind() == IdeaKind.PERSONAL || !wasAsked(idea, staff)) {
            throw new RefusedException(Refusal.NOT_YOUR_UNIT);
        }
    }

    /** Whether a link to the review of this public idea leads them there. */
    public boolean mayOpen(IdeaId idea, Staff staff) {
        return staff.examines() && wasAsked(idea, staff);
    }

    private boolean wasAsked(IdeaId idea, Staff staff) {
        if (staff.isOfOffice()) return true;
        if (!turns.isInSight(idea)) return false;
        var own = units.whereWorks(staff.id());
        var events = journal.read(idea.stream(), 0).stream().map(Recorded::event).toList();
        return events.subList(sighted(events), events.size()).stream()
                .anyMatch(it -> asked(it).filter(own::contains).isPresent());
    }

    private static Optional<UnitId> asked(Event event) {
        return switch (event) {
            case HandedOver it -> Optional.of(it.unit());
            case UnitAsked it -> Optional.of(it.unit());
            default -> Optional.empty(); // the rest asks nobody
        };
    }

    /** What was before a sighting that was taken back was a mistake. */
    private static int sighted(List<Event> events) {
        return IntStream.range(0, events.size())
                .filter(n -> events.get(n) instanceof SightingUndone)
                .max()
                .orElse(0);
    }
}
