package stellwand.review;

import java.time.LocalDate;
import stellwand.idea.IdeaId;
import stellwand.unit.UnitId;

/**
 * By it a unit writes a draft about one idea without signing in.
 *
 * @param until the last day on which it is worth something
 */
record DraftLink(IdeaId idea, UnitId unit, LocalDate until) {}
