package stellwand.board;

import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;

/**
 * A card that nobody sees but its author and its table's host.
 *
 * @param reason null in the moment in which it is being erased
 */
public record HiddenCard(CardJson card, @Nullable Line reason) {}
