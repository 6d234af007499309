package stellwand.board;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import stellwand.board.BoardEvent.CardBroughtBack;
import stellwand.board.BoardEvent.CardClustered;
import stellwand.board.BoardEvent.CardCutOut;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardHidden;
import stellwand.board.BoardEvent.CardParked;
import stellwand.board.BoardEvent.CardPinned;
import stellwand.board.BoardEvent.CardReworded;
import stellwand.board.BoardEvent.CardShown;
import stellwand.board.BoardEvent.CardTakenBack;
import stellwand.board.BoardEvent.CardTranslated;
import stellwand.board.BoardEvent.CardUnclustered;
import stellwand.board.BoardEvent.ChallengesAnswered;
import stellwand.board.BoardEvent.ExampleDropped;
import stellwand.board.BoardEvent.ExampleReleased;
import stellwand.board.BoardEvent.ExampleWithheld;
import stellwand.board.BoardEvent.ExampleWritten;
import stellwand.board.HeadingEvent.HeadingRemoved;
import stellwand.journal.Fold;
import stellwand.workshop.WorkshopId;

/**
 * All boards of a workshop.
 *
 * @param cards every card that was ever pinned, also those that are gone
 */
record BoardState(PMap<CardId, Card> cards, Headings headings) {

    static final Fold<BoardState> FOLD =
            Fold.of(
                    WorkshopId.STREAM,
                    BoardEvent.class,
                    new BoardState(HashTreePMap.empty(), Headings.NONE),
                    BoardState::apply);

    Optional<Card> find(CardId card) {
        return Optional.ofNullable(cards.get(card));
    }

    /** Not taken back and not erased, wherever it is. */
    Optional<Card> there(CardId card) {
        return find(card)
                .filter(it ->
                        switch (it.standing()) {
                            case HANGS, PARKED, HIDDEN -> true;
                            case TAKEN_BACK, ERASED -> false;
                        });
    }

    List<Card> hanging() {
        return standing(Standing.HANGS);
    }

    /** In the order in which they were pinned. */
    List<Card> standing(Standing standing) {
        return cards.values().stream()
                .filter(card -> card.standing() == standing)
                .sorted(Comparator.comparingInt(card -> card.pinned().number()))
                .toList();
    }

    /** Written on paper and still there, in the order in which they were pinned. */
    List<Card> ofPaper() {
        return cards.values().stream()
                .filter(card -> card.cutOut() != null && there(card.id()).isPresent())
                .sorted(Comparator.comparingInt(card -> card.pinned().number()))
                .toList();
    }

    int nextNumber() {
        return cards.size() + 1;
    }

    private BoardState apply(BoardEvent event) {
        return switch (event) {
            case HeadingEvent it -> new BoardState(freed(it), headings.after(it));
            case CardPinned it -> new BoardState(cards.plus(it.card(), Card.of(it)), headings);
            case CardCutOut it -> change(it.card(), card -> card.cutOut(it.cutOut()));
            case CardReworded(var card, var language, var text) ->
                    change(card, it -> it.reworded(new Said(language, text)));
            case ExampleWritten(var card, var language, var text) ->
                    change(card, it -> it.exemplified(new Said(language, text)));
            case ExampleDropped(var card) -> change(card, it -> it.with(new Example.None()));
            case ExampleReleased(var card) ->
                    change(card, it -> it.with(it.face().example().released()));
            case ExampleWithheld(var card) ->
                    change(card, it -> it.with(it.face().example().withheld()));
            case ChallengesAnswered(var card, var challenges) ->
                    change(card, it -> it.answering(challenges));
            case CardTranslated(var card, var language, var text, var checked) ->
                    change(card, it -> it.translated(new Said(language, text), checked));
            case CardHidden(var card, var language, var reason) ->
                    change(card, it -> it.hidden(new Said(language, reason)));
            case CardShown(var card) -> change(card, Card::shown);
            case CardParked(var card) -> change(card, it -> it.with(new Fate.Parked()));
            case CardBroughtBack(var card) -> change(card, it -> it.with(new Fate.Hangs()));
            case CardClustered(var card, var cluster) -> change(card, it -> it.under(cluster));
            case CardUnclustered(var card) -> change(card, it -> it.under(null));
            case CardTakenBack(var card) -> change(card, it -> it.with(new Fate.TakenBack()));
            case CardErased(var card) -> change(card, Card::erased);
        };
    }

    private BoardState change(CardId id, UnaryOperator<Card> how) {
        return find(id).map(how)
                .map(card -> new BoardState(cards.plus(id, card), headings))
                .orElse(this);
    }

    /** A heading that goes takes no card with it. */
    private PMap<CardId, Card> freed(HeadingEvent event) {
        if (!(event instanceof HeadingRemoved(var cluster))) return cards;
        var free = cards;
        for (var card : cards.values()) {
            if (card.isUnder(cluster)) free = free.plus(card.id(), card.under(null));
        }
        return free;
    }
}
