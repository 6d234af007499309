package stellwand.idea;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.workshop.Wording.Phrase;

/**
 * A theme that staff may choose.
 *
 * @param percent how sure the proposal is; null: it is none
 */
record ThemeChoice(UUID id, Phrase name, @Nullable Integer percent) {}
