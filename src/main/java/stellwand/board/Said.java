package stellwand.board;

import stellwand.journal.ContentId;

/**
 * A text in one language, as the state knows it.
 *
 * @param language BCP 47
 */
record Said(String language, ContentId content) {}
