package stellwand.floor;

import java.time.Instant;
import java.util.UUID;

/** A table's latest call for the facilitator. */
public record Call(UUID id, Instant at, State state) {
    public enum State {
        CALLING,
        HEARD,
        TAKEN_BACK
    }

    Call in(State next) {
        return new Call(id, at, next);
    }
}
