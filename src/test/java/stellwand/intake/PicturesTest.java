package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.attachment.Photo;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.web.Networks;

/** A picture from the form to the public page, or not. */
class PicturesTest extends HouseWithPictures {
    @Test
    void nobody_sees_a_picture_before_a_person_has_released_it() throws Exception {
        var id = Wishes.idea();
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
    void whoever_joins_from_the_form_brings_a_picture_and_leaving_takes_it_along()
            throws Exception {
        var there = Wishes.idea();
        sent(there, Photo.jpeg(60, 30), "Das Schild");
        staff(there, "sighting");
        var wish = Wishes.idea();
        var joined =
                mvc.post()
                        .uri("/ideas/new")
                        .multipart()
                        .file(picture(Photo.jpeg(90, 30)))
                        .header("X-Forwarded-For", Networks.of(wish))
                        .param("id", Wishes.of(wish))
                        .param("text", "Bei mir fehlt es auch")
                        .param("seen", "Die leere Ecke")
                        .param("same", String.valueOf(number(there)))
                        .exchange();
        var code = code(joined);
        assertThat(count("select count(*) from idea where id = ?", wish)).isZero();
        assertThat(page("/staff/ideas/" + there))
                .contains("Bei mir fehlt es auch", "Die leere Ecke", "Das Schild");

        mvc.post()
                .uri("/ideas/own/%s/erasure".formatted(code))
                .param("id", UUID.randomUUID().toString())
                .exchange();
        assertThat(page("/staff/ideas/" + there))
                .contains("Das Schild")
                .doesNotContain("Bei mir fehlt es auch", "Die leere Ecke");
        assertThat(kept(there)).isEqualTo(1);
    }

    private static MockMultipartFile picture(byte[] file) {
        return new MockMultipartFile("picture", "IMG_0816.jpg", "image/jpeg", file);
    }

    @Test
    void a_released_picture_goes_out_of_sight_with_its_idea() throws Exception {
        var id = Wishes.idea();
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
        var id = Wishes.idea();
        var photo = Photo.taken(60, 30, 1);

        assertThat(sent(id, photo, "Ein Plan")).isEqualTo(sent(id, photo, "Ein Plan"));
        assertThat(count("select count(*) from idea_attachment where idea = ?", id)).isEqualTo(1);
        assertThat(kept(id)).isEqualTo(1);
    }

    @Test
    void what_is_no_picture_comes_back_with_what_was_typed_and_nothing_is_taken() {
        var id = Wishes.idea();

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
        var id = Wishes.idea();

        assertThat(send(id, "", new byte[0], "")).hasStatus(302);
        assertThat(kept(id)).isZero();
    }

    @Test
    void a_file_of_one_idea_is_no_file_of_another() {
        var one = Wishes.idea();
        var other = Wishes.idea();
        sent(one, Photo.jpeg(60, 30), "");
        sent(other, Photo.jpeg(60, 30), "");

        var crossed = "/staff/ideas/%s/attachments/%s".formatted(one, picture(other));
        assertThat(mvc.get().uri(crossed).header("Cookie", organiser)).hasStatus(404);
    }

    @Test
    void an_examiner_has_no_business_here() {
        var id = Wishes.idea();
        sent(id, Photo.jpeg(60, 30), "");

        for (var role : Role.values()) {
            boolean may = role == Role.ADMINISTRATOR || role == Role.ORGANISER;
            assertThat(mvc.get().uri(toStaff(id)).header("Cookie", StaffCookie.of(house, role)))
                    .as(role.name())
                    .hasStatus(may ? 200 : 403);
        }
    }
}
