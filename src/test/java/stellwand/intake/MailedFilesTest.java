package stellwand.intake;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.mailbox.Both;
import stellwand.mailbox.office.Documents;
import stellwand.people.Role;
import stellwand.people.StaffCookie;

/** "Siehe Anlage": what comes as a file is read, can be fetched by staff, or is told. */
@DirtiesContext
class MailedFilesTest extends HouseWithIdeas {
    private static final PostOffice SERVER = new PostOffice();
    private static final byte[] TABLE = {'P', 'K', 3, 4, 'a'};
    private static final byte[] OTHER_TABLE = {'P', 'K', 3, 4, 'b'};

    private final String who = UUID.randomUUID() + "@example.org";
    private final String word = "Kneippbecken" + UUID.randomUUID().toString().substring(0, 8);
    private UUID idea = new UUID(0, 0);
    private String receipt = "";
    private String code = "";

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        SERVER.open(registry);
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @BeforeEach
    void a_mail_that_says_nothing_but_see_enclosed() throws Exception {
        var files = new MimeMultipart();
        var text = new MimeBodyPart();
        text.setText("siehe Anlage", "UTF-8");
        files.addBodyPart(text);
        files.addBodyPart(file("Brief Ida Beck.docx", Documents.docx(Documents.p(word))));
        files.addBodyPart(file("Zahlen.xlsx", TABLE));
        files.addBodyPart(file("Zahlen.xlsx", OTHER_TABLE));
        files.addBodyPart(file("setup.exe", TABLE));
        files.addBodyPart(file("kaputt.odt", new byte[] {1, 2, 3}));
        var mail = SERVER.mail(who, "Meine Idee", "", null);
        mail.setContent(files);
        SERVER.send(mail);
        receipt = Both.of(SERVER.receiptTo(who)).plain();
        code = receipt.replaceAll("(?s).*/own/([0-9A-Z]{12}).*", "$1");
        idea =
                db.sql(
                                "select i.id from idea i join content c on c.id = i.original"
                                        + " where c.text like '%' || :word || '%'")
                        .param("word", word)
                        .query(UUID.class)
                        .single();
        await().atMost(20, SECONDS).until(() -> sighting().contains("Nicht übernommen"));
    }

    private static BodyPart file(String name, byte[] bytes) throws Exception {
        return PostOffice.file(name, "application/octet-stream", bytes);
    }

    private String sighting() throws Exception {
        return page("/staff/ideas/" + idea);
    }

    @Test
    void the_text_of_a_word_file_is_the_ideas_and_is_found() throws Exception {
        assertThat(sighting())
                .contains("siehe Anlage\n\nBrief Ida Beck.docx\n\n" + word)
                .contains("der Text steht bei der Idee")
                .contains("kaputt.odt</bdi></a>: <span>lässt sich nicht öffnen");
        assertThat(receipt)
                .contains("- Zahlen.xlsx", "- setup.exe", "- kaputt.odt")
                .doesNotContain(".docx");

        staff(idea, "sighting");
        assertThat(page("/ideas?q=" + word)).contains("Idee " + number(idea));
    }

