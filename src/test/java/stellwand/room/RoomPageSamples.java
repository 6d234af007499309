package stellwand.room;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage;
import stellwand.board.CardOnPage.Line;
import stellwand.board.Standing;
import stellwand.round.Step;
import stellwand.round.Task;
import stellwand.stage.WallSwitch;
import stellwand.web.Language;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;
import stellwand.web.Problem;
import stellwand.workshop.Wording.Phrase;

class RoomPageSamples implements PageSamples {
    private static final UUID WORKSHOP = new UUID(0, 1);
    private static final UUID TABLE = new UUID(0, 2);
    private static final Instant END = Instant.parse("2017-09-14T17:40:00Z");
    private static final List<Phrase> SAID =
            List.of(new Phrase("de", "Noch fünf Minuten, dann sehen wir alle Wände an."));
    private static final Phrase TITLE = new Phrase("de", "Neues Amt – neue Chancen");
    private static final Phrase SERVICE_POINT = new Phrase("de", "Servicepoint");
    private static final Line TEXT = new Line("ar", "الحجز عبر الإنترنت صعب");
    private static final Line REASON = new Line("de", "Darauf steht der Name einer Nachbarin.");

    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.fragments("room/parts"),
                PageSample.fragments("room/links"),
                PageSample.of("room/code", "start", new JoinPages.CodeField(null)),
                PageSample.of("room/code", "wrong code", new JoinPages.CodeField(wrong())),
                PageSample.of("room/join", "at the door", welcome()),
                PageSample.of("room/tables", "own cards", tables(own(), "7KX3M-9QW2A")),
                PageSample.of("room/tables", "table host", tables(List.of(), null)),
                PageSample.of("room/console", "a round is open", console(true)),
                PageSample.of("room/console", "between rounds", console(false)),
                PageSample.of("room/reply", "hangs", reply(Standing.HANGS, card(12), null)),
                PageSample.of("room/reply", "parked", reply(Standing.PARKED, card(12), null)),
                PageSample.of("room/reply", "hidden", reply(Standing.HIDDEN, card(12), REASON)),
                PageSample.of(
                        "room/reply", "taken back", reply(Standing.TAKEN_BACK, card(12), null)),
                PageSample.of("room/reply", "erased", reply(Standing.ERASED, null, null)),
                PageSample.of("room/erasure", "asks", reply(Standing.HANGS, card(12), null)));
    }

    private static Problem wrong() {
        return new Problem("urn:x", "Das gibt es hier nicht", 404, "Vergleichen Sie.", null);
    }

    private static JoinPages.Welcome welcome() {
        return new JoinPages.Welcome(
                new UUID(0, 3),
                "A3ZQZ4",
                TITLE,
                new Phrase("de", "Bürgersaal"),
                "Donnerstag",
                Stream.of(Language.values())
                        .map(language -> new JoinPages.Choice(language, "Los", "Ohne Namen."))
                        .toList());
    }

    private static TablesPages.Page tables(List<TablesPages.Own> own, @Nullable String code) {
        var tile =
                new TablesPages.Tile(
                        TABLE,
                        new UUID(0, 5),
                        "B",
                        SERVICE_POINT,
                        new Phrase("de", "Was?"),
                        List.of(1, 4),
                        7);
        return new TablesPages.Page(
                screen(new RoundLine(1, Task.OWN, new Phrase("de", "Was fehlt?"), END)),
                TITLE,
                code != null,
                null,
                new TablesPages.Slip("B", "A, C"),
                12,
                List.of(tile),
                own,
                code,
                "stellwand.example");
    }

    private static ConsolePage console(boolean open) {
        var round = new ConsolePage.OpenRound(new UUID(0, 6), 1, Task.CHALLENGES, END);
        var next = new ConsolePage.NextRound(new UUID(0, 7), 2, Task.SOLUTIONS, 30);
        var kind = open ? Step.Kind.EXTENSION : Step.Kind.CLOSING;
        return new ConsolePage(
                screen(null),
                new UUID(0, 5),
                TITLE,
                42,
                open ? round : null,
                open ? null : next,
                new ConsolePage.Undo(3, kind, 1),
                List.of(
                        new ConsolePage.Line("18:00", TITLE, "now"),
                        new ConsolePage.Line("18:30", TITLE, "next")),
                open ? SAID : List.of(),
                12,
                open,
                List.of(new ConsolePage.Table(TABLE, "B", SERVICE_POINT, 7, 12, 8, open)),
                walls());
    }

    private static WallSwitch walls() {
        return new WallSwitch(
                List.of(
                        new WallSwitch.View("boards", true),
                        new WallSwitch.View("countdown", false),
                        new WallSwitch.View("announcement", false),
                        new WallSwitch.View("code", false)),
                List.of(new WallSwitch.Board(TABLE.toString(), "B", SERVICE_POINT, false)));
    }

    private static List<TablesPages.Own> own() {
        return List.of(
                own(12, Standing.HANGS, null),
                own(13, Standing.PARKED, null),
                own(14, Standing.HIDDEN, REASON),
                own(15, Standing.TAKEN_BACK, null));
    }

    private static TablesPages.Own own(int number, Standing standing, @Nullable Line reason) {
        return new TablesPages.Own(number, "B", TEXT, standing, reason, "7KX3-M9QW-2A0B");
    }

    private static ReplyDesk.Page reply(
            Standing standing, @Nullable CardOnPage card, @Nullable Line reason) {
        var id = new UUID(0, 4);
        return new ReplyDesk.Page(
                id, "7KX3-M9QW-2A0B", TITLE, "B", SERVICE_POINT, 12, standing, card, reason);
    }

    private static Screen screen(@Nullable RoundLine round) {
        return new Screen(WORKSHOP, 4711, END.minusSeconds(600).toEpochMilli(), round, SAID);
    }

    static CardOnPage card(int number) {
        var kind = number % 3 == 0 ? "solution" : "challenge";
        var translated =
                new CardOnPage.Translated(new Line("de", "Online buchen ist schwer"), false);
        return new CardOnPage(
                new UUID(1, number).toString(),
                kind,
                number,
                TEXT,
                List.of(translated),
                List.of(),
                List.of(),
                null,
                false,
                false);
    }
}
