package stellwand.board;

import java.util.Map;
import java.util.Optional;
import stellwand.journal.ContentId;
import stellwand.journal.Written;
import stellwand.workshop.TableId;

/**
 * A heading as screens get it, on the board and in the feed.
 *
 * @param number in whose order the headings of a table stand
 */
public record HeadingJson(ClusterId id, TableId table, int number, String language, String text) {

    /** Empty when its text is erased. */
    static Optional<HeadingJson> of(Heading heading, Map<ContentId, Written> texts) {
        return Optional.ofNullable(texts.get(heading.said().content()))
                .map(said ->
                        new HeadingJson(
                                heading.id(),
                                heading.table(),
                                heading.number(),
                                said.language(),
                                said.text()));
    }
}
