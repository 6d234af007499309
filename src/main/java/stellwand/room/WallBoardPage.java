package stellwand.room;

import java.util.List;
import stellwand.board.CardOnPage;

/**
 * One table's board on the projector.
 *
 * @param blanks what the browser fills when a card comes
 */
record WallBoardPage(Screen screen, WallPage.Glance board, List<CardOnPage> blanks) {}
