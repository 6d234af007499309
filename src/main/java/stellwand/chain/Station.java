package stellwand.chain;

import org.jspecify.annotations.Nullable;
import stellwand.unit.UnitId;
import stellwand.workshop.Wording;

/**
 * One station, with its words.
 *
 * @param unit as it was chosen; null: that is not decided yet
 */
record Station(StationId id, @Nullable UnitId unit, Wording name, Wording bring, Wording next) {}
