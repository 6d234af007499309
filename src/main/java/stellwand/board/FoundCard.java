package stellwand.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/**
 * The card to which a reply code or its number leads, whatever became of it.
 *
 * @param card what stands on it; null once it is erased
 * @param reason why it is hidden
 */
public record FoundCard(
        WorkshopId workshop,
        CardId id,
        TableId table,
        int number,
        CardKind kind,
        Standing standing,
        @Nullable CardJson card,
        @Nullable Line reason) {

    /** As {@code board/card.html} draws it. */
    public @Nullable CardOnPage onPage() {
        return card == null ? null : CardsOnPage.of(List.of(card)).onPage(card);
    }
}
