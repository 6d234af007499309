package stellwand.unit;

import stellwand.workshop.Wording;

/**
 * What a unit is called now.
 *
 * @param number of its page
 */
public record UnitName(UnitId id, int number, Wording name) {}
