package stellwand.board;

import static stellwand.board.Refusal.CARD_HAS_CHANGED;
import static stellwand.board.Refusal.CARD_IS_HIDDEN;
import static stellwand.board.Refusal.CARD_IS_PINNED_ALREADY;
import static stellwand.board.Refusal.CARD_IS_UNKNOWN;
import static stellwand.board.Refusal.NOT_YOUR_CARD;
import static stellwand.board.Refusal.ONLY_THE_TABLE_HOST;
import static stellwand.board.Refusal.PHONES_ARE_OFF;
import static stellwand.board.Refusal.ROUND_IS_NOT_OPEN;
import static stellwand.board.Refusal.TABLE_IS_UNKNOWN;
import static stellwand.board.Refusal.THERE_IS_NO_EXAMPLE;
import static stellwand.board.Refusal.TRANSLATION_IS_ORIGINAL;
import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.acceptAndErase;
import static stellwand.journal.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import stellwand.board.BoardCommand.BringBackCard;
import stellwand.board.BoardCommand.By;
import stellwand.board.BoardCommand.CardCommand;
import stellwand.board.BoardCommand.ClusterCard;
import stellwand.board.BoardCommand.EraseCard;
import stellwand.board.BoardCommand.HideCard;
import stellwand.board.BoardCommand.ParkCard;
import stellwand.board.BoardCommand.PinCard;
import stellwand.board.BoardCommand.ReleaseExample;
import stellwand.board.BoardCommand.ReviseCard;
import stellwand.board.BoardCommand.ShowCard;
import stellwand.board.BoardCommand.TakeBackCard;
import stellwand.board.BoardCommand.TranslateCard;
import stellwand.board.BoardCommand.UnclusterCard;
import stellwand.board.BoardCommand.WithholdExample;
import stellwand.board.BoardCommand.Wording;
import stellwand.board.BoardEvent.CardCutOut;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardPinned;
import stellwand.board.BoardEvent.CardReworded;
import stellwand.board.BoardEvent.CardTakenBack;
import stellwand.board.BoardEvent.CardTranslated;
import stellwand.board.BoardEvent.ChallengesAnswered;
import stellwand.board.BoardEvent.ExampleDropped;
import stellwand.board.BoardEvent.ExampleReleased;
import stellwand.board.BoardEvent.ExampleWithheld;
import stellwand.board.BoardEvent.ExampleWritten;
import stellwand.journal.Decision;
import stellwand.round.RoundState;

/** Who may do what on a pinboard, and when. */
final class BoardRules {
    /** In the answer to a pinning: which number the card got. */
    static final String NUMBER = "number";

    private BoardRules() {}

    static Decision<BoardEvent, Refusal> decide(
            BoardState board, RoundState rounds, BoardCommand command) {
        return switch (command) {
            case CardCommand it -> about(board, rounds, it);
            case HeadingCommand it -> HeadingRules.decide(board, rounds, it);
        };
    }

    private static Decision<BoardEvent, Refusal> about(
            BoardState board, RoundState rounds, CardCommand command) {
        var card = board.there(command.card());
        return switch (command) {
            case PinCard it -> pin(board, rounds, it);
            case ReviseCard it -> withOwn(card, it.by(), own -> revise(board, own, it));
            case TranslateCard it -> withHosted(card, it.by(), hosted -> translate(hosted, it));
            case ReleaseExample it -> withHosted(card, it.by(), BoardRules::release);
            case WithholdExample it -> withHosted(card, it.by(), BoardRules::withhold);
            case HideCard it -> withHosted(card, it.by(), hosted -> AsideRules.hide(hosted, it));
            case ShowCard it -> withHosted(card, it.by(), AsideRules::show);
            case ParkCard it -> withHosted(card, it.by(), AsideRules::park);
            case BringBackCard it -> withHosted(card, it.by(), AsideRules::bringBack);
            case ClusterCard it ->
                    withHosted(card, it.by(), hosted -> HeadingRules.cluster(board, hosted, it));
            case UnclusterCard it -> withHosted(card, it.by(), HeadingRules::uncluster);
            case TakeBackCard it ->
                    withOwn(card, it.by(), own -> accept(new CardTakenBack(own.id())));
            case EraseCard it -> withOwn(board.find(it.card()), it.by(), BoardRules::erase);
        };
    }

