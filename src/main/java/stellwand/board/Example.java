package stellwand.board;

import java.util.Optional;

/** May be about third persons, so author and table host alone see it until it is released. */
sealed interface Example {
    record None() implements Example {}

    record Kept(Said text) implements Example {}

    record Released(Said text) implements Example {}

    default Example released() {
        return this instanceof Kept(var text) ? new Released(text) : this;
    }

    default Example withheld() {
        return this instanceof Released(var text) ? new Kept(text) : this;
    }

    default Optional<Said> said() {
        return switch (this) {
            case None() -> Optional.empty();
            case Kept(var text) -> Optional.of(text);
            case Released(var text) -> Optional.of(text);
        };
    }
}
