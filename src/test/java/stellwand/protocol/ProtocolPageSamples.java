package stellwand.protocol;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage;
import stellwand.board.CardOnPage.Line;
import stellwand.web.Language;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;
import stellwand.workshop.Wording.Phrase;

class ProtocolPageSamples implements PageSamples {
    private static final Phrase TITLE = new Phrase("de", "Neues Amt – neue Chancen");
    private static final CardOnPage CARD =
            new CardOnPage(
                    new UUID(0, 2).toString(),
                    "challenge",
                    12,
                    new Line("de", "Lange Schlangen"),
                    List.of(),
                    List.of(),
                    List.of(),
                    "",
                    null,
                    false,
                    false,
                    "7");

    @Override
    public Stream<PageSample> samples() {
        var pages = new RecordPages(AnEvening.record(), Language.GERMAN.locale());
        return Stream.of(
                PageSample.fragments("protocol/section"),
                PageSample.of("protocol/record", "to staff", pages.page(true, true)),
                PageSample.of(
                        "protocol/record",
                        "to staff who hold no evenings",
                        pages.page(true, false)),
                PageSample.of("protocol/erasure", "hangs", erasure(CARD)),
                PageSample.of("protocol/erasure", "nothing to show", erasure(null)),
                PageSample.of("protocol/record", "to everybody", pages.page(false, false)),
                PageSample.of("protocol/record", "nothing hangs", empty()));
    }

    private static CardErasureController.Page erasure(@Nullable CardOnPage card) {
        return new CardErasureController.Page(new UUID(0, 1), new UUID(0, 3), 12, card);
    }

    private static RecordPage empty() {
        var table = new RecordPage.Table("A", TITLE, TITLE, List.of(), List.of());
        return new RecordPage(
                new UUID(0, 1),
                true,
                true,
                false,
                TITLE,
                "Donnerstag",
                TITLE,
                List.of(table),
                List.of(),
                List.of());
    }
}