    @Test
    void staff_fetch_what_was_left_out_as_it_came_and_nothing_that_does_harm() throws Exception {
        var zahlen = links("Zahlen\\.xlsx");
        assertThat(zahlen).hasSize(2);
        assertThat(fetch(zahlen.getFirst()))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Type", "application/octet-stream")
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                .body()
                .isEqualTo(TABLE);
        assertThat(fetch(zahlen.getFirst()).getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment; filename=")
                .contains("Zahlen.xlsx");
        assertThat(fetch(zahlen.getLast())).body().isEqualTo(OTHER_TABLE);
        assertThat(links("Brief Ida Beck\\.docx")).hasSize(1);

        assertThat(sighting()).contains("setup.exe").contains("Niemand hat es geprüft");
        assertThat(links("setup\\.exe")).isEmpty();
        assertThat(fetch(at(dangerous()))).hasStatus(404);
        assertThat(fetch(at(UUID.randomUUID()))).hasStatus(404);
    }

    private UUID dangerous() {
        return db.sql(
                        "select name from idea_file_left_out"
                                + " where idea = :idea and because = 'DANGEROUS'")
                .param("idea", idea)
                .query(UUID.class)
                .single();
    }

    @Test
    void nobody_gets_a_file_of_an_idea_that_they_do_not_read() throws Exception {
        var file = links("Zahlen\\.xlsx").getFirst();
        assertThat(mvc.get().uri(file)).body().isNotEqualTo(TABLE);
        var adviser = StaffCookie.of(house, Role.ADVISER);
        assertThat(mvc.get().uri(file).header("Cookie", adviser)).hasStatus(403);

        staff(idea, "kind", "kind", "PERSONAL");

        assertThat(fetch(file)).hasStatus(403);
        assertThat(mvc.get().uri(file).header("Cookie", adviser)).hasStatusOk();
        assertThat(fetch(file.replace(idea.toString(), UUID.randomUUID().toString())))
                .hasStatus(404);
    }

    @Test
    void once_the_mail_is_gone_the_name_stays_without_a_link() throws Exception {
        var file = links("Zahlen\\.xlsx").getFirst();

        db.sql("update mail_in set raw = null where scope = :idea").param("idea", idea).update();

        assertThat(sighting()).contains("Zahlen.xlsx").doesNotContain("/left-out/");
        assertThat(fetch(file)).hasStatus(404).bodyText().contains("nicht mehr aufbewahrt");
    }

    @Test
    void what_a_reply_brings_can_be_fetched_too() throws Exception {
        var reply = SERVER.mail(who, "Re: Idee", "", SERVER.receiptTo(who).getMessageID());
        var files = new MimeMultipart();
        files.addBodyPart(file("Nachtrag.pptx", TABLE));
        reply.setContent(files);
        SERVER.send(reply);

        await().atMost(20, SECONDS).until(() -> !links("Nachtrag\\.pptx").isEmpty());
        assertThat(fetch(links("Nachtrag\\.pptx").getFirst())).body().isEqualTo(TABLE);
        assertThat(fetch(links("Zahlen\\.xlsx").getLast())).body().isEqualTo(OTHER_TABLE);
    }

    @Test
    void the_sender_reads_why_and_only_by_their_link_which() throws Exception {
        var own = "/ideas/own/" + code;
        assertThat(page(own, ""))
                .contains("Dateien aus Ihrer Mail", "Den Text haben wir übernommen", word)
                .contains("Sie könnte Schaden anrichten.", "Solche Dateien können wir nicht")
                .contains("Bilder als JPEG, PNG oder WebP", "nur über den Link in unserer Mail")
                .doesNotContain("Zahlen.xlsx", "setup.exe");

        var link = receipt.replaceAll("(?s).*(/ideas/own/\\S+/p/\\S+).*", "$1");
        var proof = mvc.get().uri(link).exchange().getResponse().getCookie("stellwand-own");
        if (proof == null) throw new AssertionError(link + " proves nothing");
        assertThat(seen(own, proof))
                .contains("Zahlen.xlsx", "setup.exe", "Brief Ida Beck.docx")
                .doesNotContain("nur über den Link");

        mvc.post().uri(own + "/erasure").param("id", UUID.randomUUID().toString()).exchange();
        assertThat(page(own, "")).doesNotContain("Dateien aus Ihrer Mail");
        assertThat(fetch(at(UUID.randomUUID()))).hasStatus(404);
    }

    private String seen(String path, Cookie proof) throws Exception {
        return mvc.get().uri(path).cookie(proof).exchange().getResponse().getContentAsString();
    }

    private String at(UUID file) {
        return "/staff/ideas/%s/left-out/%s".formatted(idea, file);
    }

    /** To files of that name. */
    private List<String> links(String name) throws Exception {
        return Pattern.compile("href=\"(/staff/ideas/[^\"]+/left-out/[^\"]+)\"[^>]*><bdi>" + name)
                .matcher(sighting())
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private MvcTestResult fetch(String file) {
        return mvc.get().uri(file).header("Cookie", organiser).exchange();
    }
}
