package stellwand.proposal;

import java.util.UUID;

/**
 * @param confidence from 0 to 1; of all that is proposed with 0.7, about seven in ten are what a
 *     person chooses
 */
public record Proposal(UUID choice, double confidence) {
    public int percent() {
        return (int) Math.round(100 * confidence);
    }
}
