package stellwand.attachment;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Reads the files that people send, whatever they are called. */
@Component
public class AttachmentReader {
    /** One decoded picture takes up to 90 MB here; see {@link DarkroomApart} for the others. */
    private final Semaphore atOnce = new Semaphore(2);

    /** A picture, for everybody's eyes one day. */
    public Reading picture(byte[] file) {
        if (file.length > Limits.FILE_BYTES) return new Reading.Not(Refusal.FILE_IS_TOO_LARGE);
        return switch (Format.of(file)) {
            case JPEG, PNG, WEBP -> drawn(file);
            case HEIC -> new Reading.Not(Refusal.PICTURE_IS_HEIC);
            case PDF, ANOTHER -> new Reading.Not(Refusal.FILE_IS_NO_PICTURE);
        };
    }

    /** A picture or a PDF. */
    public Reading letter(byte[] file) {
        if (file.length > Limits.FILE_BYTES) return new Reading.Not(Refusal.FILE_IS_TOO_LARGE);
        return switch (Format.of(file)) {
            case JPEG, PNG, WEBP -> drawn(file);
            case HEIC -> new Reading.Not(Refusal.PICTURE_IS_HEIC);
            case PDF -> new Reading.Kept(new Attachment.Document(file));
            case ANOTHER -> new Reading.Not(Refusal.FILE_IS_ANOTHER);
        };
    }

    /** A part of a picture that we keep already. */
    public Reading cut(byte[] picture, Area area) {
        return inTurn(() -> Darkroom.cut(picture, area));
    }

    /** The same picture without what parts of it showed. */
    public Reading paintOver(byte[] picture, List<Area> areas) {
        return inTurn(() -> Darkroom.paintOver(picture, areas));
    }

    private Reading drawn(byte[] file) {
        return inTurn(() -> Darkroom.develop(file));
    }

    private Reading inTurn(Supplier<Reading> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}
