package stellwand.unit;

import java.util.UUID;
import stellwand.workshop.Wording.Phrase;

/** A unit in a list, in the reader's language where it is said in it. */
record UnitLine(UUID id, int number, Phrase name, Phrase duty, UnitKind kind, Phase phase) {

    static UnitLine of(Unit unit, String language) {
        return new UnitLine(
                unit.id().id(),
                unit.number(),
                unit.names().now().in(language),
                unit.duty().in(language),
                unit.kind(),
                unit.phase());
    }
}
