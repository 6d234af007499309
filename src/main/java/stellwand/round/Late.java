package stellwand.round;

import java.time.Instant;

/**
 * The round that was closed last: what was begun in it may still arrive for a while.
 *
 * @param until as the server's clock says
 */
public record Late(RoundId id, Instant until) {
    public boolean isOver(Instant at) {
        return at.isAfter(until);
    }
}
