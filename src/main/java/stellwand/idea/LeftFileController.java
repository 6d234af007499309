package stellwand.idea;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import stellwand.attachment.Served;
import stellwand.journal.ContentId;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.web.RefusedException;

/** A file that was named and not kept, for whoever sights the idea: saved, never opened. */
@Controller
class LeftFileController {
    private final Attachments attachments;
    private final Readers readers;
    private final ObjectProvider<LeftFiles> files;

    LeftFileController(Attachments attachments, Readers readers, ObjectProvider<LeftFiles> files) {
        this.attachments = attachments;
        this.readers = readers;
        this.files = files;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.ADVISER})
    @GetMapping("/staff/ideas/{idea}/left-out/{file}")
    ResponseEntity<byte[]> file(@PathVariable UUID idea, @PathVariable UUID file, Staff staff) {
        var id = new IdeaId(idea);
        readers.check(id, staff);
        return find(id, new ContentId(file))
                .map(LeftFileController::saved)
                .orElseThrow(() -> new RefusedException(Refusal.FILE_IS_GONE));
    }

    /** Of an erased idea nothing says any more what came with it. */
    private Optional<LeftFiles.File> find(IdeaId idea, ContentId file) {
        boolean isNamed =
                attachments.leftOut(idea).stream()
                        .anyMatch(it -> it.id().equals(file) && AttachmentPages.mayBeHad(it));
        return isNamed
                ? Optional.ofNullable(files.getIfAvailable()).flatMap(it -> it.find(idea, file))
                : Optional.empty();
    }

    private static ResponseEntity<byte[]> saved(LeftFiles.File file) {
        var saved = ContentDisposition.attachment().filename(file.name(), UTF_8).build();
        return Served.safe()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", saved.toString())
                .body(file.bytes());
    }
}
