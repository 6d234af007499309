package stellwand.board;

import jakarta.servlet.http.HttpServletResponse;
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
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/** Headings, and the cards that the host of their table hangs under them. */
@RestController
@RequestMapping(path = "/api/workshops/{workshop}", produces = MediaType.APPLICATION_JSON_VALUE)
class HeadingController {
    private final Boards boards;
    private final Answers answers;

    HeadingController(Boards boards, Answers answers) {
        this.boards = boards;
        this.answers = answers;
    }

    /**
     * @param id of the command, made by the client
     * @param heading of the card's table
     */
    record Clustering(@Nullable UUID id, @Nullable UUID heading) {}

    @ForWorkshop
    @PostMapping("/tables/{table}/headings")
    ResponseEntity<Changed> write(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID table,
            @RequestBody NewHeading heading,
            HttpServletResponse response) {
        var done =
                answers.done(
                        boards.writeHeading(
                                caller, new WorkshopId(workshop), new TableId(table), heading),
                        response);
        return ResponseEntity.status(done.again() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(new Changed(done.seq()));
    }

    @ForWorkshop
    @PutMapping("/tables/{table}/headings/{heading}")
    Changed reword(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID table,
            @PathVariable UUID heading,
            @RequestBody NewHeading words,
            HttpServletResponse response) {
        return answers.changed(
                boards.rewordHeading(
                        caller,
                        new WorkshopId(workshop),
                        new TableId(table),
                        new ClusterId(heading),
                        words),
                response);
    }

    /**
     * Empties everything that it ever said, for good. Its cards hang on.
     *
     * @param id of the command: a DELETE has no body
     */
    @ForWorkshop
    @DeleteMapping("/tables/{table}/headings/{heading}")
    Changed remove(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID table,
            @PathVariable UUID heading,
            @RequestParam(required = false) @Nullable UUID id,
            HttpServletResponse response) {
        return answers.changed(
                boards.removeHeading(
                        caller,
                        new WorkshopId(workshop),
                        new TableId(table),
                        new ClusterId(heading),
                        id),
                response);
    }

    @ForWorkshop
    @PutMapping("/cards/{card}/heading")
    Changed cluster(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID card,
            @RequestBody Clustering wish,
            HttpServletResponse response) {
        return answers.changed(
                boards.cluster(
                        caller,
                        new WorkshopId(workshop),
                        new CardId(card),
                        new ClusterId(Desk.required(wish.heading())),
                        wish.id()),
                response);
    }

    @ForWorkshop
    @DeleteMapping("/cards/{card}/heading")
    Changed uncluster(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID card,
            @RequestParam(required = false) @Nullable UUID id,
            HttpServletResponse response) {
        return answers.changed(
                boards.uncluster(caller, new WorkshopId(workshop), new CardId(card), id), response);
    }
}
