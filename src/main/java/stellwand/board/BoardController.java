package stellwand.board;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import stellwand.people.Caller;
import stellwand.people.ForWorkshop;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/** The board to look at. */
@RestController
@RequestMapping(path = "/api/workshops/{workshop}", produces = MediaType.APPLICATION_JSON_VALUE)
class BoardController {
    private final BoardPictures pictures;
    private final Looks looks;
    private final OwnCards ownCards;

    BoardController(BoardPictures pictures, Looks looks, OwnCards ownCards) {
        this.pictures = pictures;
        this.looks = looks;
        this.ownCards = ownCards;
    }

    /** With {@code If-None-Match} it costs 304 when nothing has happened since. */
    @ForWorkshop
    @GetMapping("/board")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = BoardJson.class)))
    ResponseEntity<byte[]> board(
            Caller caller,
            @PathVariable UUID workshop,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false)
                    @Nullable String encodings) {
        var id = new WorkshopId(workshop);
        var language = caller.locale().getLanguage();
        var picture = pictures.of(id, language);
        var answer =
                ResponseEntity.ok()
                        .eTag(picture.tag())
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .varyBy(
                                HttpHeaders.COOKIE,
                                HttpHeaders.ACCEPT_LANGUAGE,
                                HttpHeaders.ACCEPT_ENCODING);
        return encodings != null && encodings.contains("gzip")
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(picture.gzipped())
                : answer.body(picture.json());
    }

    /** For the host of the table, who is told by the feed only that there are such. */
    @ForWorkshop
    @GetMapping("/tables/{table}/examples")
    ResponseEntity<List<KeptExample>> examples(
            Caller caller, @PathVariable UUID workshop, @PathVariable UUID table) {
        var kept = looks.keptExamples(caller, new WorkshopId(workshop), new TableId(table));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(kept);
    }

    record Own(List<OwnCard> cards) {}

    /** What the caller wrote, with example and reply code. */
    @ForWorkshop
    @GetMapping("/my-cards")
    ResponseEntity<Own> own(Caller caller, @PathVariable UUID workshop) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Own(ownCards.of(caller, new WorkshopId(workshop))));
    }
}
