package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.web.Networks;

/** The whole house, to which ideas come with a file. */
abstract class HouseWithPictures extends HouseWithIdeas {
    static final byte[] TEXT = "Passwort: geheim".getBytes(UTF_8);
    private static final Pattern CODE = Pattern.compile("/own/([0-9A-Z]{12})\\?.*");

    MvcTestResult send(UUID id, String name, byte[] file, String seen) {
        return mvc.post()
                .uri("/ideas/new")
                .multipart()
                .file(new MockMultipartFile("picture", name, "image/jpeg", file))
                .header("X-Forwarded-For", Networks.any())
                .param("id", Wishes.of(id))
                .param("text", "Ein Schild")
                .param("kind", "IDEA")
                .param("seen", seen)
                .exchange();
    }

    String sent(UUID id, byte[] file, String seen) {
        return code(send(id, "IMG_0815.jpg", file, seen));
    }

    static String code(MvcTestResult answer) {
        var location = String.valueOf(answer.getResponse().getHeader("Location"));
        var code = CODE.matcher(location);
        assertThat(code.find()).as(location).isTrue();
        return code.group(1);
    }

    MvcTestResult release(UUID idea, String description) {
        return decide(idea, "release", "language", "de", "description", description);
    }

    MvcTestResult decide(UUID idea, String what, String... params) {
        return staff(idea, "attachments/%s/%s".formatted(picture(idea), what), params);
    }

    String toStaff(UUID idea) {
        return "/staff/ideas/%s/attachments/%s".formatted(idea, picture(idea));
    }

    UUID picture(UUID idea) {
        return UUID.nameUUIDFromBytes("idea/%s/attachment/form".formatted(idea).getBytes(UTF_8));
    }

    int kept(UUID idea) {
        return count("select count(*) from attachment where id = ?", picture(idea));
    }

    int count(String sql, UUID id) {
        return db.sql(sql).param(id).query(Integer.class).single();
    }
}
