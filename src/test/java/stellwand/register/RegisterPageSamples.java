package stellwand.register;

import static stellwand.idea.IdeaPageSamples.hidden;
import static stellwand.idea.IdeaPageSamples.line;
import static stellwand.idea.IdeaPageSamples.similar;

import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardId;
import stellwand.board.CardOnPage.Line;
import stellwand.board.CardOnPage.Translated;
import stellwand.board.Looks.Challenge;
import stellwand.idea.AttachmentPageSamples;
import stellwand.idea.Catalogue;
import stellwand.idea.Feasibility;
import stellwand.idea.IdeaLine;
import stellwand.idea.Ledger.Figures;
import stellwand.idea.Stage;
import stellwand.idea.Standing;
import stellwand.idea.Voices.Count;
import stellwand.idea.WayIn;
import stellwand.promise.PromisePageSamples;
import stellwand.register.ListPage.Choice;
import stellwand.register.ListPage.Filter;
import stellwand.review.PublicReviewSamples;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;
import stellwand.workshop.Wording.Phrase;

class RegisterPageSamples implements PageSamples {
    private static final UUID EVENING = new UUID(0, 1);

    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.of("register/ledger", "half kept", ledger(61, 40)),
                PageSample.of("register/ledger", "just begun", ledger(0, null)),
                PageSample.fragments("register/ledger-alone"),
                PageSample.fragments("register/unit-ledger"),
                PageSample.fragments("register/unit-ledger-alone"),
                PageSample.of("register/list", "nothing found", list(List.of(), 0)),
                PageSample.of(
                        "register/list",
                        "many",
                        list(
                                Stream.of(Standing.values())
                                        .map(it -> line(it, WayIn.CARD))
                                        .toList(),
                                1001)),
                PageSample.of("register/gone", "by its author", new Catalogue.Gone(58, true)),
                PageSample.of("register/gone", "by the house", new Catalogue.Gone(58, false)),
                PageSample.of("register/idea", "in review", idea(Standing.IN_REVIEW, null)),
                PageSample.of("register/idea", "hidden", idea(Standing.SET_ASIDE, null)),
                PageSample.of("register/idea", "split", idea(Standing.SPLIT, null)),
                PageSample.of("register/idea", "bundled", idea(Standing.BUNDLED, 12)));
    }

    private static LedgerPages.Page ledger(int answered, @Nullable Integer median) {
        var results = new EnumMap<Feasibility, Integer>(Feasibility.class);
        for (var it : Feasibility.values()) results.put(it, answered > 0 ? 3 : 0);
        var stages = new EnumMap<Stage, Integer>(Stage.class);
        for (var it : Stage.values()) stages.put(it, answered > 0 ? 1 : 0);
        var figures =
                new Figures(
                        answered,
                        19,
                        5,
                        2,
                        1,
                        answered > 0 ? 3 : 0,
                        answered > 0 ? 1 : 0,
                        median,
                        results,
                        stages,
                        List.of());
        var unit = new Phrase("de", "Amt für Soziales");
        return new LedgerPages.Page(
                EVENING,
                answered > 0 ? new Phrase("ar", "مكتب جديد") : null,
                List.of(new Choice(EVENING, "", unit)),
                figures,
                answered > 0 ? new Count(2, 1) : Count.NONE,
                answered > 0 ? new LedgerPages.Promised(PromisePageSamples.path(false), 1) : null,
                List.of(new LedgerPages.Segment("ANSWERED", 0, answered)),
                List.of(
                        new LedgerPages.UnitRow(EVENING, 54, unit, 19, 2),
                        new LedgerPages.UnitRow(EVENING, 0, null, 1, 0)),
                new LateRows(
                        answered > 0
                                ? List.of(
                                        new LateRows.LateRow(
                                                line(Standing.IN_REVIEW, WayIn.CARD),
                                                unit,
                                                false,
                                                false,
                                                "19.10.2017"),
                                        new LateRows.LateRow(
                                                line(Standing.IN_REVIEW, WayIn.CARD),
                                                null,
                                                true,
                                                true,
                                                "19.10.2017"))
                                : List.of(),
                        answered == 0,
                        answered > 0 ? 60 : 0,
                        answered > 0 ? "/ledger?after=87&due=2017-10-19#late-title" : null));
    }

    private static ListPage list(List<IdeaLine> ideas, int found) {
        var title = new Phrase("de", "Neues Amt – neue Chancen");
        return new ListPage(
                new Filter("Bus", EVENING, null, EVENING, EVENING, "card", "in-review", "changed"),
                List.of(new Choice(EVENING, "", title)),
                List.of(new Choice(EVENING, "B", new Phrase("ar", "نقطة الخدمة"))),
                List.of(new Choice(EVENING, "", new Phrase("de", "Mobilität"))),
                List.of(new Choice(EVENING, "", new Phrase("de", "Amt für Soziales"))),
                ideas,
                found,
                found > 25,
                found == 1 ? List.of("Servicestelle", "Bürgerbüro") : List.of(),
                "?q=Bus",
                found > 25 ? "/ideas?q=Bus&below=12" : null,
                "/ideas.csv",
                "/api/ideas",
                "/ideas.atom");
    }

    private static IdeaPages.Page idea(Standing standing, @Nullable Integer into) {
        var line = line(standing, WayIn.CARD);
        return new IdeaPages.Page(
                "/ideas?q=Bus",
                line.hidden() ? hidden(line) : line,
                List.of(
                        new Challenge(
                                new CardId(new UUID(0, 7)), new Line("ar", "لا حافلة في الليل"))),
                into == null ? PublicReviewSamples.examined(true) : PublicReviewSamples.answered(),
                new Line("de", "nachtbus bitte"),
                List.of(new Translated(new Line("ar", "حافلة ليلية"), false)),
                standing == Standing.BUNDLED ? new Line("de", "Das gibt es schon.") : null,
                into,
                List.of(line(Standing.BUNDLED, WayIn.FORM)),
                7,
                standing == Standing.SPLIT ? List.of() : List.of(91),
                standing == Standing.SPLIT ? 2 : 0,
                standing == Standing.IN_REVIEW,
                standing == Standing.BUNDLED
                        ? null
                        : new IdeaPages.Office(standing == Standing.SPLIT, "<b>Türkisch"),
                "21.09.2017",
                List.of(AttachmentPageSamples.released()),
                List.of(new IdeaPages.OfWhole(7, List.of(AttachmentPageSamples.released()))),
                "7630eafa922a7ca4a832b9fc7f86b49e",
                new UUID(0, 3),
                List.of(similar(Standing.SET_ASIDE)));
    }
}
