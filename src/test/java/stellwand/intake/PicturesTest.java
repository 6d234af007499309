package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.attachment.Photo;
import stellwand.database.Chore;
import stellwand.people.Role;
import stellwand.people.StaffCookie;

/** A picture from the form to the public page, or not; and a letter at the counter. */
class PicturesTest extends HouseWithIdeas {
    private static final Pattern CODE = Pattern.compile("/(?:own|counter)/([0-9A-Z]{12})\\?.*");
    private static final byte[] TEXT = "Passwort: geheim".getBytes(UTF_8);

    @Test
    void nobody_sees_a_picture_before_a_person_has_released_it() throws Exception {
        var id = UUID.randomUUID();
        sent(id, Photo.taken(60, 30, 6), "Die Haltestelle");
        staff(id, "sighting");
        var number = number(id);
        var shown = "/ideas/%d/pictures/%s".formatted(number, picture(id));

        assertThat(page("/ideas/" + number)).contains("Ein Schild").doesNotContain("pictures/");
        assertThat(mvc.get().uri(shown)).hasStatus(404);
        assertThat(mvc.get().uri(shown + "/preview")).hasStatus(404);
        assertThat(mvc.get().uri(toStaff(id)).exchange().getResponse().getStatus())
                .isNotEqualTo(200);
        assertThat(page("/staff/ideas/" + id))
                .contains(toStaff(id) + "/preview", "Die Haltestelle", "Niemand hat es");

        assertThat(release(id, "")).hasStatus(422).bodyText().contains("was zu sehen ist");
        assertThat(release(id, "Ein Schild an der Haltestelle")).hasStatus(302);

        assertThat(page("/ideas/" + number))
                .contains(shown + "/preview", "alt=\"Ein Schild an der Haltestelle\"");
        var kept = mvc.get().uri(shown).exchange();
        assertThat(kept)
                .hasStatusOk()
                .hasContentType("image/jpeg")
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        assertThat(hasPlace(kept)).isFalse();

        assertThat(decide(id, "withholding")).hasStatus(302);
        assertThat(page("/ideas/" + number)).doesNotContain("pictures/");
        assertThat(mvc.get().uri(shown)).hasStatus(404);
    }

    private static boolean hasPlace(MvcTestResult answer) throws Exception {
        var file = new ByteArrayInputStream(answer.getResponse().getContentAsByteArray());
        return ImageMetadataReader.readMetadata(file).containsDirectoryOfType(GpsDirectory.class);
    }

    @Test
    void a_released_picture_goes_out_of_sight_with_its_idea() throws Exception {
        var id = UUID.randomUUID();
        sent(id, Photo.jpeg(60, 30), "");
        release(id, "Ein Schild");
        var shown = "/ideas/%d/pictures/%s".formatted(number(id), picture(id));
        assertThat(mvc.get().uri(shown)).as("not yet sighted").hasStatus(404);

        staff(id, "sighting");
        assertThat(mvc.get().uri(shown)).hasStatusOk();
        staff(id, "kind", "kind", "COMPLAINT");
        assertThat(mvc.get().uri(shown)).hasStatus(404);
    }

    @Test
    void the_same_form_once_more_is_one_idea_with_one_picture() {
        var id = UUID.randomUUID();
        var photo = Photo.taken(60, 30, 1);

        assertThat(sent(id, photo, "Ein Plan")).isEqualTo(sent(id, photo, "Ein Plan"));
        assertThat(count("select count(*) from idea_attachment where idea = ?", id)).isEqualTo(1);
        assertThat(kept(id)).isEqualTo(1);
    }

    @Test
    void what_is_no_picture_comes_back_with_what_was_typed_and_nothing_is_taken() {
        var id = UUID.randomUUID();

        assertThat(send(id, "urlaub.jpg", TEXT, "Die <b>Haltestelle"))
                .hasStatus(422)
                .bodyText()
                .contains("Das ist kein Bild", "Ein Schild", "Die &lt;b&gt;Haltestelle")
                .contains("noch einmal aus");
        assertThat(send(id, "bombe.png", Photo.bomb(60_000), ""))
                .hasStatus(422)
                .bodyText()
                .contains("60 Megapixel");
        assertThat(send(id, "groß.jpg", new byte[16 * 1024 * 1024], ""))
                .hasStatus(422)
                .bodyText()
                .contains("Höchstens 15 MB", "Ein Schild");
        assertThat(send(id, "brief.pdf", Photo.pdf(), "")).hasStatus(422);
        assertThat(count("select count(*) from idea where id = ?", id)).isZero();
        assertThat(kept(id)).isZero();
    }

