package stellwand.review.textmodule;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.Feasibility;
import stellwand.review.textmodule.TextModule.Passage;
import stellwand.review.textmodule.TextModulePages.EditPage;
import stellwand.review.textmodule.TextModulePages.Group;
import stellwand.review.textmodule.TextModulePages.ListPage;
import stellwand.review.textmodule.TextModulePages.Owner;
import stellwand.review.textmodule.TextModulePages.Row;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;
import stellwand.workshop.Wording.Phrase;

public class TextModulePageSamples implements PageSamples {
    private static final UUID WISH = new UUID(0, 1);
    private static final Phrase SOCIAL = new Phrase("de", "Amt für Soziales");

    /** Also for the samples of the pages on which it is inserted. */
    public static final TextModule STATE_DECIDES =
            new TextModule(
                    new UUID(0, 2),
                    null,
                    new Line("de", "Dafür ist das Land zuständig <b>"),
                    List.of(
                            new Passage(
                                    new Line("de", "kurz"),
                                    Feasibility.NOT_OURS,
                                    new Line("de", "Darüber entscheidet […].")),
                            new Passage(null, null, new Line("ar", "القرار بيد الولاية"))),
                    false);

    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.fragments("review/inserting"),
                PageSample.of(
                        "review/text-modules",
                        "for somebody new",
                        new ListPage(WISH, List.of(), List.of(), false)),
                PageSample.of(
                        "review/text-modules",
                        "the office's, a unit's, and one is retired",
                        new ListPage(
                                WISH,
                                List.of(
                                        new Group(null, false, List.of(STATE_DECIDES)),
                                        new Group(SOCIAL, true, List.of(STATE_DECIDES))),
                                List.of(STATE_DECIDES),
                                true)),
                PageSample.of("review/text-module", "a new one", page(true)),
                PageSample.of("review/text-module", "one that is there", page(false)));
    }

    private static EditPage page(boolean isNew) {
        return new EditPage(
                WISH,
                WISH,
                isNew,
                isNew ? List.of(new Owner(null, Phrase.NONE), new Owner(WISH, SOCIAL)) : List.of(),
                isNew ? null : WISH,
                isNew ? "" : "Dafür ist das Land zuständig",
                "de",
                List.of(
                        new Row(0, "kurz", Feasibility.NOT_OURS, "de", isNew ? "" : "[…]"),
                        new Row(1, "", null, "de", "")),
                false);
    }
}
