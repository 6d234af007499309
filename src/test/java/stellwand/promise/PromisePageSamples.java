package stellwand.promise;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.journal.ContentId;
import stellwand.journal.Written;
import stellwand.promise.PathOnPage.Office;
import stellwand.promise.PathOnPage.Stop;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;
import stellwand.workshop.Wording.Phrase;

public class PromisePageSamples implements PageSamples {
    private static final UUID UNIT = new UUID(0, 54);
    private static final Phrase TREASURY = new Phrase("de", "Stadtkämmerei");
    private static final Written NAME = new Written(new ContentId(UNIT), "ar", "مجلس الهجرة");
    private static final Phrase TITLE = new Phrase("ar", "مكتب جديد");

    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.fragments("promise/parts"),
                PageSample.fragments("promise/section"),
                PageSample.of("promise/edit", "nothing yet", page(false, true)),
                PageSample.of("promise/edit", "can be changed", page(true, true)),
                PageSample.of("promise/edit", "it holds", page(true, false)));
    }

    /** Also for the samples of the pages that show it. */
    public static PathOnPage path(boolean ahead) {
        return new PathOnPage(
                List.of(
                        new Stop(title(Purpose.EXPERTISE, "Runder Tisch"), List.of(), 20, false),
                        new Stop(
                                title(Purpose.COST, null),
                                List.of(new Office(54, TREASURY)),
                                10,
                                true)),
                ahead,
                10,
                10,
                5,
                ahead ? null : "31. März 2018");
    }

    public static StationTitle title(Purpose purpose, @Nullable String own) {
        return new StationTitle(purpose, own);
    }

    private static PromisePages.Page page(boolean given, boolean open) {
        return new PromisePages.Page(
                UNIT,
                UNIT,
                TITLE,
                given,
                open,
                path(false),
                List.of(
                        new PromisePages.Stop(
                                Purpose.COST,
                                Map.of("ar", NAME),
                                Arrays.asList(UNIT, null, null),
                                10,
                                true),
                        new PromisePages.Stop(
                                Purpose.LAW, Map.of(), Arrays.asList(null, null, null), 15, false)),
                10,
                5,
                LocalDate.of(2018, 3, 31),
                LocalDate.of(2017, 9, 14),
                List.of(new PromisePages.Office(UNIT, TREASURY)));
    }
}
