package stellwand.idea;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import stellwand.attachment.StoredFiles;
import stellwand.web.RefusedException;

/**
 * Files as browsers get them: never run, never guessed at, and kept nowhere on the way, so that an
 * erased one does not come back from there.
 */
@Component
public class AttachmentFiles {
    private final StoredFiles files;

    AttachmentFiles(StoredFiles files) {
        this.files = files;
    }

    /** A picture is shown; a document is saved, not opened. */
    public ResponseEntity<byte[]> whole(int number, AttachmentRow row) {
        var bytes = files.find(row.id()).orElseThrow(AttachmentFiles::unknown);
        return row.isPicture() ? picture(bytes) : document(number, bytes);
    }

    public ResponseEntity<byte[]> preview(AttachmentRow row) {
        return picture(files.preview(row.id()).orElseThrow(AttachmentFiles::unknown));
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.PICTURE_IS_UNKNOWN);
    }

    private static ResponseEntity<byte[]> picture(byte[] bytes) {
        return safe().contentType(MediaType.IMAGE_JPEG).body(bytes);
    }

    private static ResponseEntity<byte[]> document(int number, byte[] bytes) {
        var saved = ContentDisposition.attachment().filename("stellwand-%d.pdf".formatted(number));
        return safe().contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", saved.build().toString())
                .body(bytes);
    }

    private static ResponseEntity.BodyBuilder safe() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }
}
