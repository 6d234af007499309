package stellwand.board;

import static stellwand.board.Refusal.CARD_IS_HIDDEN;
import static stellwand.board.Refusal.REASON_IS_MISSING;
import static stellwand.board.Refusal.REASON_IS_TOO_LONG;
import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;

import java.util.List;
import stellwand.board.BoardCommand.HideCard;
import stellwand.board.BoardEvent.CardBroughtBack;
import stellwand.board.BoardEvent.CardHidden;
import stellwand.board.BoardEvent.CardParked;
import stellwand.board.BoardEvent.CardShown;
import stellwand.journal.Decision;
import stellwand.journal.Text;

/** Taking a card off the pinboard for a while, and hanging it there again. */
final class AsideRules {
    private AsideRules() {}

    /** Nobody's words go without a reason. What is hidden already gets another one. */
    static Decision<BoardEvent, Refusal> hide(Card card, HideCard it) {
        var reason = it.reason();
        if (reason.text().isEmpty()) return refuse(REASON_IS_MISSING);
        if (Text.length(reason.text()) > Limits.REASON) return refuse(REASON_IS_TOO_LONG);
        return accept(new CardHidden(card.id(), reason.language(), reason.id()));
    }

    static Decision<BoardEvent, Refusal> show(Card card) {
        return isHidden(card) ? accept(new CardShown(card.id())) : accept(List.of());
    }

    static Decision<BoardEvent, Refusal> park(Card card) {
        if (isHidden(card)) return refuse(CARD_IS_HIDDEN);
        return isParked(card) ? accept(List.of()) : accept(new CardParked(card.id()));
    }

    static Decision<BoardEvent, Refusal> bringBack(Card card) {
        if (isHidden(card)) return refuse(CARD_IS_HIDDEN);
        return isParked(card) ? accept(new CardBroughtBack(card.id())) : accept(List.of());
    }

    static boolean isHidden(Card card) {
        return card.fate() instanceof Fate.Hidden;
    }

    private static boolean isParked(Card card) {
        return card.fate() instanceof Fate.Parked;
    }
}
