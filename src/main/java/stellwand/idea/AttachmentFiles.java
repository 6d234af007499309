package stellwand.idea;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import stellwand.attachment.Served;
import stellwand.attachment.StoredFiles;
import stellwand.web.RefusedException;

/** The files of ideas as browsers get them. */
@Component
public class AttachmentFiles {
    private final StoredFiles files;

    AttachmentFiles(StoredFiles files) {
        this.files = files;
    }

    /** A picture is shown; a document is saved, not opened. */
    public ResponseEntity<byte[]> whole(int number, AttachmentRow row) {
        var bytes = files.find(row.id()).orElseThrow(AttachmentFiles::unknown);
        return row.isPicture() ? Served.picture(bytes) : document(number, bytes);
    }

    public ResponseEntity<byte[]> preview(AttachmentRow row) {
        return Served.picture(files.preview(row.id()).orElseThrow(AttachmentFiles::unknown));
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.PICTURE_IS_UNKNOWN);
    }

    private static ResponseEntity<byte[]> document(int number, byte[] bytes) {
        var saved = ContentDisposition.attachment().filename("stellwand-%d.pdf".formatted(number));
        return Served.safe()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", saved.build().toString())
                .body(bytes);
    }
}
