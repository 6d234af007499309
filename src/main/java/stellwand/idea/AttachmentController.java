package stellwand.idea;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import stellwand.attachment.AttachmentId;
import stellwand.journal.Outcome;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.web.RefusedException;

/** The files of an idea, for the sighting: looked at, released, withheld. */
@Controller
@RequestMapping("/staff/ideas/{idea}/attachments/{attachment}")
class AttachmentController {
    private final Attachments attachments;
    private final AttachmentFiles files;
    private final Catalogue catalogue;
    private final Readers readers;

    AttachmentController(
            Attachments attachments, AttachmentFiles files, Catalogue catalogue, Readers readers) {
        this.attachments = attachments;
        this.files = files;
        this.catalogue = catalogue;
        this.readers = readers;
    }

    @ModelAttribute
    void check(@PathVariable UUID idea, @Nullable Staff staff) {
        if (staff != null) readers.check(new IdeaId(idea), staff);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.ADVISER})
    @GetMapping
    ResponseEntity<byte[]> whole(@PathVariable UUID idea, @PathVariable UUID attachment) {
        int number = catalogue.detail(new IdeaId(idea)).map(it -> it.row().number()).orElse(0);
        return files.whole(number, found(idea, attachment));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.ADVISER})
    @GetMapping("/preview")
    ResponseEntity<byte[]> preview(@PathVariable UUID idea, @PathVariable UUID attachment) {
        return files.preview(found(idea, attachment));
    }

    private AttachmentRow found(UUID idea, UUID attachment) {
        return attachments
                .find(new IdeaId(idea), attachment)
                .orElseThrow(() -> new RefusedException(Refusal.PICTURE_IS_UNKNOWN));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/release")
    String release(
            @PathVariable UUID idea,
            @PathVariable UUID attachment,
            @RequestParam UUID id,
            @RequestParam String language,
            @RequestParam String description,
            Staff staff) {
        return done(
                idea,
                attachments.release(
                        id,
                        staff.id(),
                        new IdeaId(idea),
                        new AttachmentId(attachment),
                        new Attachments.Said(language, description)));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/withholding")
    String withhold(
            @PathVariable UUID idea,
            @PathVariable UUID attachment,
            @RequestParam UUID id,
            Staff staff) {
        var picture = new AttachmentId(attachment);
        return done(idea, attachments.withhold(id, staff.id(), new IdeaId(idea), picture));
    }

    private static String done(UUID idea, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> "redirect:/staff/ideas/%s#files".formatted(idea);
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
