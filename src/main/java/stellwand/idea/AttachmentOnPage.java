package stellwand.idea;

import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;

/**
 * A file of an idea, as pages show it.
 *
 * @param at where it is; a picture's preview is one step below
 * @param words what its sender said about it; null when nothing
 * @param description for those who cannot see it; null before it was released
 * @param proposed what staff may start from when they describe it
 */
public record AttachmentOnPage(
        String at,
        boolean isPicture,
        Shown shown,
        int previewWidth,
        int previewHeight,
        long kibibytes,
        @Nullable Line words,
        @Nullable Line description,
        @Nullable Line proposed) {
    private static final int KIB = 1024;

    /** The long side of a preview, in pixels of the page. */
    private static final double PREVIEW = 640;

    /** For staff. */
    static AttachmentOnPage toStaff(IdeaId idea, WayIn way, AttachmentRow row) {
        return of("/staff/ideas/%s/attachments/%s".formatted(idea.id(), row.id().id()), way, row);
    }

    /** For everybody. */
    public static AttachmentOnPage published(int number, WayIn way, AttachmentRow row) {
        return of("/ideas/%d/pictures/%s".formatted(number, row.id().id()), way, row);
    }

    private static AttachmentOnPage of(String at, WayIn way, AttachmentRow row) {
        double scale = Math.min(1, PREVIEW / Math.max(1, Math.max(row.width(), row.height())));
        var described = row.description();
        return new AttachmentOnPage(
                at,
                row.isPicture(),
                row.shown(),
                (int) Math.round(row.width() * scale),
                (int) Math.round(row.height() * scale),
                Math.ceilDiv(row.bytes(), KIB),
                said(row),
                described == null ? null : new Line(described.language(), described.text()),
                proposed(way, row));
    }

    /** What stands on a card describes its picture; the name of a file describes nothing. */
    private static @Nullable Line proposed(WayIn way, AttachmentRow row) {
        var described = row.description();
        if (described != null) return new Line(described.language(), described.text());
        return way == WayIn.FORM || way == WayIn.CARD ? said(row) : null;
    }

    private static @Nullable Line said(AttachmentRow row) {
        return row.words().isEmpty() ? null : new Line(row.language(), row.words());
    }

    public boolean isReleased() {
        return shown == Shown.RELEASED;
    }
}
