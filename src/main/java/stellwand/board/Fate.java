package stellwand.board;

import java.util.Optional;

/** What became of a card. Whatever is gone keeps its number. */
sealed interface Fate {
    /** On the pinboard. */
    record Hangs() implements Fate {}

    /** In the parking lot: not for now, and not to be lost. */
    record Parked() implements Fate {}

    /**
     * By the table host. Nobody but author and table host sees it.
     *
     * @param before what it is again once it is shown
     */
    record Hidden(Said reason, Fate before) implements Fate {}

    record TakenBack() implements Fate {}

    record Erased() implements Fate {}

    default Fate hidden(Said reason) {
        return new Hidden(reason, shown());
    }

    default Fate shown() {
        return this instanceof Hidden(_, var before) ? before : this;
    }

    /** Why nobody else sees it. */
    default Optional<Said> whyHidden() {
        return this instanceof Hidden(var reason, _) ? Optional.of(reason) : Optional.empty();
    }

    default Standing standing() {
        return switch (this) {
            case Hangs() -> Standing.HANGS;
            case Parked() -> Standing.PARKED;
            case Hidden _ -> Standing.HIDDEN;
            case TakenBack() -> Standing.TAKEN_BACK;
            case Erased() -> Standing.ERASED;
        };
    }
}
