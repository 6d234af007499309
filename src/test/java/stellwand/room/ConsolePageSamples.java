package stellwand.room;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import stellwand.round.Step;
import stellwand.round.Task;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;
import stellwand.workshop.Wording.Phrase;

class ConsolePageSamples implements PageSamples {
    private static final UUID WISH = new UUID(0, 5);
    private static final Instant END = Instant.parse("2017-09-14T17:40:00Z");
    private static final List<Phrase> SAID =
            List.of(new Phrase("de", "Noch fünf Minuten, dann sehen wir alle Wände an."));
    private static final Phrase TITLE = new Phrase("de", "Neues Amt – neue Chancen");
    private static final ConsoleRound.OpenRound OPEN =
            new ConsoleRound.OpenRound(new UUID(0, 6), 1, Task.CHALLENGES, END);
    private static final ConsoleRound.NextRound NEXT =
            new ConsoleRound.NextRound(new UUID(0, 7), 2, Task.SOLUTIONS, 30);

    @Override
    public Stream<PageSample> samples() {
        return Stream.concat(
                Stream.of("round", "tables", "announcement", "sheet", "seats")
                        .map(part -> PageSample.fragments("room/console/" + part)),
                Stream.of(
                        PageSample.of("room/console", "a round is open", duringARound()),
                        PageSample.of("room/console", "between rounds", between())));
    }

    private static ConsolePage duringARound() {
        return page(
                new ConsoleRound.Content(
                        OPEN, null, new ConsoleRound.Undo(3, Step.Kind.EXTENSION, 1)),
                new ConsoleTables.Content(OPEN, List.of(table(8, true))),
                new ConsoleAnnouncement.Content(SAID),
                new ConsoleSeats.Content(42, 12, true));
    }

    private static ConsolePage between() {
        return page(
                new ConsoleRound.Content(
                        null, NEXT, new ConsoleRound.Undo(3, Step.Kind.CLOSING, 1)),
                new ConsoleTables.Content(null, List.of(table(0, false))),
                new ConsoleAnnouncement.Content(List.of()),
                new ConsoleSeats.Content(42, 12, false));
    }

    private static ConsolePage page(
            ConsoleRound.Content round,
            ConsoleTables.Content tables,
            ConsoleAnnouncement.Content announcement,
            ConsoleSeats.Content seats) {
        var sheet =
                new ConsoleSheet.Content(
                        List.of(
                                new ConsoleSheet.Line("18:00", TITLE, "now"),
                                new ConsoleSheet.Line("18:30", TITLE, "next")));
        return new ConsolePage(
                new Screen(
                        new UUID(0, 1),
                        4711,
                        END.minusSeconds(600).toEpochMilli(),
                        null,
                        List.of()),
                WISH,
                TITLE,
                List.of(
                        new ConsolePage.Part("room/console/round", round),
                        new ConsolePage.Part("room/console/tables", tables),
                        new ConsolePage.Part("room/console/sheet", sheet),
                        new ConsolePage.Part("room/console/announcement", announcement),
                        new ConsolePage.Part("room/console/seats", seats)));
    }

    private static ConsoleTables.Table table(int silentMinutes, boolean ownPhones) {
        return new ConsoleTables.Table(
                new UUID(0, 2),
                "B",
                new Phrase("de", "Servicepoint"),
                7,
                12,
                silentMinutes,
                ownPhones);
    }
}
