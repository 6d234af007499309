package stellwand.register;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import stellwand.idea.AttachmentFiles;
import stellwand.idea.AttachmentRow;
import stellwand.idea.Attachments;
import stellwand.idea.Catalogue;
import stellwand.idea.Refusal;
import stellwand.people.Open;
import stellwand.web.RefusedException;

/** Pictures of public ideas that a person has released. */
@Controller
@RequestMapping("/ideas/{number:\\d{1,9}}/pictures/{picture}")
class PictureController {
    private final Catalogue catalogue;
    private final Attachments attachments;
    private final AttachmentFiles files;

    PictureController(Catalogue catalogue, Attachments attachments, AttachmentFiles files) {
        this.catalogue = catalogue;
        this.attachments = attachments;
        this.files = files;
    }

    @Open
    @GetMapping
    ResponseEntity<byte[]> whole(@PathVariable int number, @PathVariable UUID picture) {
        return files.whole(number, released(number, picture));
    }

    @Open
    @GetMapping("/preview")
    ResponseEntity<byte[]> preview(@PathVariable int number, @PathVariable UUID picture) {
        return files.preview(released(number, picture));
    }

    private AttachmentRow released(int number, UUID picture) {
        return catalogue.published(number).stream()
                .filter(idea -> !idea.row().hidden())
                .flatMap(idea -> attachments.released(idea.row().id()).stream())
                .filter(it -> it.id().id().equals(picture))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.PICTURE_IS_UNKNOWN));
    }
}
