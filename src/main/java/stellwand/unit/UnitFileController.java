package stellwand.unit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.web.Csv;

/** The directory as a file: taken along, and brought back changed. */
@Controller
class UnitFileController {
    private static final int LARGEST_BYTES = 2 * 1024 * 1024;

    private final Importing importing;
    private final ImportPages pages;
    private final UnitFiles files;

    UnitFileController(Importing importing, ImportPages pages, UnitFiles files) {
        this.importing = importing;
        this.pages = pages;
        this.files = files;
    }

    /**
     * @param slip what is wrong with it, as a key of a message
     */
    record ChoicePage(UUID id, @Nullable String slip) {}

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping("/staff/units.csv")
    ResponseEntity<byte[]> export(@RequestParam(required = false) @Nullable String separator) {
        var name = ContentDisposition.attachment().filename("units.csv").build();
        return ResponseEntity.ok()
                .contentType(Csv.TYPE)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(importing.export(separator).getBytes(UTF_8));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping("/staff/units/files")
    ModelAndView choose() {
        return choice(new ChoicePage(UUID.randomUUID(), null));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/staff/units/files")
    ModelAndView send(
            @RequestParam UUID id, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) return corrected(id, Refusal.FILE_IS_MISSING);
        if (file.getSize() > LARGEST_BYTES) return corrected(id, Refusal.FILE_IS_TOO_LARGE);
        var text = text(file.getBytes());
        if (text.isEmpty()) return corrected(id, Refusal.FILE_IS_NOT_UTF8);
        files.keep(id, text.get());
        return new ModelAndView("redirect:/staff/units/files/" + id);
    }

    /** Empty when it was saved with other letters: names would be wrong for good. */
    private static Optional<String> text(byte[] bytes) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text).filter(it -> it.indexOf('\0') < 0);
        } catch (CharacterCodingException otherLetters) {
            return Optional.empty();
        }
    }

    private static ModelAndView corrected(UUID id, Refusal slip) {
        var answer = choice(new ChoicePage(id, slip.messageKey()));
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static ModelAndView choice(ChoicePage page) {
        return new ModelAndView("unit/files", "page", page);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping("/staff/units/files/{file}")
    ModelAndView look(@PathVariable UUID file, Locale locale) {
        return shown(pages.page(file, importing.look(file), false, locale));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/staff/units/files/{file}")
    ModelAndView take(
            @PathVariable UUID file,
            @RequestParam UUID seen,
            @RequestParam(defaultValue = "0") int count,
            Staff staff,
            Locale locale) {
        var view = importing.take(file, seen, staff);
        if (view == null) return new ModelAndView("redirect:/staff/units?taken=" + count);
        var answer = shown(pages.page(file, view, true, locale));
        answer.setStatus(HttpStatus.CONFLICT);
        return answer;
    }

    private static ModelAndView shown(ImportPages.Page page) {
        return new ModelAndView("unit/file", "page", page);
    }
}
