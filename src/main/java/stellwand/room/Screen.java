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
 */
record Screen(
        UUID workshop, long seq, long now, @Nullable RoundLine round, List<Phrase> announcement) {}
