package stellwand.workshop;

import java.time.Instant;

/** The state of an evening's door. */
public sealed interface Joining {
    record NoCodeYet() implements Joining {}

    record Closed(JoinCode code) implements Joining {}

    record Open(JoinCode code, Instant until) implements Joining {}

    default Joining with(JoinCode code) {
        return switch (this) {
            case NoCodeYet() -> new Closed(code);
            case Closed(_) -> new Closed(code);
            case Open(_, var until) -> new Open(code, until);
        };
    }

    default Joining openedUntil(Instant until) {
        return switch (this) {
            case NoCodeYet() -> this;
            case Closed(var code) -> new Open(code, until);
            case Open(var code, _) -> new Open(code, until);
        };
    }

    default Joining closed() {
        return switch (this) {
            case NoCodeYet() -> this;
            case Closed(_) -> this;
            case Open(var code, _) -> new Closed(code);
        };
    }
}
