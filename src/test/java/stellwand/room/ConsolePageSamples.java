package stellwand.room;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    private static final ConsoleTables.Phones PHONES = new ConsoleTables.Phones(new UUID(0, 6), 1);
    private static final List<ConsoleSheet.Line> LINES =
            List.of(
                    new ConsoleSheet.Line("18:00", "18:02", TITLE, RunSheet.Phase.PAST),
                    new ConsoleSheet.Line("18:40", "18:43", TITLE, RunSheet.Phase.NOW),
                    new ConsoleSheet.Line("19:10", "19:18", TITLE, RunSheet.Phase.NEXT),
                    new ConsoleSheet.Line("20:45", null, TITLE, RunSheet.Phase.LATER));

    @Override
    public Stream<PageSample> samples() {
        return Stream.concat(
                Stream.of("calls", "round", "tables", "announcement", "sheet", "seats", "ending")
                        .map(part -> PageSample.fragments("room/console/" + part)),
                Stream.of(
                        PageSample.of("room/console", "a round is open", duringARound()),
                        PageSample.of("room/console", "between rounds", between())));
    }

    private static ConsolePage duringARound() {
        return page(
                new ConsoleCalls.Content(
                        List.of(
                                new ConsoleCalls.Calling(
                                        new UUID(0, 8), new UUID(0, 2), "B", END, 2))),
                new ConsoleRound.Content(OPEN, null, false, undo("PHONES_ON", "B")),
                new ConsoleSheet.Content(
                        new ConsoleSheet.Now(TITLE, "18:43"), null, List.of(), 8, "21:08", LINES),
                new ConsoleTables.Content(PHONES, tables()),
                new ConsoleAnnouncement.Content(SAID, 2),
                new ConsoleSeats.Content(42, 12, true),
                new ConsoleEnding.Content(false, false));
    }

    private static ConsolePage between() {
        var next = new ConsoleSheet.Next(new UUID(0, 9), TITLE, 3);
        return page(
                new ConsoleCalls.Content(List.of()),
                new ConsoleRound.Content(null, NEXT, false, undo("AGENDA_ITEM", "Begrüßung")),
                new ConsoleSheet.Content(null, next, List.of(next), 0, null, LINES),
                new ConsoleTables.Content(null, tables()),
                new ConsoleAnnouncement.Content(List.of(), 0),
                new ConsoleSeats.Content(42, 12, false),
                new ConsoleEnding.Content(true, true));
    }

    private static ConsoleUndo undo(String kind, String what) {
        return new ConsoleUndo("/rounds/undoing", 3, "room.console.undo." + kind, what);
    }

    private static List<ConsoleTables.Table> tables() {
        return List.of(
                table("A", true, new Silence.None()),
                table("B", false, new Silence.Lasting(8)),
                table("C", false, new Silence.NobodyYet()),
                table("D", false, new Silence.NotInThisRound()));
    }

    private static ConsoleTables.Table table(String letter, boolean calling, Silence silence) {
        return new ConsoleTables.Table(
                new UUID(0, 2),
                letter,
                new Phrase("de", "Servicepoint"),
                7,
                12,
                calling,
                silence,
                !(silence instanceof Silence.NotInThisRound),
                calling);
    }

    /** In the order in which the beans stand. */
    private static ConsolePage page(
            ConsoleCalls.Content calls,
            ConsoleRound.Content round,
            ConsoleSheet.Content sheet,
            ConsoleTables.Content tables,
            ConsoleAnnouncement.Content announcement,
            ConsoleSeats.Content seats,
            ConsoleEnding.Content ending) {
        return new ConsolePage(
                new Screen(
                        new UUID(0, 1),
                        4711,
                        END.minusSeconds(600).toEpochMilli(),
                        null,
                        List.of(),
                        List.of()),
                WISH,
                TITLE,
                List.of(
                        new ConsolePage.Part("room/console/calls", calls),
                        new ConsolePage.Part("room/console/round", round),
                        new ConsolePage.Part("room/console/sheet", sheet),
                        new ConsolePage.Part("room/console/tables", tables),
                        new ConsolePage.Part("room/console/announcement", announcement),
                        new ConsolePage.Part("room/console/seats", seats),
                        new ConsolePage.Part("room/console/ending", ending)));
    }
}
