package stellwand.evening;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.mailbox.StartTlsServer;

/** From the invitation through a real mail server, encrypted and with a login, to being in. */
class MailedLinkTest {
    private static final Pattern LINK = Pattern.compile("http://\\S+/link/\\S+");

    private final Visitor administrator = new Visitor();
    private final Visitor mira = new Visitor();
    private StartTlsServer server;
    private Demo office;

    @BeforeEach
    void set_up(@TempDir Path room) throws Exception {
        server = new StartTlsServer(room);
        var environment =
                Map.of(
                        "STELLWAND_SMTP_URL", server.url(),
                        "STELLWAND_MAIL_FROM", "Stellwand <stellwand@stadt.example>",
                        "JDK_JAVA_OPTIONS", server.trust());
        office = new Demo(room.resolve("data"), Demo.Start.NEW_OFFICE.with(environment));
    }

    @AfterEach
    void close() throws Exception {
        office.close();
        server.close();
    }

    @Test
    void who_is_invited_comes_in_by_the_link_in_the_mail_and_again_by_the_next() throws Exception {
        administrator.post(
                URI.create(office.line("first-administrator")),
                Map.of("name", "Aylin Demir", "mail", "aylin@stadt.example"));
        administrator.post(
                office.at("/staff"),
                Map.of("name", "Mira Muster", "mail", "mira@stadt.example", "role", "ORGANISER"));

        var invitation = link(server.letter(1));
        assertThat(mira.get(invitation).statusCode()).isEqualTo(200); // as a mail scanner would
        isIn(mira.post(invitation, Map.of()));
        assertThat(new Visitor().post(invitation, Map.of()).body()).doesNotContain("Mira Muster");

        var elsewhere = new Visitor();
        elsewhere.post(office.at("/staff/sign-in"), Map.of("mail", "mira@stadt.example"));
        isIn(elsewhere.post(link(server.letter(2)), Map.of()));

        assertThat(server.inTheClear()).allMatch(line -> line.matches("EHLO \\S+|STARTTLS"));
        assertThat(server.sealed()).anyMatch(line -> line.startsWith("AUTH "));
        assertThat(server.sealed()).anyMatch(line -> line.startsWith("MAIL FROM:<stellwand@"));
    }

    private static void isIn(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).startsWith("/staff");
        assertThat(page.body()).contains("Mira Muster");
    }

    private static URI link(String letter) {
        var found = LINK.matcher(letter);
        assertThat(found.find()).as(letter).isTrue();
        return URI.create(found.group());
    }
}
