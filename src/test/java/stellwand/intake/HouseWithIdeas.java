package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.database.TestDatabase;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.people.StaffCookie.Member;
import stellwand.web.Networks;

/** The whole house, to which ideas come. */
@SpringBootTest
@AutoConfigureMockMvc
abstract class HouseWithIdeas {
    private static final Pattern OWN =
            Pattern.compile("/ideas/own/([0-9A-Z]{12})\\?arrived=yes&wish=[0-9a-f-]{36}");

    private static final Pattern MORE = Pattern.compile("href=\"(/staff/desk\\?list=[^\"]+)\"");

    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient db;
    @Autowired ApplicationContext house;
    String organiser = "";
    private final String address = Networks.any();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.register(registry);
    }

    @BeforeEach
    void somebody_at_the_desk() {
        organiser = StaffCookie.of(house, Role.ORGANISER);
    }

    /** From another address in each test, since one sends thirty in a row at most. */
    MvcTestResult send(UUID id, String text, String kind) {
        return mvc.post()
                .uri("/ideas/new")
                .header("X-Forwarded-For", address)
                .param("id", Wishes.of(id))
                .param("text", text)
                .param("kind", kind)
                .exchange();
    }

    /** The reply code that the sender is led to. */
    String sent(UUID id, String text) {
        var location = send(id, text, "IDEA").getResponse().getHeader("Location");
        var code = OWN.matcher(String.valueOf(location));
        assertThat(code.matches()).as(location).isTrue();
        return code.group(1);
    }

    MvcTestResult staff(UUID idea, String what, String... params) {
        var request =
                mvc.post()
                        .uri("/staff/ideas/%s/%s".formatted(idea, what))
                        .header("Cookie", organiser)
                        .param("id", UUID.randomUUID().toString());
        for (int i = 0; i < params.length; i += 2) request.param(params[i], params[i + 1]);
        return request.exchange();
    }

    /** It was sighted. */
    UUID examined(String text) {
        var id = Wishes.idea();
        sent(id, text);
        staff(id, "sighting");
        return id;
    }

    /** As the directory's page adds or changes it. */
    void unit(UUID id, String name, boolean byTwo, Member... members) {
        var more = new ArrayList<>(byTwo ? List.of("byTwo", "true") : List.<String>of());
        for (var member : members) more.addAll(List.of("post." + member.id(), "MEMBER"));
        unitWith(id, name, more.toArray(String[]::new));
    }

    /** With other fields of that page, too. */
    void unitWith(UUID id, String name, String... more) {
        var request =
                mvc.post()
                        .uri("/staff/units/" + id)
                        .header("Cookie", organiser)
                        .param("id", UUID.randomUUID().toString())
                        .param("NAME.de", name)
                        .param("kind", "OFFICE")
                        .param("phase", "WORKING")
                        .param("since", "2010-01-01");
        for (int i = 0; i < more.length; i += 2) request.param(more[i], more[i + 1]);
        assertThat(request.exchange()).hasStatus(302);
    }

    /** By somebody who hears of it by mail: the address is theirs. */
    UUID mailed(String text) {
        var id = Wishes.idea();
        mvc.post()
                .uri("/ideas/new")
                .header("X-Forwarded-For", Networks.of(id))
                .param("id", Wishes.of(id))
                .param("text", text)
                .param("mail", mail(id))
                .exchange();
        var receipt = lettersTo(mail(id)).getFirst();
        mvc.post().uri(receipt.replaceAll("(?s).*(/ideas/mail/\\S+).*", "$1")).exchange();
        return id;
    }

    static String mail(UUID idea) {
        return "omar-%s@example.org".formatted(idea);
    }

    List<String> lettersTo(String mail) {
        return db.sql("select body from mail_out where recipient = :to order by created_at")
                .param("to", mail)
                .query((row, _) -> row.getString("body"))
                .list();
    }

    /** The sighting's desk from this idea on: others share the database. */
    String desk(UUID idea) throws Exception {
        return page("/staff/ideas?after=" + (number(idea) - 1));
    }

    String wholeDesk() throws Exception {
        return wholeDesk(organiser);
    }

    /** Whose turn it is, with all pages of all lists: others share the database. */
    String wholeDesk(String who) throws Exception {
        var all = new StringBuilder();
        var pages = new ArrayDeque<>(List.of("/staff/desk"));
        while (!pages.isEmpty()) {
            var page = page(pages.remove(), who);
            MORE.matcher(page)
                    .results()
                    .map(it -> it.group(1).replace("&amp;", "&"))
                    .forEach(pages::add);
            all.append(page);
        }
        return all.toString();
    }

    int number(UUID idea) {
        return db.sql("select number from idea where id = :id")
                .param("id", idea)
                .query(Integer.class)
                .single();
    }

    String page(String path) throws Exception {
        return page(path, organiser);
    }

    String page(String path, String cookie) throws Exception {
        return mvc.get()
                .uri(path)
                .header("Cookie", cookie)
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
