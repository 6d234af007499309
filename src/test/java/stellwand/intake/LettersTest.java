package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.attachment.Photo;

/** A letter at the counter, with its date and its scan. */
class LettersTest extends HouseWithPictures {
    @Test
    void a_letter_is_kept_with_its_date_and_scan_and_never_public() throws Exception {
        var id = UUID.randomUUID();
        assertThat(counter(id, Photo.pdf())).hasStatus(302);
        assertThat(counter(id, Photo.pdf())).as("once more").hasStatus(302);
        assertThat(kept(id)).isEqualTo(1);
        var scan = mvc.get().uri(toStaff(id)).header("Cookie", organiser).exchange();
        assertThat(scan)
                .hasStatusOk()
                .hasContentType("application/pdf")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"stellwand-%d.pdf\"".formatted(number(id)));
        assertThat(page("/staff/ideas/" + id)).contains("PDF speichern", "Brief vom 18.09.2017");

        staff(id, "sighting");
        assertThat(release(id, "Ein Brief")).hasStatus(409);
        assertThat(page("/ideas/" + number(id))).doesNotContain(picture(id).toString());
    }

    @Test
    void a_scan_that_cannot_be_kept_keeps_what_was_typed() {
        assertThat(counter(UUID.randomUUID(), TEXT))
                .hasStatus(422)
                .bodyText()
                .contains("Diese Datei können wir nicht", "Eine Rampe", "2017-09-18");
    }

    private MvcTestResult counter(UUID id, byte[] scan) {
        return mvc.post()
                .uri("/staff/counter")
                .multipart()
                .file(new MockMultipartFile("scan", "brief.pdf", "application/pdf", scan))
                .header("Cookie", organiser)
                .param("id", id.toString())
                .param("kind", "IDEA")
                .param("way", "LETTER")
                .param("language", "de")
                .param("words", "Eine Rampe am Bürgerbüro")
                .param("dated", "2017-09-18")
                .exchange();
    }
}
