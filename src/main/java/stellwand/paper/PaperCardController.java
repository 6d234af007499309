package stellwand.paper;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import stellwand.attachment.Area;
import stellwand.attachment.AttachmentId;
import stellwand.board.Boards;
import stellwand.board.CardId;
import stellwand.board.CardKind;
import stellwand.board.NewCard;
import stellwand.board.Revision;
import stellwand.journal.Outcome;
import stellwand.people.Caller;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.web.RefusedException;
import stellwand.workshop.WorkshopId;

/** Cards on a photo: written up, put right, erased. */
@Controller
@RequestMapping("/staff/workshops/{workshop}/paper/{photo}/cards")
class PaperCardController {
    private final WritingUp writingUp;
    private final Photos photos;
    private final Boards boards;

    PaperCardController(WritingUp writingUp, Photos photos, Boards boards) {
        this.writingUp = writingUp;
        this.photos = photos;
        this.boards = boards;
    }

    /**
     * Where a card is on the photo: its edges in per cent of the photo's width and height, from its
     * left and top.
     */
    record Edges(double left, double top, double right, double bottom) {
        Area area() {
            return new Area(
                    thousandths(left), thousandths(top), thousandths(right), thousandths(bottom));
        }

        private static int thousandths(double percent) {
            return (int) Math.round(percent * Area.WHOLE / 100);
        }
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping
    String write(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID photo,
            @RequestParam UUID id,
            Edges edges,
            @RequestParam UUID round,
            @RequestParam String kind,
            @RequestParam String text,
            @RequestParam String language,
            @RequestParam(required = false) @Nullable List<@Nullable UUID> answers) {
        var evening = new WorkshopId(workshop);
        var shown = new AttachmentId(photo);
        var table = photos.find(evening, shown).table().id();
        var linked = kind.equals(CardKind.SOLUTION.word()) ? answers : null;
        var card = new NewCard(id, table, round, kind, text, null, language, linked);
        return switch (writingUp.write(caller, evening, shown, edges.area(), card)) {
            case Outcome.Done _ -> next(workshop, photo, card);
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    private static String next(UUID workshop, UUID photo, NewCard card) {
        return UriComponentsBuilder.fromUriString(at(workshop, photo))
                .queryParam("written", card.id())
                .queryParam("round", card.round())
                .queryParam("kind", card.kind())
                .queryParam("language", card.language())
                .encode()
                .toUriString();
    }

    private static String at(UUID workshop, UUID photo) {
        return "redirect:/staff/workshops/%s/paper/%s".formatted(workshop, photo);
    }

    /** What else stands on the card comes along, since a revision replaces all. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/{card}/words")
    String revise(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID photo,
            @PathVariable UUID card,
            @RequestParam UUID id,
            @RequestParam String text,
            @RequestParam String language,
            @RequestParam(required = false) @Nullable String example,
            @RequestParam(required = false) @Nullable List<@Nullable UUID> answers) {
        var words = new Revision(id, text, example, language, answers, null);
        return done(
                boards.revise(caller, new WorkshopId(workshop), new CardId(card), words),
                workshop,
                photo);
    }

    /** With its picture: what was framed wrongly must not stay. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/{card}/erasure")
    String erase(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID photo,
            @PathVariable UUID card,
            @RequestParam UUID id) {
        return done(
                boards.erase(caller, new WorkshopId(workshop), new CardId(card), id),
                workshop,
                photo);
    }

    private static String done(Outcome outcome, UUID workshop, UUID photo) {
        return switch (outcome) {
            case Outcome.Done _ -> at(workshop, photo) + "#cards";
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
