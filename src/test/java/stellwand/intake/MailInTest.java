package stellwand.intake;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMultipart;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.attachment.Photo;
import stellwand.mailbox.Both;

/** From somebody's mailbox to the register and back, by real mail servers. */
@DirtiesContext
class MailInTest extends HouseWithIdeas {
    private static final PostOffice SERVER = new PostOffice();

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        SERVER.open(registry);
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void a_mail_becomes_an_idea_its_sender_gets_a_code_and_a_reply_lands_on_it() throws Exception {
        var words = "Ein Bus in der Nacht bis zum Klinikum.";
        var mail = SERVER.mail("omar@example.org", "Nachtbus", words, null);
        SERVER.send(mail);

        var receipt = SERVER.receiptTo("omar@example.org");
        var body = Both.of(receipt).plain();
        assertThat(receipt.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(receipt.getHeader("In-Reply-To")).containsExactly(mail.getMessageID());
        assertThat(receipt.getSubject()).contains("Nummer " + number(idea("Nachtbus%")));
        var code = body.replaceAll("(?s).*/ideas/own/([0-9A-Z]{12}).*", "$1");
        assertThat(page("/ideas/own/" + code))
                .contains("Nachtbus", "Ein Bus in der Nacht bis zum Klinikum.");
        assertThat(page("/ideas")).doesNotContain("Klinikum");
        assertThat(body).contains("Artikel 6 Absatz 1", "Geht es nur um Sie selbst");
        assertThat(page("/ideas/own/" + code + "/data"))
                .contains("Fassung CONTRIBUTION/1", "Fassung CONTACT/1");
        assertThat(page("/staff/ideas")).contains("bis zum Klinikum");

        SERVER.send(
                "omar@example.org",
                "Re: Ihre Nachricht",
                "Auch am Wochenende!",
                receipt.getMessageID());

        var idea = idea("Nachtbus%");
        await().atMost(20, SECONDS)
                .untilAsserted(() ->
                        assertThat(page("/staff/ideas/" + idea)).contains("Auch am Wochenende!"));
        assertThat(ideasLike("%Wochenende%")).isZero();
        assertThat(SERVER.receiptsTo("omar@example.org")).hasSize(1);
        assertThat(
                        count(
                                "select count(*) from contact"
                                        + " where mail = 'omar@example.org' and confirmed_at is not null"))
                .as("who answers from there has the address")
                .isEqualTo(1);
        assertThat(rawMailsOf(idea)).isEqualTo(2);

        mvc.post()
                .uri("/ideas/own/" + code + "/erasure")
                .param("id", UUID.randomUUID().toString())
                .exchange();
        assertThat(count("select count(*) from contact where mail = 'omar@example.org'")).isZero();
        assertThat(count("select count(*) from content where text like '%Wochenende%'")).isZero();
        assertThat(rawMailsOf(idea)).as("sealed as they came").isZero();
    }

    private int rawMailsOf(UUID idea) {
        return db.sql("select count(*) from mail_in where scope = :idea and raw is not null")
                .param("idea", idea)
                .query(Integer.class)
                .single();
    }

    /** Some mail programs forget which mail they answer; the address remembers. */
    @Test
    void a_reply_that_names_no_mail_lands_on_its_idea_too() throws Exception {
        SERVER.send("ida@example.org", "Spielplatz", "Mehr Schatten.", null);
        var answering = SERVER.receiptTo("ida@example.org").getReplyTo()[0].toString();
        assertThat(answering).startsWith("ideen+").endsWith("@stadt.example");

        var reply = SERVER.mail("ida@example.org", "Noch etwas", "Und Wasser!", null);
        reply.setRecipient(Message.RecipientType.TO, new InternetAddress(answering));
        SERVER.deliver(reply);

        var idea = idea("Spielplatz%");
        await().atMost(20, SECONDS)
                .untilAsserted(
                        () -> assertThat(page("/staff/ideas/" + idea)).contains("Und Wasser!"));
        assertThat(ideasLike("Noch etwas%")).isZero();
    }

    @Test
    void a_mail_may_be_nothing_but_the_photo_of_a_card() throws Exception {
        var mail = SERVER.mail("nadia@example.org", "", "", null);
        var files = new MimeMultipart();
        files.addBodyPart(PostOffice.file("karte.jpg", "image/jpeg", Photo.taken(60, 30, 6)));
        files.addBodyPart(PostOffice.file("plan.pdf", "application/pdf", Photo.pdf()));
        files.addBodyPart(
                PostOffice.file("setup.exe", "application/octet-stream", new byte[] {'M', 'Z'}));
        files.addBodyPart(
                PostOffice.file("liste.docx", "application/msword", new byte[] {'P', 'K'}));
        mail.setContent(files);
        SERVER.send(mail);

        var receipt = SERVER.receiptTo("nadia@example.org");
        assertThat(Both.of(receipt).plain())
                .contains("- setup.exe", "- liste.docx", "JPEG, PNG oder WebP");
        var code = Both.of(receipt).plain().replaceAll("(?s).*/own/([0-9A-Z]{12}).*", "$1");
        var idea = db.sql("select idea from idea_attachment limit 1").query(UUID.class).single();
        assertThat(page("/staff/ideas")).contains("Ohne Text: Es kam nur ein Bild");
        assertThat(page("/staff/ideas/" + idea))
                .contains("schreiben Sie unten", "karte.jpg", "plan.pdf", "PDF speichern")
                .contains(
                        "setup.exe",
                        "könnte Schaden anrichten",
                        "liste.docx",
                        "lässt sich nicht öffnen");
        assertThat(count("select count(*) from attachment")).isEqualTo(2);
        assertThat(count("select count(*) from content where text like '(ohne Text%'")).isZero();

        var reply = SERVER.mail("nadia@example.org", "Re: Quittung", "", receipt.getMessageID());
        var more = new MimeMultipart();
        more.addBodyPart(PostOffice.file("rueckseite.png", "image/png", Photo.png(30, 30)));
        reply.setContent(more);
        SERVER.send(reply);
        await().atMost(20, SECONDS)
                .untilAsserted(
                        () -> assertThat(page("/staff/ideas/" + idea)).contains("rueckseite.png"));

        mvc.post()
                .uri("/ideas/own/" + code + "/erasure")
                .param("id", UUID.randomUUID().toString())
                .exchange();
        assertThat(count("select count(*) from attachment")).isZero();
        assertThat(count("select count(*) from content where text like '%.docx'")).isZero();
    }

    @Test
    void whoever_is_no_person_is_neither_answered_nor_an_idea() throws Exception {
        var absent = SERVER.mail("bo@example.org", "Abwesend", "Ich bin im Urlaub.", null);
        absent.setHeader("Auto-Submitted", "auto-replied");
        SERVER.send(absent);

        await().atMost(20, SECONDS)
                .until(() -> count("select count(*) from mail_in where state = 'TAKEN'") > 0);
        await().atMost(20, SECONDS)
                .until(() -> count("select count(*) from mail_in where state = 'WAITING'") == 0);
        assertThat(ideasLike("Abwesend%")).isZero();
        assertThat(SERVER.receiptsTo("bo@example.org")).isEmpty();
    }

    @Test
    void what_a_program_sends_is_held_until_somebody_takes_it_in() throws Exception {
        var form = SERVER.mail("formular@stadt.example", "Kontakt", "Mehr Bänke am Fluss.", null);
        form.setHeader("Auto-Submitted", "auto-generated");
        SERVER.send(form);

        await().atMost(20, SECONDS)
                .untilAsserted(() ->
                        assertThat(page("/staff/unread-mail")).contains("Mehr Bänke am Fluss."));
        assertThat(ideasLike("Kontakt%")).isZero();
        var release =
                page("/staff/unread-mail")
                        .replaceAll("(?s).*(/staff/held-mail/[^\"]+/release).*", "$1");
        mvc.post().uri(release).header("Cookie", organiser).exchange();

        await().atMost(20, SECONDS).until(() -> ideasLike("Kontakt%") == 1);
        assertThat(SERVER.receiptsTo("formular@stadt.example")).isEmpty();
        assertThat(page("/staff/unread-mail")).doesNotContain("Mehr Bänke am Fluss.");
    }

    @Test
    void an_address_in_the_form_gets_the_code_too_and_a_wrong_one_is_told() throws Exception {
        assertThat(sendWith("ein Fehler"))
                .hasStatus(422)
                .bodyText()
                .contains("Diese E-Mail-Adresse kann nicht stimmen");

        assertThat(sendWith("leyla@example.org")).hasStatus(302);
        assertThat(Both.of(SERVER.receiptTo("leyla@example.org")).plain()).contains("/ideas/own/");
    }

    private MvcTestResult sendWith(String mail) {
        return mvc.post()
                .uri("/ideas/new")
                .param("id", UUID.randomUUID().toString())
                .param("text", "Eine Uhr am Markt")
                .param("mail", mail)
                .exchange();
    }

    private UUID idea(String pattern) {
        return db.sql(
                        "select i.id from idea i join content c on c.id = i.original where c.text like :p")
                .param("p", pattern)
                .query(UUID.class)
                .single();
    }

    private int ideasLike(String pattern) {
        return db.sql(
                        "select count(*) from idea i join content c on c.id = i.original where c.text like :p")
                .param("p", pattern)
                .query(Integer.class)
                .single();
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
