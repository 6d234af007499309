package stellwand.unit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.unit.Appearances.Appearance;
import stellwand.unit.UnitPages.Appearing;
import stellwand.unit.UnitPages.FormerName;
import stellwand.unit.UnitPages.Predecessor;
import stellwand.unit.UnitTree.Branch;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;
import stellwand.workshop.Wording;
import stellwand.workshop.Wording.Phrase;

class UnitPageSamples implements PageSamples {
    private static final UUID ID = new UUID(0, 1);
    private static final Phrase NAME = new Phrase("de", "Amt für <Migration>");
    private static final Phrase ARABIC = new Phrase("ar", "دائرة الهجرة");
    private static final Phrase NOTHING = Wording.of(List.of()).in("de");
    private static final UnitLine OFFICE = line(Phase.WORKING, NAME, ARABIC);
    private static final UnitLine OTHER = line(Phase.FOUNDING, ARABIC, NOTHING);

    private static UnitLine line(Phase phase, Phrase name, Phrase duty) {
        return new UnitLine(ID, 1, name, duty, UnitKind.OFFICE, phase);
    }

    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                        Stream.of(PageSample.fragments("unit/parts")),
                        open(),
                        desk(),
                        edit(),
                        files())
                .flatMap(samples -> samples);
    }

    private static List<Branch> tree() {
        return List.of(new Branch(OFFICE, List.of(new Branch(OTHER, List.of()))));
    }

    private static Stream<PageSample> open() {
        return Stream.of(
                PageSample.of(
                        "unit/list", "none yet", new UnitPages.ListPage(List.of(), List.of())),
                PageSample.of("unit/list", "some", new UnitPages.ListPage(tree(), List.of(OFFICE))),
                PageSample.of("unit/unit", "working", page(OFFICE, NAME, List.of())),
                PageSample.of("unit/unit", "being founded", page(OTHER, NOTHING, List.of())),
                PageSample.of("unit/unit", "no more", ended(List.of())),
                PageSample.of("unit/unit", "merged", ended(List.of(OTHER))),
                PageSample.of("unit/unit", "split", ended(List.of(OTHER, OFFICE))));
    }

    private static UnitPages.Page ended(List<UnitLine> successors) {
        return page(line(Phase.ENDED, NAME, ARABIC), NAME, successors);
    }

    private static UnitPages.Page page(UnitLine unit, Phrase hours, List<UnitLine> successors) {
        boolean hasEnded = unit.phase() == Phase.ENDED;
        return new UnitPages.Page(
                unit,
                hours,
                "1. Januar 2010",
                hasEnded ? "2. Oktober 2017" : null,
                List.of(OFFICE),
                List.of(OTHER),
                hasEnded ? null : "amt@stadt.example",
                List.of(new FormerName(ARABIC, "1. Januar 2010", "13. September 2017")),
                successors,
                List.of(new Predecessor(OFFICE, "2. Oktober 2017")),
                List.of(
                        new Appearing(
                                "chain.of-unit", List.of(new Appearance("/chains/1", ARABIC)))),
                List.of());
    }

    private static Stream<PageSample> desk() {
        return Stream.of(
                PageSample.of(
                        "unit/desk",
                        "none yet",
                        new DeskPages.ListPage(List.of(), List.of(), null)),
                PageSample.of(
                        "unit/desk",
                        "just taken over",
                        new DeskPages.ListPage(tree(), List.of(OFFICE), 12)));
    }

    private static Stream<PageSample> edit() {
        var blank = UnitForm.blank(TheCity.TODAY);
        var tooLong =
                new UnitForm(
                        Map.of("NAME.ar", "ه".repeat(121), "name.de", "Neu", "mailPublic", "true"));
        return Stream.of(
                PageSample.of("unit/edit", "new", edit(null, blank, null)),
                PageSample.of("unit/edit", "working", edit(OFFICE, blank, null).saved()),
                PageSample.of(
                        "unit/edit",
                        "cannot be saved",
                        edit(OTHER, tooLong, Refusal.TEXT_IS_TOO_LONG)),
                PageSample.of(
                        "unit/edit", "no more", edit(line(Phase.ENDED, NAME, NAME), blank, null)));
    }

    private static DeskPages.EditPage edit(
            @Nullable UnitLine now, UnitForm form, @Nullable Refusal slip) {
        return new DeskPages.EditPage(
                ID,
                new UUID(0, 2),
                now,
                form,
                form.rows(slip != null),
                List.of(new DeskPages.Choice(new UUID(0, 3), ARABIC)),
                List.of(
                        new DeskPages.Person(new UUID(0, 4), "Aylin <b>", "LEAD"),
                        new DeskPages.Person(new UUID(0, 5), "Mira", "")),
                "2017-10-02",
                slip == null ? null : slip.messageKey(),
                false);
    }

    private static Stream<PageSample> files() {
        var row = new ImportPages.Row(3, "Sozialamt", List.of("neu"));
        var mistakes =
                List.of(
                        new ImportPages.Wrong(2, null, Refusal.NAME_IS_MISSING.messageKey()),
                        new ImportPages.Wrong(3, "kind", Refusal.WORD_IS_UNKNOWN.messageKey()));
        return Stream.of(
                PageSample.of(
                        "unit/files", "to choose", new UnitFileController.ChoicePage(ID, null)),
                PageSample.of(
                        "unit/files",
                        "other letters",
                        new UnitFileController.ChoicePage(
                                ID, Refusal.FILE_IS_NOT_UTF8.messageKey())),
                PageSample.of(
                        "unit/file",
                        "nothing",
                        new ImportPages.Page(ID, ID, List.of(), List.of(), false)),
                PageSample.of(
                        "unit/file",
                        "changes",
                        new ImportPages.Page(ID, ID, List.of(row), List.of(), true)),
                PageSample.of(
                        "unit/file",
                        "mistakes",
                        new ImportPages.Page(ID, ID, List.of(), mistakes, false)));
    }
}
