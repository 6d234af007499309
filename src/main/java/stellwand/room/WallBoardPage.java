package stellwand.room;

import java.util.List;
import stellwand.board.CardOnPage;
import stellwand.board.HeadingOnPage;

/**
 * One table's board on the projector.
 *
 * @param headings under which its cards hang, in their order
 * @param blanks what the browser fills when a card comes
 */
record WallBoardPage(
        Screen screen,
        WallPage.Glance board,
        List<HeadingOnPage> headings,
        List<CardOnPage> blanks) {}
