package stellwand.poster;

import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.Feasibility;
import stellwand.idea.IdeaPageSamples;
import stellwand.idea.Ledger.Figures;
import stellwand.idea.NoWords;
import stellwand.idea.Stage;
import stellwand.idea.Standing;
import stellwand.idea.Voices.Count;
import stellwand.idea.WayIn;
import stellwand.poster.Entry.Answer;
import stellwand.poster.Entry.Fate;
import stellwand.poster.Entry.Words;
import stellwand.poster.Sheet.Group;
import stellwand.poster.Sheet.Occasion;
import stellwand.poster.Sheet.Row;
import stellwand.promise.PromisePageSamples;
import stellwand.register.LateRows;
import stellwand.register.LateRows.LateRow;
import stellwand.register.LedgerPages;
import stellwand.review.ReviewOnPage.Asked;
import stellwand.review.ReviewOnPage.Now;
import stellwand.workshop.Wording.Phrase;

/** The evening in Düsseldorf, three years after. */
final class PaperWorld {
    static final String ADDRESS =
            "https://beteiligung.example/ledger?workshop=7b1f6a52-90ff-4f2c-a9d6-0a6c7a3c1d11";
    static final Phrase SOCIAL = new Phrase("de", "Amt für Soziales");
    private static final UUID UNIT = new UUID(0, 7);

    private PaperWorld() {}

    static Sheet sheet(Paper paper, int ideas, IntFunction<Entry> entry) {
        var entries = IntStream.rangeClosed(1, ideas).mapToObj(entry).toList();
        int half = entries.size() / 2;
        return new Sheet(
                paper,
                new Occasion(
                        new Phrase("de", "Neues Amt – neue Chancen"),
                        "Donnerstag, 14. September 2017",
                        new Phrase("de", "Bürgersaal, Düsseldorf"),
                        List.of(
                                new Phrase("de", "Landeshauptstadt Düsseldorf"),
                                new Phrase("de", "Wohlfahrtsverbände"))),
                figures(),
                List.of(
                        group("B", entries.subList(0, half), paper.columns()),
                        group("", entries.subList(half, entries.size()), paper.columns())),
                true,
                ADDRESS,
                "https://beteiligung.example/ledger",
                "28.11.2026");
    }

    /** Of all ideas there are. */
    static Sheet ofNoEvening(Sheet sheet) {
        return new Sheet(
                sheet.paper(),
                null,
                sheet.figures(),
                sheet.groups(),
                sheet.isWhole(),
                sheet.address(),
                sheet.home(),
                sheet.on());
    }

    private static Group group(String letter, List<Entry> entries, int columns) {
        var rows =
                IntStream.iterate(0, from -> from < entries.size(), from -> from + columns)
                        .mapToObj(from ->
                                entries.subList(from, Math.min(from + columns, entries.size())))
                        .map(cards -> new Row(cards, columns - cards.size()))
                        .toList();
        if (letter.isEmpty()) return new Group("", null, null, rows);
        return new Group(
                letter,
                new Phrase("ar", "نقطة الخدمة"),
                new Phrase("de", "Was braucht eine Servicestelle, damit man gern hingeht?"),
                rows);
    }

    static LedgerPages.Page figures() {
        var results = new EnumMap<Feasibility, Integer>(Feasibility.class);
        for (var it : Feasibility.values()) results.put(it, 3);
        var stages = new EnumMap<Stage, Integer>(Stage.class);
        for (var it : Stage.values()) stages.put(it, 1);
        return new LedgerPages.Page(
                UNIT,
                SOCIAL,
                List.of(),
                new Figures(61, 19, 5, 2, 1, 3, 1, 40, results, stages, List.of()),
                new Count(40, 3),
                new LedgerPages.Promised(PromisePageSamples.path(false), 58),
                List.of(
                        new LedgerPages.Segment("ANSWERED", 0, 61),
                        new LedgerPages.Segment("UNITS", 61, 19),
                        new LedgerPages.Segment("COORDINATION", 80, 5),
                        new LedgerPages.Segment("WAITING", 85, 2),
                        new LedgerPages.Segment("SET_ASIDE", 87, 1)),
                List.of(
                        new LedgerPages.UnitRow(UNIT, 54, SOCIAL, 19, 2),
                        new LedgerPages.UnitRow(UNIT, 0, null, 1, 0)),
                new LateRows(
                        List.of(
                                new LateRow(
                                        IdeaPageSamples.line(Standing.IN_REVIEW, WayIn.CARD),
                                        SOCIAL,
                                        false,
                                        false,
                                        "19.10.2017"),
                                new LateRow(
                                        IdeaPageSamples.line(Standing.IN_REVIEW, WayIn.CARD),
                                        null,
                                        true,
                                        true,
                                        "19.10.2017")),
                        true,
                        60,
                        "/ledger?after=87"));
    }

    /** One of everything that can become of an idea, in turn. */
    static Entry any(int number) {
        return switch (number % 8) {
            case 0 -> entry(number, "Ein Bus in der Nacht", examined(true, SOCIAL));
            case 1 -> entry(number, "Formulare in einfacher Sprache", examined(false, null));
            case 2 -> answered(number, "de", "Das machen wir. Der erste Schritt ist getan.");
            case 3 -> answered(number, "ar", "نعم، ستفتح نقطة الخدمة في المساء أيضًا.");
            case 4 ->
                    entry(
                            number,
                            "Ein Haus der Kulturen",
                            fate(Standing.SET_ASIDE, "Das gibt es schon."));
            case 5 -> entry(number, "Wartet noch", fate(Standing.RECEIVED, null));
            case 6 ->
                    new Entry(
                            number,
                            null,
                            said("ar", "حافلة في الليل"),
                            NoWords.NONE,
                            examined(false, SOCIAL),
                            12,
                            List.of(),
                            address(number));
            default ->
                    new Entry(
                            number,
                            null,
                            null,
                            NoWords.SPLIT,
                            fate(Standing.SPLIT, null),
                            null,
                            List.of(88, 89),
                            address(number));
        };
    }

    static Entry entry(int number, String words, Fate fate) {
        return new Entry(
                number,
                null,
                said("de", words),
                NoWords.NONE,
                fate,
                null,
                List.of(),
                address(number));
    }

    static Entry answered(int number, String language, String answer) {
        var fate =
                new Fate(
                        Standing.ANSWERED,
                        Sign.ANSWERED,
                        Feasibility.WITH_CONDITIONS,
                        number % 2 == 0 ? Stage.DONE : null,
                        null,
                        SOCIAL,
                        null,
                        new Answer(said(language, answer), true, number % 2 == 1, "18.10.2017"));
        return entry(number, "Eine Stelle, die allen hilft", fate);
    }

    static Fate fate(Standing standing, @Nullable String reason) {
        return new Fate(
                standing,
                Sign.of(standing, null),
                null,
                null,
                null,
                null,
                reason == null ? null : said("de", reason),
                null);
    }

    static Fate examined(boolean isLate, @Nullable Phrase unit) {
        var asked = new Asked(new Phrase("de", "Ordnungsamt"), 55, "18.10.2017", isLate);
        var now = new Now(unit, 54, "20.09.2017", "18.10.2017", isLate, List.of(asked));
        var sign = Sign.of(Standing.IN_REVIEW, now);
        return new Fate(Standing.IN_REVIEW, sign, null, null, now, unit, null, null);
    }

    static Words said(String language, String text) {
        return new Words(new Line(language, text), text.endsWith("…"));
    }

    private static String address(int number) {
        return "https://beteiligung.example/ideas/" + number;
    }
}
