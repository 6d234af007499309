package stellwand.idea;

import java.util.List;
import stellwand.journal.Written;

/** What staff may wish of words that would do somebody harm. */
sealed interface HidingCommand {

    /** Set aside, and nobody else reads what it says. */
    record SetAsideUnseen(Written reason) implements HidingCommand {
        @Override
        public List<Written> contents() {
            return List.of(reason);
        }
    }

    /**
     * @param hidesOriginal whether nobody else reads how it came in
     */
    record RewordOver(Written text, boolean hidesOriginal) implements HidingCommand {
        @Override
        public List<Written> contents() {
            return List.of(text);
        }
    }

    record HideWords(WhichWords words) implements HidingCommand {}

    record ShowWords(WhichWords words) implements HidingCommand {}

    /**
     * @param reason for its author
     */
    record EraseWithReason(Written reason) implements HidingCommand {
        @Override
        public List<Written> contents() {
            return List.of(reason);
        }
    }

    /** What is asked, as text: under the same id it must be the same. */
    default String body() {
        return toString();
    }

    /** The texts that come with it. */
    default List<Written> contents() {
        return List.of();
    }
}
