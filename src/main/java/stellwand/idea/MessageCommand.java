package stellwand.idea;

import stellwand.journal.ContentId;

/** What staff may wish of what contributors wrote. */
sealed interface MessageCommand {

    /**
     * @param upTo the last one that the page showed: another may have come meanwhile
     */
    record ReadMessages(long upTo) implements MessageCommand {}

    /**
     * The author's own words become the wording.
     *
     * @param at the event that proposed them
     */
    record AdoptCorrection(long at, String language, ContentId text) implements MessageCommand {}
}
