package stellwand.board;

import stellwand.board.CardOnPage.Line;

/**
 * A heading as pages draw it.
 *
 * @param id empty on a blank
 * @param number in whose order the headings of a table stand; 0 on a blank
 */
public record HeadingOnPage(String id, int number, Line text) {
    static final HeadingOnPage BLANK = new HeadingOnPage("", 0, Line.BLANK);

    static HeadingOnPage of(HeadingJson it) {
        return new HeadingOnPage(
                it.id().id().toString(), it.number(), new Line(it.language(), it.text()));
    }
}
