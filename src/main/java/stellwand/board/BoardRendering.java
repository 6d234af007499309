package stellwand.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.board.BoardEvent.CardEvent;
import stellwand.journal.Audience;
import stellwand.journal.Contents;
import stellwand.journal.Recorded;
import stellwand.journal.Rendering;
import stellwand.journal.States;
import stellwand.workshop.WorkshopId;

/**
 * Shows cards and headings on screens that are open, to every audience the same: a kept example is
 * only said to be there, and its table's host fetches it; so does who may still see a hidden card.
 * Every frame carries the card as it is: whoever resumes may see its change without having seen its
 * pinning.
 */
@Component
class BoardRendering implements Rendering {

    record CardFrame(String type, CardJson card) {}

    record GoneFrame(String type, CardId id, int number) {}

    record HeadingFrame(String type, HeadingJson heading) {}

    record HeadingGoneFrame(String type, ClusterId id) {}

    @Override
    public String kind() {
        return WorkshopId.STREAM;
    }

    @Override
    public Optional<Shown> render(Recorded recorded, States states, Contents contents) {
        if (!(recorded.event() instanceof BoardEvent event)) return Optional.empty();
        var board = states.of(BoardState.FOLD);
        return switch (event) {
            case CardEvent it ->
                    board.find(it.card()).map(card -> rendered(recorded, card, contents));
            case HeadingEvent it -> Optional.of(rendered(it.cluster(), board, contents));
        };
    }

    private static Shown rendered(Recorded recorded, Card card, Contents contents) {
        return switch (card.standing()) {
            case HANGS -> seen(type(recorded, card), card, contents);
            case PARKED -> seen("card-parked", card, contents);
            case HIDDEN, TAKEN_BACK, ERASED -> gone(card);
        };
    }

    private static Shown rendered(ClusterId id, BoardState board, Contents contents) {
        var frame =
                board.headings()
                        .find(id)
                        .flatMap(heading -> json(heading, contents))
                        .<Object>map(json -> new HeadingFrame("heading-changed", json))
                        .orElseGet(() -> new HeadingGoneFrame("heading-gone", id));
        return shown(id.id(), frame);
    }

    private static Optional<HeadingJson> json(Heading heading, Contents contents) {
        return HeadingJson.of(heading, contents.read(List.of(heading.said().content())));
    }

    private static Shown seen(String type, Card card, Contents contents) {
        var texts = contents.read(card.face().contents().toList());
        return CardJson.of(card, texts)
                .map(json -> shown(card.id().id(), new CardFrame(type, json)))
                .orElseGet(() -> gone(card));
    }

    /** A card's first command has the card's id, so all its events still are the pinning. */
    private static String type(Recorded recorded, Card card) {
        return recorded.command().equals(card.id().id()) ? "card-pinned" : "card-changed";
    }

    private static Shown gone(Card card) {
        return shown(card.id().id(), new GoneFrame("card-gone", card.id(), card.pinned().number()));
    }

    /** The same object for several audiences is written once. */
    private static Shown shown(UUID subject, Object frame) {
        return new Shown(
                subject.toString(),
                Map.of(
                        Audience.PARTICIPANT, frame,
                        Audience.PUBLIC, frame,
                        Audience.HOST, frame));
    }
}
