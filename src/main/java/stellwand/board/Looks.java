package stellwand.board;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.journal.ContentId;
import stellwand.journal.Contents;
import stellwand.journal.Journal;
import stellwand.journal.Written;
import stellwand.people.Caller;
import stellwand.people.ReplyCode;
import stellwand.web.RefusedException;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/** Looks at the boards, for pages of this and other packages. Reads only. */
@Component
public class Looks {
    private final Journal journal;
    private final Contents contents;
    private final BoardTables tables;

    Looks(Journal journal, Contents contents, BoardTables tables) {
        this.journal = journal;
        this.contents = contents;
        this.tables = tables;
    }

    /** All boards, as everybody sees them. */
    public Hanging at(WorkshopId workshop) {
        return at(workshop, _ -> false);
    }

    /** All boards; of this table also what is kept from others, if the caller may host it. */
    Hanging at(Caller caller, WorkshopId workshop, TableId table) {
        var hosting = caller.mayHost(workshop.id(), table.id());
        return at(workshop, card -> hosting && card.table().equals(table));
    }

    /** Also what is in the parking lot: it must not be lost. In the order of pinning. */
    public List<SolutionCard> solutionApproaches(WorkshopId workshop) {
        var board = journal.states(workshop.stream()).of(BoardState.FOLD);
        return Stream.concat(
                        board.standing(Standing.HANGS).stream(),
                        board.standing(Standing.PARKED).stream())
                .filter(card -> card.kind() == CardKind.SOLUTION)
                .sorted(Comparator.comparingInt(card -> card.pinned().number()))
                .map(SolutionCard::of)
                .toList();
    }

    /** Those that were written on paper and are not gone, also hidden ones: for staff. */
    public List<CutCard> cutOut(WorkshopId workshop) {
        var board = journal.states(workshop.stream()).of(BoardState.FOLD);
        var cards = board.ofPaper();
        var texts = texts(cards);
        return cards.stream().flatMap(card -> cutOut(card, texts).stream()).toList();
    }

    private static Optional<CutCard> cutOut(Card card, Map<ContentId, Written> texts) {
        var cutOut = Optional.ofNullable(card.cutOut());
        return cutOut.flatMap(it -> CardJson.whole(card, texts).map(json -> new CutCard(json, it)));
    }

    /** A card that another one answers. */
    public record Challenge(CardId id, Line words) {}

    /** What a card answers, as everybody sees it: hidden or erased, a challenge is missing. */
    public List<Challenge> challenges(WorkshopId workshop, CardId solution) {
        var board = journal.states(workshop.stream()).of(BoardState.FOLD);
        var cards =
                board.find(solution).stream()
                        .flatMap(card -> card.face().challenges().stream())
                        .flatMap(id -> board.find(id).stream())
                        .filter(card -> isSeen(card.standing()))
                        .toList();
        var texts = texts(cards);
        return cards.stream()
                .flatMap(card -> CardJson.of(card, texts).stream())
                .map(card -> new Challenge(card.id(), new Line(card.language(), card.text())))
                .toList();
    }

    private static boolean isSeen(Standing standing) {
        return standing == Standing.HANGS || standing == Standing.PARKED;
    }

    private Hanging at(WorkshopId workshop, Predicate<Card> hosted) {
        var states = journal.states(workshop.stream());
        var board = states.of(BoardState.FOLD);
        var hidden = board.standing(Standing.HIDDEN).stream().filter(hosted).toList();
        return new Hanging(
                states.seq(),
                seen(board.standing(Standing.HANGS), hosted),
                seen(board.standing(Standing.PARKED), hosted),
                hidden(hidden),
                board.headings().json(contents.read(board.headings().contents())));
    }

    private List<CardJson> seen(List<Card> cards, Predicate<Card> hosted) {
        var texts = texts(cards);
        return cards.stream()
                .map(card ->
                        hosted.test(card) ? CardJson.whole(card, texts) : CardJson.of(card, texts))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<HiddenCard> hidden(List<Card> cards) {
        var texts = texts(cards);
        return cards.stream().flatMap(card -> hidden(card, texts).stream()).toList();
    }

    private static Optional<HiddenCard> hidden(Card card, Map<ContentId, Written> texts) {
        var reason = CardJson.reason(card, texts).orElse(null);
        return CardJson.whole(card, texts).map(json -> new HiddenCard(json, reason));
    }

    /**
     * What authors wrote for the table's host alone. Whoever does not host the table finds none.
     */
    List<KeptExample> keptExamples(Caller caller, WorkshopId workshop, TableId table) {
        if (!caller.mayHost(workshop.id(), table.id())) {
            throw new RefusedException(Refusal.TABLE_IS_UNKNOWN);
        }
        var seen = at(caller, workshop, table);
        return Stream.concat(seen.cardsAt(table).stream(), seen.parkedAt(table).stream())
                .flatMap(card -> KeptExample.on(card).stream())
                .toList();
    }

    /** Whoever holds the code wrote the card, so its kept example is theirs too. */
    public Optional<FoundCard> find(ReplyCode code) {
        return tables.find(code).flatMap(place -> find(place.workshop(), place.card()));
    }

    /**
     * By its number in the evening, whatever became of it and whatever is kept on it: for staff.
     */
    public Optional<FoundCard> numbered(WorkshopId workshop, int number) {
        var board = journal.states(workshop.stream()).of(BoardState.FOLD);
        return board.cards().values().stream()
                .filter(card -> card.pinned().number() == number)
                .findFirst()
                .map(card -> found(workshop, card));
    }

    private Optional<FoundCard> find(WorkshopId workshop, CardId id) {
        var board = journal.states(workshop.stream()).of(BoardState.FOLD);
        return board.find(id).map(card -> found(workshop, card));
    }

    private FoundCard found(WorkshopId workshop, Card card) {
        var texts = texts(List.of(card));
        var json = CardJson.whole(card, texts);
        return new FoundCard(
                workshop,
                card.id(),
                card.table(),
                card.pinned().number(),
                card.kind(),
                json.isEmpty() ? Standing.ERASED : card.standing(),
                json.orElse(null),
                CardJson.reason(card, texts).orElse(null));
    }

    private Map<ContentId, Written> texts(Collection<Card> cards) {
        return contents.read(cards.stream().flatMap(card -> card.contents()).toList());
    }
}
