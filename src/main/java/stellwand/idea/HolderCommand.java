package stellwand.idea;

import java.time.Instant;
import java.util.List;
import stellwand.journal.Written;
import stellwand.unit.UnitId;

/** What one may wish of who has an idea. */
sealed interface HolderCommand {

    /**
     * @param isThere whether the unit has not ended
     */
    record HandOver(UnitId unit, boolean isThere, Instant at) implements HolderCommand {
        @Override
        public String body() {
            return "HandOver[unit=%s]".formatted(unit);
        }
    }

    record HandBack(Written reason, Instant at) implements HolderCommand {
        @Override
        public String body() {
            return List.of("hand back", reason.language(), reason.text()).toString();
        }

        @Override
        public List<Written> contents() {
            return List.of(reason);
        }
    }

    /** Without what is another when it comes again. */
    String body();

    default List<Written> contents() {
        return List.of();
    }
}
