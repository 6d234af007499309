package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.HtmlUtils;

/** Somebody writes down ten ideas in one mail, and the sighting makes ten of them. */
@DirtiesContext
class SeveralIdeasTest extends HouseWithIdeas {
    private static final PostOffice SERVER = new PostOffice();
    private static final int TEN = 10;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        SERVER.open(registry);
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten-ideas", "ten-ideas-bullets", "ten-ideas-paragraphs"})
    void each_of_ten_ideas_in_a_mail_is_proposed_as_one_part(String mail) throws Exception {
        SERVER.deliver(file(mail));
        await().atMost(30, SECONDS).until(() -> ideas(mail).size() == 1);
        var whole = ideas(mail).getFirst();

        var field = splitField(whole);
        assertThat(field).startsWith(mail + "\n\n");
        var withoutSubject = field.substring(mail.length()).strip();
        assertThat(staff(whole, "parts", "words", withoutSubject.replace("\n", "\r\n")))
                .hasStatus(302);

        assertThat(parts(whole))
                .hasSize(TEN)
                .satisfies(it -> {
                    assertThat(it.getFirst()).contains("Ein Schalter für alles");
                    assertThat(it.get(4)).contains("Ein Dolmetscher").contains("in jedem Amt");
                    assertThat(it.getLast()).contains("Ein Briefkasten");
                });
    }

    /** Its name is its subject, to be found by. */
    private static MimeMessage file(String name) throws Exception {
        try (var in = SeveralIdeasTest.class.getResourceAsStream("/mails/" + name + ".eml")) {
            if (in == null) throw new IllegalArgumentException(name);
            var text = new String(in.readAllBytes(), UTF_8).replace("Zehn Ideen", name);
            return new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(text.getBytes(UTF_8)));
        }
    }

    private String splitField(UUID idea) throws Exception {
        var page = page("/staff/ideas/" + idea);
        var field = page.replaceAll("(?s).*/parts\".*?<textarea[^>]*>(.*?)</textarea>.*", "$1");
        return HtmlUtils.htmlUnescape(field).strip();
    }

    private List<UUID> ideas(String subject) {
        return db.sql(
                        "select i.id from idea i join content c on c.id = i.original where c.text like :words")
                .param("words", subject + "\n%")
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private List<String> parts(UUID whole) {
        return db.sql(
                        """
                        select c.text from idea i join content c on c.id = i.original
                        where i.whole = :whole order by i.number
                        """)
                .param("whole", whole)
                .query((row, _) -> row.getString("text"))
                .list();
    }
}
