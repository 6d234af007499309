package stellwand.chain;

import org.jspecify.annotations.Nullable;
import stellwand.unit.UnitId;
import stellwand.workshop.Texts;

/** One station, with the contents of its words. */
record StationState(StationId id, @Nullable UnitId unit, Texts name, Texts bring, Texts next) {}
