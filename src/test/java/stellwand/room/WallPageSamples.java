package stellwand.room;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage;
import stellwand.board.HeadingOnPage;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;
import stellwand.workshop.Wording.Phrase;

/** The projectors. */
class WallPageSamples implements PageSamples {
    private static final Instant END = Instant.parse("2017-09-14T17:40:00Z");
    private static final Phrase TITLE = new Phrase("de", "Neues Amt – neue Chancen");
    private static final List<Phrase> TITLES =
            List.of(TITLE, new Phrase("ar", "دائرة جديدة – فرص جديدة"));
    private static final List<Phrase> NOTHING = List.of();

    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.fragments("room/wall-parts"),
                sample(
                        "one card",
                        new WallPage.Boards(
                                screen(TITLES), "boards", TITLE, open(), List.of(glance(1)))),
                sample(
                        "closed",
                        new WallPage.Boards(
                                screen(NOTHING), null, TITLE, shut(), List.of(glance(0)))),
                sample("empty", board(0)),
                sample("full", board(120)),
                sample(
                        "a round is open",
                        countdown(round(NOTHING, new WallRound.End(END, "19:40")), null)),
                sample(
                        "own words",
                        countdown(round(TITLES, new WallRound.End(END, "19:40")), null)),
                sample("between rounds", countdown(null, round(NOTHING, null))),
                sample("all rounds were", countdown(null, null)),
                sample("open", new WallPage.Code(screen(TITLES), "code", TITLE, open())),
                sample("shut", new WallPage.Code(screen(NOTHING), null, TITLE, shut())),
                sample(
                        "something is announced",
                        new WallPage.Announcement(screen(TITLES), "announcement", TITLE, TITLES)),
                sample(
                        "nothing is announced",
                        new WallPage.Announcement(screen(NOTHING), null, TITLE, TITLES)));
    }

    private static PageSample sample(String moment, WallPage page) {
        return PageSample.of(page.template(), moment, page);
    }

    private static WallPage countdown(@Nullable WallRound open, @Nullable WallRound next) {
        return new WallPage.Countdown(screen(NOTHING), "countdown", TITLE, open, next);
    }

    private static WallRound round(List<Phrase> words, WallRound.@Nullable End end) {
        return new WallRound(TITLES, words, 40, end);
    }

    private static WallDoor open() {
        return new WallDoor(new WallDoor.Way("A3ZQZ4", "stellwand.example", END), TITLES, 42);
    }

    private static WallDoor shut() {
        return new WallDoor(null, TITLES, 42);
    }

    private static WallPage board(int cards) {
        return new WallPage.Board(
                screen(NOTHING), null, glance(cards), headings(), CardOnPage.blanks());
    }

    private static List<HeadingOnPage> headings() {
        var hours = new CardOnPage.Line("de", "Öffnungszeiten");
        return List.of(new HeadingOnPage(new UUID(2, 1).toString(), 1, hours));
    }

    private static WallPage.Glance glance(int cards) {
        return new WallPage.Glance(
                new UUID(0, 2),
                "B",
                new Phrase("de", "Servicepoint"),
                Stream.iterate(1, n -> n + 1).limit(cards).map(RoomPageSamples::card).toList());
    }

    private static Screen screen(List<Phrase> announcement) {
        return new Screen(
                new UUID(0, 1),
                4711,
                END.minusSeconds(600).toEpochMilli(),
                null,
                announcement,
                List.of());
    }
}
