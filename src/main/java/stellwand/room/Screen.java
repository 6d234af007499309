package stellwand.room;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.workshop.Wording.Phrase;

/**
 * What every live page of the room begins with.
 *
 * @param seq up to which event of the evening the page tells
 * @param now the server's time in milliseconds: a projector's clock may be wrong
 * @param round the one that is open
 * @param announcement what is announced to all; mostly nothing
 * @param thanks once the evening is over: to one reader in their language, to a hall in all
 */
record Screen(
        UUID workshop,
        long seq,
        long now,
        @Nullable RoundLine round,
        List<Phrase> announcement,
        List<Thanks> thanks) {

    /** A word of thanks, and how it goes on. */
    record Thanks(Phrase word, Phrase next) {}

    public boolean isOver() {
        return !thanks.isEmpty();
    }
}
