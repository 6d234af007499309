package stellwand.review;

import org.springframework.stereotype.Component;
import stellwand.idea.IdeaId;
import stellwand.idea.Paths;
import stellwand.promise.Station;
import stellwand.unit.UnitId;
import stellwand.unit.Units;

/** Where somebody else than its author releases what a unit says. Reads only. */
@Component
class TwoPersons {
    private final Units units;
    private final Paths paths;

    TwoPersons(Units units, Paths paths) {
        this.units = units;
        this.paths = paths;
    }

    /** Because the unit always wants it, or because it was promised for this station. */
    boolean release(IdeaId idea, UnitId unit) {
        return units.releasesByTwo(unit)
                || paths.of(idea, unit).station().filter(Station::byTwo).isPresent();
    }

    /**
     * The same for what it has said: its turn is over then, and another station may have the idea.
     */
    boolean correct(IdeaId idea, UnitId unit) {
        return units.releasesByTwo(unit)
                || paths.saidAt(idea, unit).filter(Station::byTwo).isPresent();
    }
}