    @Test
    void without_a_picture_the_form_is_as_good() {
        var id = UUID.randomUUID();

        assertThat(send(id, "", new byte[0], "")).hasStatus(302);
        assertThat(kept(id)).isZero();
    }

    @Test
    void erased_by_its_sender_the_picture_is_nowhere() throws Exception {
        var id = UUID.randomUUID();
        var code = sent(id, Photo.jpeg(60, 30), "Frau Unbekannt am Schild");
        release(id, "Frau Unbekannt von hinten");
        staff(id, "sighting");
        var shown = "/ideas/%d/pictures/%s".formatted(number(id), picture(id));
        assertThat(mvc.get().uri(shown)).hasStatusOk();

        mvc.post()
                .uri("/ideas/own/" + code + "/erasure")
                .param("id", UUID.randomUUID().toString())
                .exchange();

        assertThat(mvc.get().uri(shown)).hasStatus(404);
        assertThat(kept(id)).isZero();
        assertThat(count("select count(*) from idea_attachment where idea = ?", id)).isZero();
        assertThat(
                        count(
                                "select count(*) from content where stream = ? and text like '%Unbekannt%'",
                                id))
                .isZero();
    }

    @Test
    void erased_by_command_it_is_gone_too() throws Exception {
        var id = UUID.randomUUID();
        var code = sent(id, Photo.jpeg(60, 30), "");

        var erase =
                house.getBeansOfType(Chore.class).values().stream()
                        .filter(it -> it.name().equals("erase"))
                        .findFirst()
                        .orElseThrow();
        assertThat(erase.run(List.of(code))).isZero();

        assertThat(kept(id)).isZero();
    }

    /** As the list of erasures does with a restored backup: it knows the texts only. */
    @Test
    void whoever_empties_the_words_empties_the_file() {
        var id = UUID.randomUUID();
        sent(id, Photo.jpeg(60, 30), "");

        db.sql("update content set text = null, salt = null, erased_at = now() where id = :id")
                .param("id", picture(id))
                .update();

        assertThat(kept(id)).isZero();
    }

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
        assertThat(page("/staff/ideas/" + id)).contains("PDF speichern");

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

    @Test
    void a_file_of_one_idea_is_no_file_of_another() {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        sent(one, Photo.jpeg(60, 30), "");
        sent(other, Photo.jpeg(60, 30), "");

        var crossed = "/staff/ideas/%s/attachments/%s".formatted(one, picture(other));
        assertThat(mvc.get().uri(crossed).header("Cookie", organiser)).hasStatus(404);
    }

    @Test
    void an_examiner_has_no_business_here() {
        var id = UUID.randomUUID();
        sent(id, Photo.jpeg(60, 30), "");

        for (var role : Role.values()) {
            boolean may = role == Role.ADMINISTRATOR || role == Role.ORGANISER;
            assertThat(mvc.get().uri(toStaff(id)).header("Cookie", StaffCookie.of(house, role)))
                    .as(role.name())
                    .hasStatus(may ? 200 : 403);
        }
    }

    private MvcTestResult send(UUID id, String name, byte[] file, String seen) {
        return mvc.post()
                .uri("/ideas/new")
                .multipart()
                .file(new MockMultipartFile("picture", name, "image/jpeg", file))
                .header("X-Forwarded-For", UUID.randomUUID().toString())
                .param("id", id.toString())
                .param("text", "Ein Schild")
                .param("kind", "IDEA")
                .param("seen", seen)
                .exchange();
    }

    private String sent(UUID id, byte[] file, String seen) {
        return code(send(id, "IMG_0815.jpg", file, seen));
    }

    private static String code(MvcTestResult answer) {
        var location = String.valueOf(answer.getResponse().getHeader("Location"));
        var code = CODE.matcher(location);
        assertThat(code.find()).as(location).isTrue();
        return code.group(1);
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

    private MvcTestResult release(UUID idea, String description) {
        return decide(idea, "release", "language", "de", "description", description);
    }

    private MvcTestResult decide(UUID idea, String what, String... params) {
        return staff(idea, "attachments/%s/%s".formatted(picture(idea), what), params);
    }

    private String toStaff(UUID idea) {
        return "/staff/ideas/%s/attachments/%s".formatted(idea, picture(idea));
    }

    private UUID picture(UUID idea) {
        return UUID.nameUUIDFromBytes("idea/%s/attachment/form".formatted(idea).getBytes(UTF_8));
    }

    private int kept(UUID idea) {
        return count("select count(*) from attachment where id = ?", picture(idea));
    }

    private int count(String sql, UUID id) {
        return db.sql(sql).param(id).query(Integer.class).single();
    }
}
