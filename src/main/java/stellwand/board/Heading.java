package stellwand.board;

import org.pcollections.PVector;
import org.pcollections.TreePVector;
import stellwand.board.HeadingEvent.HeadingWritten;
import stellwand.journal.ContentId;
import stellwand.workshop.TableId;

/**
 * What cards that belong together have above them.
 *
 * @param number in whose order the headings of a table stand
 * @param written everything that it ever said: what removing it erases
 */
record Heading(ClusterId id, TableId table, int number, Said said, PVector<ContentId> written) {

    static Heading of(HeadingWritten it) {
        return new Heading(
                it.cluster(),
                it.table(),
                it.number(),
                new Said(it.language(), it.text()),
                TreePVector.singleton(it.text()));
    }

    Heading reworded(Said other) {
        return new Heading(id, table, number, other, written.plus(other.content()));
    }
}
