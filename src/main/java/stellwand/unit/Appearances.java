package stellwand.unit;

import java.util.List;
import stellwand.workshop.Wording.Phrase;

/**
 * Where units appear in what another package publishes: a unit's page leads there. A bean of that
 * package, which the directory need not know.
 */
public interface Appearances {

    /** What they are, as a key of a message. */
    String heading();

    List<Appearance> of(UnitId unit, String language);

    /** One page on which it appears. */
    record Appearance(String address, Phrase title) {}
}
