package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.board.TheEvening.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardHidden;
import stellwand.board.BoardEvent.CardPinned;
import stellwand.board.BoardEvent.CardShown;
import stellwand.journal.ContentId;
import stellwand.journal.Decision;
import stellwand.journal.Event;
import stellwand.journal.Given;
import stellwand.journal.Written;
import stellwand.round.RoundState;

/** Whatever several people do to a few cards, in whatever order. */
class BoardPropertyTest {
    private static final List<CardId> CARDS =
            Stream.of(1, 2, 3, 4).map(n -> new CardId(id(200 + n))).toList();

    /** An evening, with a plain bookkeeper beside it who notes what was written on each card. */
    private static final class Evening {
        final List<Event> events = new ArrayList<>(List.of(PLANNED, OPENED, PHONES_ON));
        final Map<CardId, Set<ContentId>> written = new HashMap<>();
        final Set<CardId> erased = new HashSet<>();

        BoardState board() {
            return new Given(events).of(BoardState.FOLD);
        }

        void wish(CardCommand command) {
            var rounds = new Given(events).of(RoundState.FOLD);
            if (BoardRules.decide(board(), rounds, command)
                    instanceof Decision.Accepted<BoardEvent, Refusal>(var news, var erase, _)) {
                events.addAll(news);
                note(command, news, erase);
            }
        }

        private void note(CardCommand command, List<BoardEvent> news, List<ContentId> erase) {
            var card = command.card();
            var ofCard = written.computeIfAbsent(card, _ -> new HashSet<>());
            ofCard.addAll(texts(command));
            if (news.contains(new CardErased(card))) {
                assertThat(new HashSet<>(erase)).isEqualTo(ofCard);
                erased.add(card);
            } else {
                assertThat(erase).isEmpty();
            }
        }
    }

    @Property
    void numbers_have_no_gap_and_come_once(@ForAll("wishes") List<CardCommand> wishes) {
        var evening = held(wishes);
        var numbers =
                evening.events.stream()
                        .filter(CardPinned.class::isInstance)
                        .map(event -> ((CardPinned) event).number())
                        .toList();
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Property
    void nothing_hangs_that_was_erased(@ForAll("wishes") List<CardCommand> wishes) {
        var evening = held(wishes);
        assertThat(evening.board().hanging()).noneMatch(card -> evening.erased.contains(card.id()));
    }

    @Property
    void nothing_is_seen_by_everybody_while_it_is_hidden(
            @ForAll("wishes") List<CardCommand> wishes) {
        var evening = held(wishes);
        var seen = new HashSet<CardId>();
        evening.board().hanging().forEach(card -> seen.add(card.id()));
        evening.board().standing(Standing.PARKED).forEach(card -> seen.add(card.id()));
        assertThat(seen).noneMatch(hidden(evening.events)::contains);
    }

    private static Set<CardId> hidden(List<Event> events) {
        var hidden = new HashSet<CardId>();
        for (var event : events) {
            if (event instanceof CardHidden it) hidden.add(it.card());
            if (event instanceof CardShown it) hidden.remove(it.card());
        }
        return hidden;
    }

    @Property
    void what_is_shown_again_is_where_it_was(@ForAll("wishes") List<CardCommand> wishes) {
        var evening = held(wishes);
        CARDS.forEach(card -> evening.wish(new ShowCard(TABLE_HOST, card)));
        var before = standings(evening);
        for (var card : CARDS) {
            evening.wish(new HideCard(TABLE_HOST, card, german(OTHER_TEXT, "Ein Name")));
            evening.wish(new ShowCard(TABLE_HOST, card));
        }
        assertThat(standings(evening)).isEqualTo(before);
    }

    private static Map<CardId, Standing> standings(Evening evening) {
        var standings = new HashMap<CardId, Standing>();
        evening.board().cards().forEach((id, card) -> standings.put(id, card.standing()));
        return standings;
    }

    /** Asserted by the bookkeeper at every erasure. */
    @Property
    void what_is_erased_is_all_that_was_ever_written_on_the_card(
            @ForAll("wishes") List<CardCommand> wishes) {
        var evening = held(wishes);
        CARDS.forEach(card -> evening.wish(new EraseCard(TABLE_HOST, card)));
        assertThat(evening.erased).isEqualTo(evening.board().cards().keySet());
    }

    @Property
    void what_hangs_shows_only_what_was_written_on_it(@ForAll("wishes") List<CardCommand> wishes) {
        var evening = held(wishes);
        for (var card : evening.board().hanging()) {
            assertThat(card.face().contents()).isSubsetOf(evening.written.get(card.id()));
            assertThat(card.face().translations())
                    .doesNotContainKey(card.face().original().language());
        }
    }

    private static Evening held(List<CardCommand> wishes) {
        var evening = new Evening();
        wishes.forEach(evening::wish);
        return evening;
    }

    private static List<ContentId> texts(CardCommand command) {
        return switch (command) {
            case PinCard it -> texts(it.wording());
            case ReviseCard it -> texts(it.wording());
            case TranslateCard it -> List.of(it.text().id());
            case HideCard it -> List.of(it.reason().id());
            case ReleaseExample _, WithholdExample _, ShowCard _ -> List.of();
            case ParkCard _, BringBackCard _, TakeBackCard _, EraseCard _ -> List.of();
            case ClusterCard _, UnclusterCard _ -> List.of();
        };
    }

    private static List<ContentId> texts(Wording wording) {
        var texts = new ArrayList<>(List.of(wording.text().id()));
        var example = wording.example();
        if (example != null) texts.add(example.id());
        return texts;
    }

    @Provide
    Arbitrary<List<CardCommand>> wishes() {
        return wish().list().ofMaxSize(40);
    }

    private static Arbitrary<CardCommand> wish() {
        var by = Arbitraries.of(LEYLA, OMAR, TABLE_HOST);
        var card = Arbitraries.of(CARDS);
        return Arbitraries.oneOf(
                Combinators.combine(by, card, Arbitraries.of(CardKind.values()), wording())
                        .as(TheEvening::pin),
                Combinators.combine(by, card, wording())
                        .as((who, which, words) -> new ReviseCard(who, which, words, null)),
                Combinators.combine(by, card, said(), Arbitraries.of(true, false))
                        .as(TranslateCard::new),
                Combinators.combine(by, card).as(BoardPropertyTest::aboutTheExample),
                Combinators.combine(by, card, said()).as(HideCard::new),
                Combinators.combine(by, card).as(ShowCard::new),
                Combinators.combine(by, card).as(ParkCard::new),
                Combinators.combine(by, card).as(BringBackCard::new),
                Combinators.combine(by, card).as(TakeBackCard::new),
                Combinators.combine(by, card).as(EraseCard::new));
    }

    private static CardCommand aboutTheExample(By by, CardId card) {
        return by.equals(OMAR)
                ? new WithholdExample(TABLE_HOST, card)
                : new ReleaseExample(by, card);
    }

    private static Arbitrary<Wording> wording() {
        return Combinators.combine(
                        said(), said().injectNull(0.5), Arbitraries.of(CARDS).list().ofMaxSize(1))
                .as(Wording::new);
    }

    private static Arbitrary<Written> said() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.of("de", "ar"),
                        Arbitraries.of("", "kurz", "x".repeat(81)))
                .as((id, language, text) ->
                        new Written(new ContentId(new UUID(9, id)), language, text));
    }
}
