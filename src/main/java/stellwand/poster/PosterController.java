package stellwand.poster;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import stellwand.people.Open;
import stellwand.web.Language;

/** The ledger on paper: all answers to hang where the evening was, and a report for the council. */
@Controller
class PosterController {
    private final Press press;
    private final Sheets sheets;

    PosterController(Press press, Sheets sheets) {
        this.press = press;
        this.sheets = sheets;
    }

    /**
     * @param paper {@code a0} to {@code a3}
     * @param language of the poster; the reader's, if it is none of ours
     */
    @Open
    @GetMapping("/ledger/poster.pdf")
    ResponseEntity<byte[]> poster(
            @RequestParam UUID workshop,
            @RequestParam(required = false) @Nullable String paper,
            @RequestParam(required = false) @Nullable String language,
            Locale locale) {
        var chosen = Paper.ofPoster(paper);
        var reader = Language.of(language).map(Language::locale).orElse(locale);
        var bytes =
                press.print("poster/poster", () -> sheets.poster(workshop, chosen, reader), reader);
        return file("stellwand-%s.pdf".formatted(chosen.word()), bytes);
    }

    /**
     * @param workshop none: all of them
     */
    @Open
    @GetMapping("/ledger/report.pdf")
    ResponseEntity<byte[]> report(
            @RequestParam(required = false) @Nullable UUID workshop,
            @RequestParam(required = false) @Nullable String language,
            Locale locale) {
        var reader = Language.of(language).map(Language::locale).orElse(locale);
        var bytes = press.print("poster/report", () -> sheets.report(workshop, reader), reader);
        return file("stellwand-report.pdf", bytes);
    }

    /** Not kept on the way: an erased idea must not come back from there. */
    private static ResponseEntity<byte[]> file(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(bytes);
    }
}
