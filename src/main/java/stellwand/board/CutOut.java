package stellwand.board;

import stellwand.attachment.Area;
import stellwand.attachment.AttachmentId;

/**
 * A card of paper as a photo shows it.
 *
 * @param picture the part of the photo that shows this card; also the id of the content that it
 *     goes with
 * @param photo from which it was cut
 * @param area where on the photo
 * @param bytes of the picture, as are width and height
 */
public record CutOut(
        AttachmentId picture, AttachmentId photo, Area area, int bytes, int width, int height) {}
