package stellwand.intake;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.intake.OwnProofController.COOKIE;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void with_the_code_alone_nobody_sees_who_wrote_a_letter() throws Exception {
        var id = UUID.randomUUID();
        var own = data(counter(id, Photo.pdf()));

        assertThat(page(own)).doesNotContain("/files/");
        assertThat(page(own + "/export")).doesNotContain("/files/");
        assertThat(mvc.get().uri(own + "/files/" + picture(id))).hasStatus(404);
    }

    @Test
    void whoever_has_read_our_mail_takes_the_scan_along() throws Exception {
        var id = UUID.randomUUID();
        var mail = "brief-%s@example.org".formatted(id);
        var own = data(counter(id, "Eine Rampe", mail, Photo.pdf()));
        var link = lettersTo(mail).getFirst().replaceAll("(?s).*(/ideas/own/\\S+/p/\\S+).*", "$1");
        var proof = requireNonNull(mvc.get().uri(link).exchange().getResponse().getCookie(COOKIE));
        var file = own + "/files/" + picture(id);

        assertThat(mvc.get().uri(own).cookie(proof)).bodyText().contains("Datei 1 (PDF)");
        assertThat(mvc.get().uri(own + "/export").cookie(proof)).bodyText().contains(file);
        assertThat(mvc.get().uri(file).cookie(proof))
                .hasStatusOk()
                .hasContentType("application/pdf");
    }

    private static String data(MvcTestResult slip) {
        var address = requireNonNull(slip.getResponse().getHeader("Location"));
        return "/ideas/own/" + address.replaceAll(".*counter/([0-9A-Z]{12}).*", "$1") + "/data";
    }

    @Test
    void a_letter_may_come_as_pictures_of_its_pages_alone() throws Exception {
        var id = UUID.randomUUID();
        assertThat(counter(id, "", "", Photo.pdf(), Photo.pdf())).hasStatus(302);
        assertThat(count("select count(*) from idea_attachment where idea = ?", id)).isEqualTo(2);
        assertThat(counter(UUID.randomUUID(), " ", ""))
                .hasStatus(422)
                .bodyText()
                .contains("was im Brief steht");
    }

    @ParameterizedTest
    @CsvSource({
        "LETTER, 2030-01-01, kann nicht stimmen",
        "LETTER, 0202-11-20, kann nicht stimmen",
        "COUNTER, 2017-09-18, hat hier nur ein Brief"
    })
    void a_date_that_cannot_be_is_asked_about(String way, String dated, String said) {
        var sent =
                mvc.post()
                        .uri("/staff/counter")
                        .header("Cookie", organiser)
                        .param("id", UUID.randomUUID().toString())
                        .param("kind", "IDEA")
                        .param("way", way)
                        .param("language", "de")
                        .param("words", "Eine Rampe am Bürgerbüro")
                        .param("dated", dated);
        assertThat(sent).hasStatus(422).bodyText().contains(said, "Eine Rampe", dated);
    }

    @Test
    void a_scan_that_cannot_be_kept_keeps_what_was_typed() {
        assertThat(counter(UUID.randomUUID(), TEXT))
                .hasStatus(422)
                .bodyText()
                .contains("Diese Datei können wir nicht", "Eine Rampe", "2017-09-18");
    }

    private MvcTestResult counter(UUID id, byte[] scan) {
        return counter(id, "Eine Rampe am Bürgerbüro", "", scan);
    }

    private MvcTestResult counter(UUID id, String words, String mail, byte[]... scans) {
        var letter = mvc.post().uri("/staff/counter").multipart();
        for (var scan : scans) {
            letter.file(new MockMultipartFile("scan", "brief.pdf", "application/pdf", scan));
        }
        return letter.header("Cookie", organiser)
                .param("id", id.toString())
                .param("kind", "IDEA")
                .param("way", "LETTER")
                .param("language", "de")
                .param("words", words)
                .param("mail", mail)
                .param("dated", "2017-09-18")
                .exchange();
    }
}
