package stellwand.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.board.BoardPage.ComposeForm;
import stellwand.board.BoardPage.Hidden;
import stellwand.board.BoardPage.OpenRound;
import stellwand.board.BoardPage.Pinned;
import stellwand.board.BoardPage.RoundTask;
import stellwand.board.BoardPage.Situation;
import stellwand.board.BoardPage.Table;
import stellwand.board.CardJson.TranslationJson;
import stellwand.board.CardOnPage.Line;
import stellwand.floor.CallButton;
import stellwand.journal.ContentId;
import stellwand.round.Late;
import stellwand.round.RoundId;
import stellwand.round.Task;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording.Phrase;

/** The service point's board, as it looks to those who sit there. */
class BoardPageSamples implements PageSamples {
    private static final UUID WORKSHOP = new UUID(0, 1);
    private static final UUID TABLE = new UUID(0, 2);
    private static final UUID ROUND = new UUID(0, 3);
    private static final ClusterId RESPONSIBLE = new ClusterId(new UUID(0, 5));
    private static final Instant TWENTY_PAST_SEVEN = Instant.parse("2017-09-14T17:20:00Z");
    private static final int FULL = 120;

    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                page("a phone writes", Situation.WRITE, false, cards(), null),
                page(
                        "a form was sent",
                        Situation.WRITE,
                        false,
                        cards(),
                        new Pinned(12, "7KX3-M9QW-2A0B")),
                page("the table host writes", Situation.WRITE, true, cards(), null),
                page("one writes for all", Situation.LISTEN, false, cards(), null),
                page("between the rounds", Situation.PAUSE, false, List.of(), null),
                page("the evening is over", Situation.OVER, false, cards(), null),
                page("full", Situation.WRITE, false, full(), null),
                PageSample.fragments("board/card"),
                PageSample.fragments("board/compose"),
                PageSample.fragments("board/headings"),
                PageSample.fragments("board/mine"),
                PageSample.fragments("board/unsent"));
    }

    private static PageSample page(
            String moment,
            Situation situation,
            boolean hosting,
            List<CardJson> cards,
            @Nullable Pinned pinned) {
        var onPage = CardsOnPage.of(cards, headings());
        var open =
                situation == Situation.PAUSE
                        ? null
                        : new OpenRound(ROUND, 1, Task.CHALLENGES, null, TWENTY_PAST_SEVEN);
        var page =
                new BoardPage(
                        WORKSHOP,
                        theme(),
                        4711,
                        TWENTY_PAST_SEVEN.minusSeconds(1000).toEpochMilli(),
                        situation,
                        hosting,
                        List.of(new Phrase("de", "Noch fünf Minuten.")),
                        open,
                        open == null ? new Late(new RoundId(ROUND), TWENTY_PAST_SEVEN) : null,
                        hosting ? null : new BoardPage.Elsewhere(new UUID(0, 9), "C"),
                        List.of(new TableLink(TABLE, "B"), new TableLink(new UUID(0, 9), "C")),
                        List.of(new RoundTask(ROUND, Task.CHALLENGES, null)),
                        onPage.clusters(),
                        onPage.groups(),
                        onPage.loose(),
                        cards.stream().skip(2).map(onPage::onPage).toList(),
                        hosting ? hidden(onPage, cards) : List.of(),
                        new ComposeForm(
                                WORKSHOP,
                                TABLE,
                                new UUID(0, 4),
                                ROUND.toString(),
                                "challenge",
                                "de",
                                hosting,
                                SpokenLanguage.offered(),
                                onPage.challenges()),
                        pinned,
                        new CallButton(WORKSHOP, TABLE, new UUID(0, 5), hosting, hosting));
        return new PageSample("board/board", moment, Map.of("page", page));
    }

    private static List<Hidden> hidden(CardsOnPage onPage, List<CardJson> cards) {
        var reason = new Line("de", "Darauf steht der Name einer Nachbarin.");
        return cards.stream().limit(2).map(it -> new Hidden(onPage.onPage(it), reason)).toList();
    }

    private static Table theme() {
        return new Table(
                TABLE,
                "B",
                new Phrase("de", "Servicepoint"),
                new Phrase("de", "Was brauchen Menschen, die zum ersten Mal in das Amt kommen?"),
                List.of(new Phrase("de", "Am Empfang spricht niemand Arabisch.")));
    }

    private static List<CardJson> cards() {
        return List.of(
                card(1, CardKind.CHALLENGE, "de", "Wer ist wofür zuständig?", List.of(), null),
                card(
                        2,
                        CardKind.CHALLENGE,
                        "ar",
                        "لا أحد يتكلم العربية في الاستقبال",
                        List.of(),
                        "ابني ترجم"),
                card(
                        3,
                        CardKind.SOLUTION,
                        "de",
                        "Eine Anlaufstelle, die dranbleibt",
                        List.of(1, 2),
                        null),
                card(4, CardKind.SOLUTION, "de", "Spielecke im Flur", List.of(), null));
    }

    /** Under the first hangs card 1 with what answers it, under the second nothing. */
    private static List<HeadingJson> headings() {
        var table = new TableId(TABLE);
        return List.of(
                new HeadingJson(RESPONSIBLE, table, 1, "de", "Wer macht was?"),
                new HeadingJson(new ClusterId(new UUID(0, 6)), table, 2, "ar", "اللغة"));
    }

    private static List<CardJson> full() {
        return IntStream.rangeClosed(1, FULL)
                .mapToObj(number ->
                        number % 3 == 0
                                ? card(
                                        number,
                                        CardKind.SOLUTION,
                                        "de",
                                        "Öffnungszeiten am Abend",
                                        List.of(number - 1),
                                        null)
                                : card(
                                        number,
                                        CardKind.CHALLENGE,
                                        "de",
                                        "Wer arbeitet, kann nicht kommen",
                                        List.of(),
                                        null))
                .toList();
    }

    private static CardJson card(
            int number,
            CardKind kind,
            String language,
            String text,
            List<Integer> answers,
            @Nullable String example) {
        var translations =
                language.equals("ar")
                        ? List.of(
                                new TranslationJson(
                                        "de", "Niemand am Empfang spricht Arabisch", false))
                        : List.<TranslationJson>of();
        return new CardJson(
                id(number),
                new TableId(TABLE),
                new RoundId(ROUND),
                kind,
                number,
                language,
                text,
                translations,
                answers.stream().map(BoardPageSamples::id).toList(),
                number % 4 == 1 ? RESPONSIBLE : null,
                example,
                example != null,
                number == 1,
                new ContentId(new UUID(3, number)),
                TWENTY_PAST_SEVEN);
    }

    private static CardId id(int number) {
        return new CardId(new UUID(1, number));
    }
}
