package stellwand.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a join code leads.
 *
 * @param until when joining ends or ended, if it was ever opened
 */
public record Entrance(
        WorkshopId workshop, JoinCode code, Standing standing, @Nullable Instant until) {

    /** How the door stands. */
    public enum Standing {
        OPEN,
        CLOSED,
        /** The time is over, or a newer code was issued. */
        EXPIRED
    }
}
