package stellwand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.database.TestDatabase;
import stellwand.web.Networks;

/** The doors of the running house, from outside. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class GuardTest {
    private static final String SIGN_OUT = "/staff/sign-out";

    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient db;
    @Autowired Sessions sessions;
    @Autowired Participants participants;
    @Autowired StaffAccounts accounts;
    @Autowired Links links;
    @Autowired LinkDesk desk;

    @DynamicPropertySource
    static void freshDatabase(DynamicPropertyRegistry registry) {
        TestDatabase.register(registry);
    }

    @Test
    void a_form_of_another_site_is_refused() {
        assertThat(post("Origin", "https://evil.example")).hasStatus(403);
        assertThat(post("Origin", "null")).hasStatus(403);
        assertThat(post("Origin", "http://localhost.evil.example")).hasStatus(403);
        assertThat(post("Sec-Fetch-Site", "cross-site")).hasStatus(403);
        assertThat(post("Sec-Fetch-Site", "same-site")).hasStatus(403);
    }

    @Test
    void our_own_forms_and_programs_may_pass() {
        assertThat(post("Origin", "http://localhost")).hasStatus(303);
        assertThat(post("Sec-Fetch-Site", "same-origin")).hasStatus(303);
        assertThat(mvc.post().uri(SIGN_OUT)).hasStatus(303);
    }

    @Test
    void programs_are_told_with_a_problem_document() {
        assertThat(
                        mvc.post()
                                .uri("/api/join")
                                .header("Origin", "https://evil.example")
                                .contentType("application/json")
                                .content("{}"))
                .hasStatus(403)
                .hasContentType("application/problem+json")
                .bodyText()
                .contains("urn:stellwand:problem:people.CAME_FROM_ANOTHER_SITE");
    }

    @Test
    void a_page_may_be_linked_to_from_anywhere() {
        assertThat(mvc.get().uri("/staff/sign-in").header("Sec-Fetch-Site", "cross-site"))
                .hasStatusOk();
    }

    @Test
    void every_page_carries_the_headers_that_keep_others_out() {
        assertThat(mvc.get().uri("/staff/sign-in"))
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Referrer-Policy", "same-origin")
                .hasValue("Cross-Origin-Opener-Policy", "same-origin")
                .containsHeaders("Permissions-Policy")
                .doesNotContainHeaders("Strict-Transport-Security", "Set-Cookie")
                .hasValue(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"
                                + " data:; font-src 'self'; connect-src 'self'; manifest-src 'self';"
                                + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    }

    @Test
    void nobody_gets_a_session_of_the_servlet_container() {
        var answer = mvc.get().uri("/staff/sign-in").exchange();

        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void a_staff_page_sends_to_sign_in_and_knows_where_to_go_on() {
        assertThat(mvc.get().uri("/staff"))
                .hasStatus(303)
                .hasHeader("Location", "/staff/sign-in?to=%2Fstaff");
    }

    @Test
    void signing_in_leads_nowhere_else() {
        assertThat(SignIns.ours("/workshops/4711")).isEqualTo("/workshops/4711");
        assertThat(SignIns.ours("//evil.example")).isEqualTo(StaffAccounts.START);
        assertThat(SignIns.ours("/\\evil.example")).isEqualTo(StaffAccounts.START);
        assertThat(SignIns.ours("https://evil.example")).isEqualTo(StaffAccounts.START);
        assertThat(SignIns.ours("/a\r\nSet-Cookie: b")).isEqualTo(StaffAccounts.START);
    }

    @Test
    void the_sign_in_answers_alike_whether_the_address_is_known() {
        accounts.createFirst(
                new Invitation("known@stadt.example", "Known", Set.of(Role.ORGANISER), null));

        var known = ask("known@stadt.example");
        var unknown = ask("unknown@stadt.example");

        assertThat(known.getResponse().getStatus())
                .isEqualTo(unknown.getResponse().getStatus())
                .isEqualTo(302);
        assertThat(known.getResponse().getHeader("Location"))
                .isEqualTo(unknown.getResponse().getHeader("Location"));
    }

    @Test
    void a_mail_scanner_that_follows_the_link_does_not_use_it_up() {
        var link = links.make(new Grant.FirstAdministrator("/staff"), Duration.ofHours(1), true);
        var path = link.substring(link.indexOf("/link/"));

        assertThat(mvc.get().uri(path)).hasStatusOk().bodyText().contains("<form method=\"post\"");
        assertThat(mvc.head().uri(path)).hasStatusOk();
        assertThat(mvc.post().uri(path).param("mail", "nonsense").param("name", "A"))
                .hasStatus(422);
        assertThat(mvc.post().uri(path).param("mail", "first@stadt.example").param("name", "Aylin"))
                .hasStatus(303)
                .hasHeader("Location", "/staff");
        assertThat(mvc.post().uri(path).param("mail", "second@stadt.example").param("name", "Eve"))
                .hasStatus(410);
        assertThat(mvc.get().uri(path)).hasStatus(410);
    }

    @Test
    void without_a_mail_server_the_administrator_sees_the_link_once() {
        var administrator =
                new Callers(sessions, participants, accounts, links, desk)
                        .staff(Role.ADMINISTRATOR);

        var answer =
                mvc.post()
                        .uri("/staff")
                        .header("Cookie", administrator)
                        .param("mail", "bo@haus.example")
                        .param("name", "Bo")
                        .param("role", "ORGANISER");
        assertThat(answer).hasStatusOk().bodyText().contains("/link/");
        assertThat(mvc.get().uri("/staff").header("Cookie", administrator))
                .bodyText()
                .contains("bo@haus.example")
                .doesNotContain("/link/");
    }

    @Test
    void what_is_wrong_with_an_invitation_is_said_and_nothing_is_typed_twice() {
        var administrator =
                new Callers(sessions, participants, accounts, links, desk)
                        .staff(Role.ADMINISTRATOR);

        assertThat(
                        mvc.post()
                                .uri("/staff")
                                .header("Cookie", administrator)
                                .header("Accept-Language", "en")
                                .param("mail", "bo@haus.example2")
                                .param("name", "<b>Bo</b>"))
                .hasStatus(422)
                .bodyText()
                .contains("Please choose at least one role.", "&lt;b&gt;Bo&lt;/b&gt;");
    }

    @Test
    void whoever_asks_for_too_many_links_is_told_so() {
        var network = Networks.any();
        for (int n = 0; n < 90; n++) ask(network, "eve@evil.example");

        assertThat(ask(network, "eve@evil.example"))
                .hasStatus(429)
                .bodyText()
                .contains("Gerade werden sehr viele Links angefordert");
    }

    private MvcTestResult ask(String network, String mail) {
        return mvc.post()
                .uri("/staff/sign-in")
                .header("X-Forwarded-For", network)
                .param("mail", mail)
                .exchange();
    }

    @Test
    void signing_out_ends_the_session() {
        var facilitator =
                new Callers(sessions, participants, accounts, links, desk).staff(Role.FACILITATOR);
        assertThat(mvc.get().uri("/staff/me").header("Cookie", facilitator)).hasStatusOk();

        assertThat(mvc.post().uri(SIGN_OUT).header("Cookie", facilitator)).hasStatus(303);

        assertThat(mvc.get().uri("/staff/me").header("Cookie", facilitator)).hasStatus(303);
    }

    private MvcTestResult post(String header, String value) {
        return mvc.post()
                .uri(SIGN_OUT)
                .header("Host", "localhost")
                .header(header, value)
                .exchange();
    }

    private MvcTestResult ask(String mail) {
        return mvc.post().uri("/staff/sign-in").param("mail", mail).exchange();
    }
}
