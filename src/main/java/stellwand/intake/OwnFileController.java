package stellwand.intake;

import static stellwand.intake.OwnProofController.COOKIE;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import stellwand.idea.AttachmentFiles;
import stellwand.idea.Catalogue;
import stellwand.idea.Refusal;
import stellwand.people.Open;
import stellwand.people.Session;
import stellwand.web.RefusedException;

/** A file that came from whoever holds the reply code, public or not. */
@Controller
class OwnFileController {
    private final OwnIdeaPages codes;
    private final Catalogue catalogue;
    private final OwnFiles own;
    private final AttachmentFiles files;

    OwnFileController(
            OwnIdeaPages codes, Catalogue catalogue, OwnFiles own, AttachmentFiles files) {
        this.codes = codes;
        this.catalogue = catalogue;
        this.own = own;
        this.files = files;
    }

    @Open
    @GetMapping("/ideas/own/{code}/data/files/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable String code,
            @PathVariable UUID file,
            @CookieValue(name = COOKIE, required = false) @Nullable String proof,
            @Nullable Session visitor) {
        var who = codes.own(code, visitor);
        var number = catalogue.own(who.idea(), who.isAuthor()).orElseThrow().row().number();
        return own.of(who, proof).stream()
                .filter(it -> it.id().id().equals(file))
                .findFirst()
                .map(it -> files.whole(number, it))
                .orElseThrow(() -> new RefusedException(Refusal.PICTURE_IS_UNKNOWN));
    }
}