    private static Decision<BoardEvent, Refusal> pin(
            BoardState board, RoundState rounds, PinCard it) {
        if (board.find(it.card()).isPresent()) return refuse(CARD_IS_PINNED_ALREADY);
        if (!rounds.isHeldAt(it.table(), it.round())) return refuse(TABLE_IS_UNKNOWN);
        return notNow(rounds, it)
                .or(() -> WordingRules.wrong(board, it.kind(), it.wording()))
                .<Decision<BoardEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() -> hang(it, board.nextNumber()));
    }

    /** Who writes up paper does so when there is time: rounds and evening may be over. */
    private static Optional<Refusal> notNow(RoundState rounds, PinCard it) {
        boolean hosting = it.by().hosting();
        if (it.paper() != null)
            return hosting ? Optional.empty() : Optional.of(ONLY_THE_TABLE_HOST);
        if (!rounds.isOpen(it.round()) && !rounds.maybeLate(it.round(), it.at())) {
            return Optional.of(ROUND_IS_NOT_OPEN);
        }
        return hosting || rounds.ownPhones(it.table(), it.round())
                ? Optional.empty()
                : Optional.of(PHONES_ARE_OFF);
    }

    private static Decision<BoardEvent, Refusal> hang(PinCard it, int number) {
        var answer = Map.of(NUMBER, Integer.toString(number));
        return new Decision.Accepted<>(pinned(it, number), List.of(), answer);
    }

    private static List<BoardEvent> pinned(PinCard it, int number) {
        var text = it.wording().text();
        var pinned =
                new CardPinned(
                        it.card(),
                        it.table(),
                        it.round(),
                        it.kind(),
                        number,
                        it.by().person(),
                        text.language(),
                        text.id(),
                        it.at());
        var first = new ArrayList<BoardEvent>(List.of(pinned));
        var paper = it.paper();
        if (paper != null) {
            first.add(new CardCutOut(it.card(), paper.words().language(), paper.cutOut()));
        }
        return after(first, Card.of(pinned), it.wording());
    }

    /** While it is hidden, its table's host alone puts right why it is. */
    private static Decision<BoardEvent, Refusal> revise(
            BoardState board, Card card, ReviseCard it) {
        if (AsideRules.isHidden(card) && !it.by().hosting()) return refuse(CARD_IS_HIDDEN);
        var seen = it.seen();
        if (seen != null && !seen.equals(card.wording())) return refuse(CARD_HAS_CHANGED);
        var wording = it.wording();
        var text = wording.text();
        return acceptUnless(
                WordingRules.wrong(board, card.kind(), wording),
                () ->
                        after(
                                List.of(new CardReworded(card.id(), text.language(), text.id())),
                                card,
                                wording));
    }

    /** What else a wording brings, or takes away, once its keywords are there. */
    private static List<BoardEvent> after(List<BoardEvent> first, Card card, Wording wording) {
        var events = new ArrayList<>(first);
        var example = wording.example();
        if (example != null) {
            events.add(new ExampleWritten(card.id(), example.language(), example.id()));
        } else if (card.face().example().said().isPresent()) {
            events.add(new ExampleDropped(card.id()));
        }
        if (!wording.challenges().equals(card.face().challenges())) {
            events.add(new ChallengesAnswered(card.id(), wording.challenges()));
        }
        return events;
    }

    private static Decision<BoardEvent, Refusal> translate(Card card, TranslateCard it) {
        var text = it.text();
        if (card.face().original().language().equals(text.language())) {
            return refuse(TRANSLATION_IS_ORIGINAL);
        }
        return acceptUnless(
                WordingRules.wrong(text.text()),
                () ->
                        List.of(
                                new CardTranslated(
                                        card.id(), text.language(), text.id(), it.checked())));
    }

    private static Decision<BoardEvent, Refusal> release(Card card) {
        return switch (card.face().example()) {
            case Example.None() -> refuse(THERE_IS_NO_EXAMPLE);
            case Example.Released _ -> accept(List.of());
            case Example.Kept _ -> accept(new ExampleReleased(card.id()));
        };
    }

    private static Decision<BoardEvent, Refusal> withhold(Card card) {
        return switch (card.face().example()) {
            case Example.None() -> refuse(THERE_IS_NO_EXAMPLE);
            case Example.Kept _ -> accept(List.of());
            case Example.Released _ -> accept(new ExampleWithheld(card.id()));
        };
    }

    /** Erasing is a right: it does not ask whether the round is open or the card still hangs. */
    private static Decision<BoardEvent, Refusal> erase(Card card) {
        return card.standing() == Standing.ERASED
                ? accept(List.of())
                : acceptAndErase(new CardErased(card.id()), card.written());
    }

    private static Decision<BoardEvent, Refusal> acceptUnless(
            Optional<Refusal> wrong, Supplier<List<BoardEvent>> events) {
        return wrong.<Decision<BoardEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() -> accept(events.get()));
    }

    private static Decision<BoardEvent, Refusal> withOwn(
            Optional<Card> card, By by, Function<Card, Decision<BoardEvent, Refusal>> decide) {
        if (card.isEmpty()) return refuse(CARD_IS_UNKNOWN);
        var own = by.hosting() || card.get().author().equals(by.person());
        return own ? decide.apply(card.get()) : refuse(NOT_YOUR_CARD);
    }

    private static Decision<BoardEvent, Refusal> withHosted(
            Optional<Card> card, By by, Function<Card, Decision<BoardEvent, Refusal>> decide) {
        if (card.isEmpty()) return refuse(CARD_IS_UNKNOWN);
        return by.hosting() ? decide.apply(card.get()) : refuse(ONLY_THE_TABLE_HOST);
    }
}
