package stellwand.paper;

import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.acceptAndErase;
import static stellwand.journal.Decision.refuse;
import static stellwand.paper.Refusal.TABLE_IS_UNKNOWN;
import static stellwand.paper.Refusal.TOO_MANY_PHOTOS;

import java.util.List;
import stellwand.journal.Decision;
import stellwand.paper.PaperCommand.AddPhoto;
import stellwand.paper.PaperCommand.RemovePhoto;
import stellwand.paper.PaperEvent.PhotoAdded;
import stellwand.paper.PaperEvent.PhotoRemoved;
import stellwand.workshop.WorkshopState;

/** What may happen to the photos of an evening's paper: before, in and after it. */
final class PaperRules {
    /** Twelve tables with fifteen sheets each; more is somebody's holiday. */
    static final int MOST = 200;

    private PaperRules() {}

    static Decision<PaperEvent, Refusal> decide(
            PaperState paper, WorkshopState workshop, PaperCommand command) {
        return switch (command) {
            case AddPhoto it -> add(paper, workshop, it);
            case RemovePhoto(var photo) ->
                    paper.find(photo).isEmpty()
                            ? accept(List.of())
                            : acceptAndErase(new PhotoRemoved(photo), List.of(photo.words()));
        };
    }

    private static Decision<PaperEvent, Refusal> add(
            PaperState paper, WorkshopState workshop, AddPhoto it) {
        if (!workshop.tables().contains(it.table())) return refuse(TABLE_IS_UNKNOWN);
        if (paper.photos().size() >= MOST) return refuse(TOO_MANY_PHOTOS);
        return accept(
                new PhotoAdded(
                        it.photo(),
                        it.table(),
                        paper.last() + 1,
                        it.words().language(),
                        it.bytes(),
                        it.width(),
                        it.height(),
                        it.at()));
    }
}
