package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.board.TheEvening.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import stellwand.board.BoardCommand.BringBackCard;
import stellwand.board.BoardCommand.By;
import stellwand.board.BoardCommand.EraseCard;
import stellwand.board.BoardCommand.HideCard;
import stellwand.board.BoardCommand.ParkCard;
import stellwand.board.BoardCommand.ReleaseExample;
import stellwand.board.BoardCommand.ReviseCard;
import stellwand.board.BoardCommand.ShowCard;
import stellwand.board.BoardCommand.TakeBackCard;
import stellwand.board.BoardCommand.TranslateCard;
import stellwand.board.BoardCommand.WithholdExample;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardTranslated;
import stellwand.floor.EveningEvent.EveningEnded;
import stellwand.journal.ContentId;
import stellwand.journal.Decision;
import stellwand.journal.Event;
import stellwand.journal.Given;
import stellwand.journal.Written;

/** Whatever people wish when the evening is over and nothing is on its way any more. */
class EndPropertyTest {
    private static final List<CardId> CARDS =
            Stream.of(1, 2, 3).map(n -> new CardId(id(200 + n))).toList();

    @Property
    void nothing_but_erasing_and_translating_changes_the_boards(
            @ForAll("wishes") List<BoardCommand> before,
            @ForAll("wishes") List<BoardCommand> after) {
        var events = new ArrayList<>(List.of(PLANNED, OPENED, PHONES_ON));
        before.forEach(wish -> events.addAll(decided(events, wish)));
        events.add(new EveningEnded(SEVEN.minus(Duration.ofHours(1))));

        for (var wish : after) {
            var news = decided(events, wish);
            assertThat(news)
                    .allMatch(it -> it instanceof CardErased || it instanceof CardTranslated);
            events.addAll(news);
        }
    }

    private static List<Event> decided(List<Event> events, BoardCommand wish) {
        return EndRules.decide(new Given(events), SEVEN, wish)
                        instanceof Decision.Accepted<BoardEvent, Refusal> accepted
                ? List.copyOf(accepted.events())
                : List.of();
    }

    @Provide
    Arbitrary<List<BoardCommand>> wishes() {
        return wish().list().ofMaxSize(25);
    }

    private static Arbitrary<BoardCommand> wish() {
        var by = Arbitraries.of(LEYLA, OMAR, TABLE_HOST);
        return Combinators.combine(by, Arbitraries.of(CARDS), said(), Arbitraries.integers())
                .as(EndPropertyTest::wish);
    }

    private static BoardCommand wish(By by, CardId card, Written said, int which) {
        var wording = new BoardCommand.Wording(said, null, List.of());
        return switch (Math.floorMod(which, 11)) {
            case 0 -> pin(by, card, CardKind.CHALLENGE, wording);
            case 1 -> new ReviseCard(by, card, wording, null);
            case 2 -> new TranslateCard(by, card, said, true);
            case 3 -> new HideCard(by, card, said);
            case 4 -> new ShowCard(by, card);
            case 5 -> new ParkCard(by, card);
            case 6 -> new BringBackCard(by, card);
            case 7 -> new TakeBackCard(by, card);
            case 8 -> new ReleaseExample(by, card);
            case 9 -> new WithholdExample(by, card);
            default -> new EraseCard(by, card);
        };
    }

    private static Arbitrary<Written> said() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.of("de", "ar"))
                .as((id, language) ->
                        new Written(new ContentId(new UUID(9, id)), language, "kurz"));
    }
}
