package stellwand.room;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import stellwand.board.CardOnPage.Line;
import stellwand.board.Standing;
import stellwand.board.TableLink;
import stellwand.promise.PromisePageSamples;
import stellwand.round.Task;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;
import stellwand.workshop.Wording.Phrase;

/** The end of an evening, on every screen. */
class EndPageSamples implements PageSamples {
    private static final UUID WORKSHOP = new UUID(0, 1);
    private static final Phrase TITLE = new Phrase("de", "Neues Amt – neue Chancen");
    private static final Phrase NEXT = new Phrase("ar", "كل اقتراح حل سيُدرس.");
    private static final Screen OVER =
            new Screen(
                    WORKSHOP,
                    4711,
                    0,
                    null,
                    List.of(),
                    List.of(new Screen.Thanks(new Phrase("ar", "شكرًا لكم!"), NEXT)));

    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.fragments("room/wall-thanks"),
                PageSample.fragments("room/ended-by-itself"),
                byItself("by itself", true),
                byItself("by somebody", false),
                PageSample.of("room/ending", "a round is open", question(1)),
                PageSample.of("room/ending", "between rounds", question(0)),
                PageSample.of("room/thanks", "own cards", thanks(false, cards())),
                PageSample.of("room/thanks", "a table's device", thanks(true, cards())),
                PageSample.of("room/thanks", "wrote nothing", thanks(false, List.of())),
                PageSample.of(
                        "room/over",
                        "too late",
                        new JoinPages.TooLate(TITLE, "x.example", null, null)),
                PageSample.of(
                        "room/over",
                        "long ago",
                        new JoinPages.TooLate(TITLE, "x.example", null, "14.10.2017")),
                PageSample.of("room/wall", "thanks", wall()));
    }

    private static PageSample byItself(String what, boolean byItself) {
        return PageSample.of(
                "room/ended-by-itself-alone",
                what,
                new EndedByItselfSection.Content(WORKSHOP, byItself));
    }

    private static EndingController.Question question(int rounds) {
        var open = new RoundLine(3, Task.SOLUTIONS, null, Instant.EPOCH);
        return new EndingController.Question(
                WORKSHOP, new UUID(0, 5), TITLE, rounds == 0 ? null : open);
    }

    private static ThanksPages.Page thanks(boolean hosting, List<ThanksPages.Card> cards) {
        return new ThanksPages.Page(
                OVER,
                TITLE,
                hosting,
                cards,
                cards.isEmpty() ? null : "mailto:?subject=x&body=y",
                "stellwand.example",
                PromisePageSamples.path(false),
                hosting ? null : "14.10.2017",
                List.of(new TableLink(new UUID(0, 2), "B")),
                "/w/" + WORKSHOP);
    }

    private static List<ThanksPages.Card> cards() {
        return Stream.of(Standing.HANGS, Standing.PARKED, Standing.HIDDEN, Standing.TAKEN_BACK)
                .map(standing ->
                        new ThanksPages.Card(
                                12,
                                "B",
                                new Line("ar", "الحجز عبر الإنترنت صعب"),
                                standing,
                                "7KX3-M9QW-2A0B"))
                .toList();
    }

    private static WallPage wall() {
        var shut = new WallDoor(null, List.of(TITLE), 42);
        return new WallPage.Boards(OVER, null, TITLE, shut, List.of());
    }
}
