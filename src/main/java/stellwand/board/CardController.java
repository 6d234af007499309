package stellwand.board;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import stellwand.board.Answers.Changed;
import stellwand.people.Caller;
import stellwand.people.ForWorkshop;
import stellwand.workshop.WorkshopId;

/** Cards to write on. */
@RestController
@RequestMapping(
        path = "/api/workshops/{workshop}/cards",
        produces = MediaType.APPLICATION_JSON_VALUE)
class CardController {
    private final Boards boards;
    private final Answers answers;

    CardController(Boards boards, Answers answers) {
        this.boards = boards;
        this.answers = answers;
    }

    /**
     * @param id of the command, made by the client: the same id again is the same command
     */
    record Wish(@Nullable UUID id) {}

    /**
     * @param seq where the journal stood when the card hung
     * @param replyCode in groups, for reading aloud
     */
    record Pinned(long seq, String replyCode, int number) {}

    @ForWorkshop
    @PostMapping
    @ApiResponse(responseCode = "201", description = "It hangs", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "Sent again", useReturnTypeSchema = true)
    ResponseEntity<Pinned> pin(
            Caller caller,
            @PathVariable UUID workshop,
            @RequestBody NewCard card,
            HttpServletResponse response) {
        var evening = new WorkshopId(workshop);
        var done = answers.done(boards.pin(caller, evening, card), response);
        var code = boards.replyCode(evening, new CardId(Desk.required(card.id())));
        var status = done.again() ? HttpStatus.OK : HttpStatus.CREATED;
        return ResponseEntity.status(status)
                .body(new Pinned(done.seq(), code.toString(), number(done.answer())));
    }

    private static int number(Map<String, String> answer) {
        return Integer.parseInt(answer.getOrDefault(BoardRules.NUMBER, "0"));
    }

    /**
     * Replaces keywords, example and links; what is missing is dropped. With {@code seen} only what
     * the sender has seen: 409 {@code CARD_HAS_CHANGED} when somebody else was faster.
     */
    @ForWorkshop
    @PutMapping("/{card}")
    Changed revise(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID card,
            @RequestBody Revision revision,
            HttpServletResponse response) {
        return answers.changed(
                boards.revise(caller, new WorkshopId(workshop), new CardId(card), revision),
                response);
    }

    @ForWorkshop
    @PostMapping("/{card}/withdrawal")
    Changed takeBack(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID card,
            @RequestBody Wish wish,
            HttpServletResponse response) {
        return answers.changed(
                boards.takeBack(caller, new WorkshopId(workshop), new CardId(card), wish.id()),
                response);
    }

    /** Empties everything that was ever written on the card, for good. */
    @ForWorkshop
    @PostMapping("/{card}/erasure")
    Changed erase(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID card,
            @RequestBody Wish wish,
            HttpServletResponse response) {
        return answers.changed(
                boards.erase(caller, new WorkshopId(workshop), new CardId(card), wish.id()),
                response);
    }

    @ForWorkshop
    @PostMapping("/{card}/translations")
    Changed translate(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID card,
            @RequestBody NewTranslation translation,
            HttpServletResponse response) {
        return answers.changed(
                boards.translate(caller, new WorkshopId(workshop), new CardId(card), translation),
                response);
    }

    /** From now on everybody sees the example. */
    @ForWorkshop
    @PutMapping("/{card}/example-release")
    Changed releaseExample(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID card,
            @RequestBody Wish wish,
            HttpServletResponse response) {
        return answers.changed(
                boards.releaseExample(
                        caller, new WorkshopId(workshop), new CardId(card), wish.id()),
                response);
    }

    /**
     * @param id of the command: a DELETE has no body
     */
    @ForWorkshop
    @DeleteMapping("/{card}/example-release")
    Changed withholdExample(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID card,
            @RequestParam(required = false) @Nullable UUID id,
            HttpServletResponse response) {
        return answers.changed(
                boards.withholdExample(caller, new WorkshopId(workshop), new CardId(card), id),
                response);
    }
}
