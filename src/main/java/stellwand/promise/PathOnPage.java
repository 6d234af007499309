package stellwand.promise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.workshop.Wording.Phrase;

/**
 * A promise as a line with stations, for readers.
 *
 * @param stops between the sighting and the answer
 * @param ahead whether the sighting is behind the idea of which it speaks
 * @param sightingDays working days, as all that follow
 * @param usefulUntil for the reader; null: nobody names a day
 */
public record PathOnPage(
        List<Stop> stops,
        boolean ahead,
        int sightingDays,
        int coordinationDays,
        int graceDays,
        @Nullable String usefulUntil) {

    public PathOnPage {
        stops = List.copyOf(stops);
    }

    /**
     * @param offices at the same time, the leading one first; none: found for each idea
     */
    public record Stop(StationTitle title, List<Office> offices, int days, boolean byTwo) {
        public Stop {
            offices = List.copyOf(offices);
        }
    }

    /**
     * A unit, or who goes on for it.
     *
     * @param number of its page
     */
    public record Office(int number, Phrase name) {}
}
