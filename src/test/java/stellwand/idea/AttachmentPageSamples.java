package stellwand.idea;

import static stellwand.idea.IdeaPageSamples.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import stellwand.attachment.AttachmentId;
import stellwand.idea.AttachmentRow.Described;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;

public class AttachmentPageSamples implements PageSamples {
    static final AttachmentPages.Files NONE = new AttachmentPages.Files(List.of(), List.of(), true);

    private static final IdeaId IDEA = new IdeaId(new UUID(0, 87));

    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.fragments("idea/attachments"),
                PageSample.of("idea/sighting", "with files", page(WayIn.FORM)),
                PageSample.of("idea/sighting", "with a letter", page(WayIn.LETTER)),
                PageSample.of("idea/sighting", "a part", page(WayIn.SPLIT)));
    }

    private static SightingPages.Page page(WayIn way) {
        return new SightingPages.Page(
                new UUID(0, 1),
                Where.ALL,
                withoutWords(way),
                null,
                null,
                null,
                new SightingPages.Facts(List.of(), null, false, null, List.of(), 87, List.of()),
                List.of(),
                "de",
                "",
                way == WayIn.SPLIT ? NONE : files(way),
                way == WayIn.SPLIT
                        ? List.of(new AttachmentPages.OfWhole(IDEA, 87, files(WayIn.MAIL)))
                        : List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                LocalDate.parse("2017-10-19"),
                List.of(),
                List.of(),
                Map.of(),
                null);
    }

    private static AttachmentPages.Files files(WayIn way) {
        var pictures = Stream.of(Shown.values()).map(it -> row(true, it));
        var document = Stream.of(row(false, Shown.WAITING));
        return new AttachmentPages.Files(
                Stream.concat(pictures, document)
                        .map(it -> AttachmentOnPage.toStaff(IDEA, way, it))
                        .toList(),
                Stream.of(LeftOutBecause.values())
                        .map(why -> new LeftOutRow("<b>setup.exe", why, 77))
                        .toList(),
                way != WayIn.LETTER);
    }

    private static IdeaLine withoutWords(WayIn way) {
        var it = line(Standing.RECEIVED, way);
        return new IdeaLine(
                it.id(),
                it.number(),
                it.kind(),
                it.standing(),
                it.way(),
                null,
                it.workshop(),
                it.letter(),
                it.theme(),
                it.contributors(),
                it.asked(),
                it.on());
    }

    private static AttachmentRow row(boolean isPicture, Shown shown) {
        return new AttachmentRow(
                new AttachmentId(new UUID(0, 88)),
                isPicture,
                412_345,
                2400,
                1800,
                shown,
                "ar",
                "موقف الحافلة",
                shown == Shown.RELEASED ? new Described("de", "<b>Haltestelle") : null);
    }

    /** Also for the samples of the public page. */
    public static AttachmentOnPage released() {
        return AttachmentOnPage.published(87, WayIn.FORM, row(true, Shown.RELEASED));
    }
}
