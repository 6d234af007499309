package stellwand.board;

import stellwand.journal.ContentId;
import stellwand.workshop.TableId;

/** What happened to the headings under which cards hang together. */
public sealed interface HeadingEvent extends BoardEvent {

    ClusterId cluster();

    /**
     * A heading hangs.
     *
     * @param number in whose order headings stand, from 1 in the whole workshop
     * @param language BCP 47
     */
    record HeadingWritten(
            ClusterId cluster, TableId table, int number, String language, ContentId text)
            implements HeadingEvent {}

    /** Other words above the same cards. */
    record HeadingReworded(ClusterId cluster, String language, ContentId text)
            implements HeadingEvent {}

    /** With everything that it ever said. Its cards hang on, under no heading. */
    record HeadingRemoved(ClusterId cluster) implements HeadingEvent {}
}
