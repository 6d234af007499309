package stellwand.idea;

import static stellwand.idea.IdeaPageSamples.hidden;
import static stellwand.idea.IdeaPageSamples.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.attachment.AttachmentId;
import stellwand.idea.AttachmentRow.Described;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;

public class AttachmentPageSamples implements PageSamples {
    private static final IdeaId IDEA = new IdeaId(new UUID(0, 87));

    static final AttachmentPages.Files NONE =
            new AttachmentPages.Files(IDEA, List.of(), List.of(), true);

    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.fragments("idea/attachments"),
                PageSample.of("idea/whole-text", "kept", wholeText("Mehr <b>Bänke")),
                PageSample.of("idea/whole-text", "kept no more", wholeText(null)),
                PageSample.of("idea/sighting", "with files", page(WayIn.FORM)),
                PageSample.of("idea/sighting", "with a letter", page(WayIn.LETTER)),
                PageSample.of("idea/sighting", "a part", page(WayIn.SPLIT)));
    }

    private static WholeTextController.Page wholeText(@Nullable String text) {
        return new WholeTextController.Page(IDEA.id(), text);
    }

    private static SightingPages.Page page(WayIn way) {
        return new SightingPages.Page(
                new UUID(0, 1),
                null,
                Where.ALL,
                withoutWords(way),
                null,
                false,
                null,
                null,
                new Facts(List.of(), null, false, null, null, List.of(), 87, List.of()),
                Exchange.OnPage.NOTHING,
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
                false,
                List.of(),
                List.of(),
                Map.of(),
                null,
                List.of());
    }

    private static AttachmentPages.Files files(WayIn way) {
        var pictures = Stream.of(Shown.values()).map(it -> row(true, it));
        var document = Stream.of(row(false, Shown.WAITING));
        return new AttachmentPages.Files(
                IDEA,
                Stream.concat(pictures, document)
                        .map(it -> AttachmentOnPage.toStaff(IDEA, way, it))
                        .toList(),
                Stream.of(LeftOutBecause.values())
                        .map(why -> new LeftOutOnPage("<b>setup.exe", why, at(why)))
                        .toList(),
                way != WayIn.LETTER);
    }

    private static @Nullable String at(LeftOutBecause why) {
        return why == LeftOutBecause.HEIC ? "/staff/ideas/1/left-out/2" : null;
    }

    private static IdeaLine withoutWords(WayIn way) {
        return hidden(line(Standing.RECEIVED, way));
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
