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
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import stellwand.board.BoardCommand.BringBackCard;
import stellwand.board.BoardCommand.ClusterCard;
import stellwand.board.BoardCommand.EraseCard;
import stellwand.board.BoardCommand.HideCard;
import stellwand.board.BoardCommand.ParkCard;
import stellwand.board.BoardCommand.ShowCard;
import stellwand.board.BoardCommand.TakeBackCard;
import stellwand.board.BoardCommand.UnclusterCard;
import stellwand.board.HeadingCommand.RemoveHeading;
import stellwand.board.HeadingCommand.RewordHeading;
import stellwand.board.HeadingCommand.WriteHeading;
import stellwand.board.HeadingEvent.HeadingRemoved;
import stellwand.journal.ContentId;
import stellwand.journal.Decision;
import stellwand.journal.Event;
import stellwand.journal.Given;
import stellwand.journal.Recorded;
import stellwand.journal.Written;
import stellwand.round.RoundState;
import stellwand.workshop.TableId;

/** Whatever hosts do with a few headings and cards of two tables, in whatever order. */
class HeadingPropertyTest {
    private static final List<CardId> CARDS =
            Stream.of(1, 2, 3).map(n -> new CardId(id(200 + n))).toList();
    private static final List<ClusterId> HEADINGS =
            Stream.of(1, 2, 3).map(n -> new ClusterId(id(300 + n))).toList();

    private static final SmallBoard SMALL = new SmallBoard();

    /** An evening, with a bookkeeper beside it who notes what each heading said. */
    private static final class Evening {
        final List<Event> events = new ArrayList<>(List.of(PLANNED, OPENED, PHONES_ON));
        final Map<ClusterId, Set<ContentId>> said = new HashMap<>();

        BoardState board() {
            return new Given(events).of(BoardState.FOLD);
        }

        void wish(BoardCommand command) {
            var rounds = new Given(events).of(RoundState.FOLD);
            if (BoardRules.decide(board(), rounds, command)
                    instanceof Decision.Accepted<BoardEvent, Refusal>(var news, var erase, _)) {
                events.addAll(news);
                if (command instanceof HeadingCommand it) note(it, news, erase);
            }
        }

        private void note(HeadingCommand it, List<BoardEvent> news, List<ContentId> erase) {
            var ofHeading = said.computeIfAbsent(it.cluster(), _ -> new HashSet<>());
            it.contents().forEach(text -> ofHeading.add(text.id()));
            if (news.contains(new HeadingRemoved(it.cluster()))) {
                assertThat(new HashSet<>(erase)).isEqualTo(ofHeading);
                said.remove(it.cluster());
            } else {
                assertThat(erase).isEmpty();
            }
        }
    }

    @Property
    void a_card_hangs_under_a_heading_of_its_own_table_that_is_there(
            @ForAll("wishes") List<BoardCommand> wishes) {
        var board = held(wishes).board();
        for (var card : board.cards().values()) {
            var heading = card.cluster();
            if (heading == null) continue;
            assertThat(board.headings().at(card.table(), heading)).isPresent();
        }
    }

    @Property
    void no_two_headings_have_the_same_number(@ForAll("wishes") List<BoardCommand> wishes) {
        assertThat(held(wishes).board().headings().inOrder())
                .extracting(Heading::number)
                .doesNotHaveDuplicates();
    }

    @Property
    void what_becomes_of_headings_leaves_every_card_in_its_place(
            @ForAll("wishes") List<BoardCommand> wishes) {
        var with = held(wishes).board();
        var without = held(wishes.stream().filter(it -> !isAboutHeadings(it)).toList()).board();
        assertThat(standings(with)).isEqualTo(standings(without));
    }

    private static boolean isAboutHeadings(BoardCommand wish) {
        return wish instanceof HeadingCommand
                || wish instanceof ClusterCard
                || wish instanceof UnclusterCard;
    }

