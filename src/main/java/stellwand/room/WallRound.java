package stellwand.room;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.workshop.Wording.Phrase;

/**
 * A round as it is read from the last row.
 *
 * @param names which round it is: the wall's own language first, then the others
 * @param words the task in the organiser's own words, in all their languages; mostly none
 * @param minutes for which it was planned
 * @param ends null before it is open
 */
record WallRound(List<Phrase> names, List<Phrase> words, int minutes, @Nullable End ends) {

    /**
     * @param clock on the clock of the hall
     */
    record End(Instant at, String clock) {}
}
