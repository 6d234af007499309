package stellwand.protocol;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import stellwand.web.Language;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;
import stellwand.workshop.Wording.Phrase;

class ProtocolPageSamples implements PageSamples {
    private static final Phrase TITLE = new Phrase("de", "Neues Amt – neue Chancen");

    @Override
    public Stream<PageSample> samples() {
        var pages = new RecordPages(AnEvening.record(), Language.GERMAN.locale());
        return Stream.of(
                PageSample.fragments("protocol/section"),
                PageSample.of("protocol/record", "to staff", pages.page(true)),
                PageSample.of("protocol/record", "to everybody", pages.page(false)),
                PageSample.of("protocol/record", "nothing hangs", empty()));
    }

    private static RecordPage empty() {
        var table = new RecordPage.Table("A", TITLE, TITLE, List.of(), List.of());
        return new RecordPage(
                new UUID(0, 1),
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
