package stellwand.room;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage;
import stellwand.board.CardOnPage.Line;
import stellwand.board.Standing;
import stellwand.board.TableLink;
import stellwand.round.Task;
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
                PageSample.fragments("room/headings"),
                PageSample.fragments("room/links"),
                PageSample.of("room/code", "start", new JoinPages.CodeField(null)),
                PageSample.of("room/code", "wrong code", new JoinPages.CodeField(wrong())),
                PageSample.of("room/join", "at the door", welcome()),
                PageSample.of("room/tables", "own cards", tables(own(), "7KX3M-9QW2A")),
                PageSample.of("room/tables", "table host", tables(List.of(), null)),
                PageSample.of("room/tables", "seats are assigned", assigned()),
                PageSample.of("room/tables", "came too late for a seat", late()),
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
        var slip = new Slip(Slip.Why.FULL, "B", "A, C");
        return tables(null, null, false, slip, own, code);
    }

    private static TablesPages.Page assigned() {
        return tables(tile(false, false), null, true, null, List.of(), "7KX3M-9QW2A");
    }

    private static TablesPages.Page late() {
        var slip = new Slip(Slip.Why.ASSIGNED, "", "");
        return tables(null, new UUID(0, 8), false, slip, List.of(), "7KX3M-9QW2A");
    }

    private static TablesPages.Page tables(
            TablesPages.@Nullable Tile assigned,
            @Nullable UUID ask,
            boolean stays,
            @Nullable Slip slip,
            List<TablesPages.Own> own,
            @Nullable String code) {
        return new TablesPages.Page(
                screen(new RoundLine(1, Task.OWN, new Phrase("de", "Was fehlt?"), END)),
                TITLE,
                new UUID(0, 6),
                assigned == null ? null : TABLE,
                assigned,
                ask,
                !stays,
                stays,
                false,
                slip,
                12,
                List.of(tile(false, code != null), tile(true, false)),
                own,
                code,
                "stellwand.example",
                List.of(new TableLink(TABLE, "B")));
    }

    private static TablesPages.Tile tile(boolean rests, boolean mayTake) {
        return new TablesPages.Tile(
                TABLE,
                new UUID(0, 5),
                rests ? "C" : "B",
                SERVICE_POINT,
                new Phrase("de", "Was?"),
                List.of(1, 4),
                7,
                rests,
                mayTake);
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
                id,
                "7KX3-M9QW-2A0B",
                TITLE,
                "B",
                SERVICE_POINT,
                12,
                standing,
                card,
                reason,
                standing == Standing.HANGS ? 87 : null);
    }

    private static Screen screen(@Nullable RoundLine round) {
        return new Screen(
                WORKSHOP, 4711, END.minusSeconds(600).toEpochMilli(), round, SAID, List.of());
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
                number % 2 == 0 ? new UUID(2, 1).toString() : "",
                null,
                false,
                false,
                new UUID(3, number).toString());
    }
}
