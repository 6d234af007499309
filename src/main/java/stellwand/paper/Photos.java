package stellwand.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.attachment.Attachment.Picture;
import stellwand.attachment.AttachmentId;
import stellwand.attachment.StoredFiles;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.journal.Written;
import stellwand.paper.PaperCommand.AddPhoto;
import stellwand.paper.PaperCommand.RemovePhoto;
import stellwand.paper.PaperEvent.PhotoAdded;
import stellwand.web.RefusedException;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.WorkshopState;

/** The door to the photos of an evening's paper. The same photo once more is the same photo. */
@Component
class Photos {
    private final Journal journal;
    private final StoredFiles files;
    private final Clock clock;

    Photos(Journal journal, StoredFiles files, Clock clock) {
        this.journal = journal;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param command its photo is at {@link #idOf}
     */
    Outcome add(UUID command, UUID actor, WorkshopId workshop, TableId table, Picture picture) {
        var photo = idOf(workshop, command);
        boolean isNew = files.put(photo, picture);
        var wish =
                new AddPhoto(
                        photo,
                        table,
                        new Written(photo.words(), "und", ""),
                        UUID.nameUUIDFromBytes(picture.bytes()).toString(),
                        picture.bytes().length,
                        picture.width(),
                        picture.height(),
                        clock.instant());
        var outcome = submit(command, actor, workshop, wish);
        if (isNew && outcome instanceof Outcome.Refused) files.drop(photo);
        return outcome;
    }

    static AttachmentId idOf(WorkshopId workshop, UUID command) {
        return named("paper/%s/photo/%s".formatted(workshop.id(), command));
    }

    static AttachmentId named(String path) {
        return new AttachmentId(UUID.nameUUIDFromBytes(path.getBytes(UTF_8)));
    }

    Outcome remove(UUID command, UUID actor, WorkshopId workshop, AttachmentId photo) {
        return submit(command, actor, workshop, new RemovePhoto(photo));
    }

    List<PhotoAdded> of(WorkshopId workshop) {
        return state(workshop).inOrder();
    }

    /** Or a "no" that says that it is gone. */
    PhotoAdded find(WorkshopId workshop, AttachmentId photo) {
        return state(workshop)
                .find(photo)
                .orElseThrow(() -> new RefusedException(Refusal.PHOTO_IS_UNKNOWN));
    }

    private PaperState state(WorkshopId workshop) {
        return journal.states(workshop.stream()).of(PaperState.FOLD);
    }

    private Outcome submit(UUID command, UUID actor, WorkshopId workshop, PaperCommand wish) {
        return journal.submit(
                workshop.stream(),
                new Envelope(command, actor, clock.instant(), wish.wish(), wish.contents()),
                states ->
                        PaperRules.decide(
                                states.of(PaperState.FOLD), states.of(WorkshopState.FOLD), wish));
    }
}