    private static Map<CardId, Standing> standings(BoardState board) {
        var standings = new HashMap<CardId, Standing>();
        board.cards().forEach((id, card) -> standings.put(id, card.standing()));
        return standings;
    }

    /** Asserted by the bookkeeper at every removal. */
    @Property
    void a_heading_goes_with_everything_that_it_ever_said(
            @ForAll("wishes") List<BoardCommand> wishes) {
        var evening = held(wishes);
        for (var heading : HEADINGS) {
            evening.wish(new RemoveHeading(TABLE_HOST, heading, SERVICE_POINT));
            evening.wish(new RemoveHeading(TABLE_HOST, heading, VOLUNTEERING));
        }
        assertThat(evening.said).isEmpty();
        assertThat(evening.board().cards().values()).allMatch(card -> card.cluster() == null);
    }

    @Property(tries = 100)
    void rows_follow_the_state(@ForAll("wishes") List<BoardCommand> wishes) {
        var evening = held(wishes);
        HeadingTablesTest.empty(SMALL);
        for (var event : evening.events) SMALL.tables.apply(recorded(event));

        assertThat(HeadingTablesTest.rows(SMALL)).isEqualTo(expected(evening.board()));
    }

    private static Recorded recorded(Event event) {
        return new Recorded(
                SmallBoard.WORKSHOP.stream(), 1, SEVEN, TABLE_HOST.person(), id(1), event);
    }

    private static List<String> expected(BoardState board) {
        var cards =
                board.cards().values().stream()
                        .filter(card -> card.cluster() != null)
                        .map(card -> card.id().id() + " under " + card.cluster().id());
        var headings =
                board.headings().inOrder().stream()
                        .map(it ->
                                "%s %d %s %s %s"
                                        .formatted(
                                                it.id().id(),
                                                it.number(),
                                                it.table().id(),
                                                it.said().language(),
                                                it.said().content().id()));
        return Stream.concat(cards, headings).sorted().toList();
    }

    private static Evening held(List<BoardCommand> wishes) {
        var evening = new Evening();
        wishes.forEach(evening::wish);
        return evening;
    }

    @Provide
    Arbitrary<List<BoardCommand>> wishes() {
        return wish().list().ofMaxSize(40);
    }

    private static Arbitrary<BoardCommand> wish() {
        var by = Arbitraries.of(LEYLA, TABLE_HOST);
        var card = Arbitraries.of(CARDS);
        var heading = Arbitraries.of(HEADINGS);
        var table = Arbitraries.of(SERVICE_POINT, VOLUNTEERING);
        return Arbitraries.oneOf(
                Combinators.combine(card, table).as(HeadingPropertyTest::pinned),
                Combinators.combine(by, heading, table, said()).as(WriteHeading::new),
                Combinators.combine(by, heading, table, said()).as(RewordHeading::new),
                Combinators.combine(by, heading, table).as(RemoveHeading::new),
                Combinators.combine(by, card, heading).as(ClusterCard::new),
                Combinators.combine(by, card, heading).as(ClusterCard::new),
                Combinators.combine(by, card).as(UnclusterCard::new),
                Combinators.combine(by, card, said()).as(HideCard::new),
                Combinators.combine(by, card).as(ShowCard::new),
                Combinators.combine(by, card).as(ParkCard::new),
                Combinators.combine(by, card).as(BringBackCard::new),
                Combinators.combine(by, card).as(TakeBackCard::new),
                Combinators.combine(by, card).as(EraseCard::new));
    }

    private static BoardCommand pinned(CardId card, TableId table) {
        var kind = CardKind.CHALLENGE;
        var text = new ContentId(new UUID(8, card.id().getLeastSignificantBits()));
        return new BoardCommand.PinCard(
                TABLE_HOST,
                SEVEN,
                card,
                table,
                FIRST_ROUND,
                kind,
                new BoardCommand.Wording(german(text, "kurz"), null, List.of()),
                null);
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
