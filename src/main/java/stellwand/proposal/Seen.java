package stellwand.proposal;

import java.util.Arrays;
import java.util.List;

/**
 * What is left of a text when it has been looked at.
 *
 * @param ways its clues by way and kind
 */
record Seen(List<List<Clues>> ways) {
    /** Letters; whoever writes more has said by then what it is about. */
    private static final int LONGEST = 4_000;

    static Seen of(String text, String language) {
        var first = text.substring(0, Math.min(LONGEST, text.length()));
        return new Seen(Way.ALL.stream().map(way -> way.clues(first, language)).toList());
    }

    Clues stems() {
        return ways.getFirst().getFirst();
    }

    /** The same text is always in the same part: no part knows what another one asks. */
    int part(int parts) {
        return Math.floorMod(Arrays.hashCode(stems().numbers()), parts);
    }
}
