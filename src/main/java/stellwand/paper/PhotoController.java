package stellwand.paper;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import stellwand.attachment.Attachment.Picture;
import stellwand.attachment.AttachmentId;
import stellwand.attachment.AttachmentReader;
import stellwand.attachment.Reading;
import stellwand.attachment.Served;
import stellwand.attachment.StoredFiles;
import stellwand.journal.Outcome;
import stellwand.journal.Reason;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.web.RefusedException;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/** Photos of an evening's paper: added, looked at, removed. Also with the facilitator's phone. */
@Controller
@RequestMapping("/staff/workshops/{workshop}/paper")
class PhotoController {
    private final Photos photos;
    private final PaperPages pages;
    private final AttachmentReader reader;
    private final StoredFiles files;

    PhotoController(Photos photos, PaperPages pages, AttachmentReader reader, StoredFiles files) {
        this.photos = photos;
        this.pages = pages;
        this.reader = reader;
        this.files = files;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @GetMapping
    ModelAndView all(@PathVariable UUID workshop, Locale locale) {
        return shown(workshop, UUID.randomUUID(), null, locale);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping
    ModelAndView add(
            @PathVariable UUID workshop,
            @RequestParam UUID id,
            @RequestParam UUID table,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            Staff staff,
            Locale locale)
            throws IOException {
        if (picture == null || picture.isEmpty()) {
            return corrected(workshop, id, Refusal.PHOTO_IS_MISSING, locale);
        }
        return switch (reader.picture(picture.getBytes())) {
            case Reading.Kept(Picture it) -> add(workshop, id, new TableId(table), it, staff);
            case Reading.Kept _ -> throw new IllegalStateException("Asked for a picture");
            case Reading.Not(var reason) -> corrected(workshop, id, reason, locale);
        };
    }

    private ModelAndView add(UUID evening, UUID id, TableId table, Picture picture, Staff staff) {
        var workshop = new WorkshopId(evening);
        return switch (photos.add(id, staff.id(), workshop, table, picture)) {
            case Outcome.Done _ ->
                    new ModelAndView(
                            "redirect:/staff/workshops/%s/paper/%s"
                                    .formatted(evening, Photos.idOf(workshop, id).id()));
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    private ModelAndView corrected(UUID workshop, UUID id, Reason slip, Locale locale) {
        var answer = shown(workshop, id, slip.messageKey(), locale);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private ModelAndView shown(UUID workshop, UUID id, @Nullable String slip, Locale locale) {
        var page = pages.all(new WorkshopId(workshop), id, slip, locale);
        return new ModelAndView("paper/photos", "page", page);
    }

    /**
     * @param written the card that was written up just now
     * @param round of it, as are kind and language: the next one's, too, mostly
     */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @GetMapping("/{photo}")
    ModelAndView one(
            @PathVariable UUID workshop,
            @PathVariable UUID photo,
            @RequestParam(required = false) @Nullable UUID written,
            @RequestParam(required = false) @Nullable UUID round,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String language,
            Locale locale) {
        var before = new PaperPages.Before(written, round, kind, language);
        var page = pages.one(new WorkshopId(workshop), new AttachmentId(photo), before, locale);
        return new ModelAndView("paper/photo", "page", page);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @GetMapping("/{photo}/picture")
    ResponseEntity<byte[]> whole(@PathVariable UUID workshop, @PathVariable UUID photo) {
        return files.find(found(workshop, photo)).map(Served::picture).orElseThrow(this::gone);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @GetMapping("/{photo}/preview")
    ResponseEntity<byte[]> preview(@PathVariable UUID workshop, @PathVariable UUID photo) {
        return files.preview(found(workshop, photo)).map(Served::picture).orElseThrow(this::gone);
    }

    private AttachmentId found(UUID workshop, UUID photo) {
        return photos.find(new WorkshopId(workshop), new AttachmentId(photo)).photo();
    }

    private RefusedException gone() {
        return new RefusedException(Refusal.PHOTO_IS_UNKNOWN);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/{photo}/removal")
    String remove(
            @PathVariable UUID workshop,
            @PathVariable UUID photo,
            @RequestParam UUID id,
            Staff staff) {
        var evening = new WorkshopId(workshop);
        return switch (photos.remove(id, staff.id(), evening, new AttachmentId(photo))) {
            case Outcome.Done _ -> "redirect:/staff/workshops/%s/paper".formatted(workshop);
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
