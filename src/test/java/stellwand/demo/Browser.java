package stellwand.demo;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.people.Grant;
import stellwand.people.Links;

/** Without JavaScript, and signed in by a link. */
public record Browser(MockMvcTester mvc, Cookie session) {

    public static Browser with(MockMvcTester mvc, Links links, Grant grant) {
        var link = links.make(grant, Duration.ofMinutes(5), true);
        var answer =
                mvc.post()
                        .uri(link.substring(link.indexOf("/link/")))
                        .param("mail", UUID.randomUUID() + "@stadt.example")
                        .param("name", "Aylin Demir")
                        .exchange();
        var cookie = String.valueOf(answer.getResponse().getHeader(HttpHeaders.SET_COOKIE));
        var parts = cookie.split("[=;]", 3);
        return new Browser(mvc, new Cookie(parts[0], parts[1]));
    }

    public MvcTestResult get(String address, String language) {
        return send(mvc.get().uri(address), language);
    }

    /**
     * @param fields names and values by turns
     */
    public MvcTestResult post(String address, String... fields) {
        var form = mvc.post().uri(address);
        for (int i = 0; i < fields.length; i += 2) form.param(fields[i], fields[i + 1]);
        return send(form, "de");
    }

    private MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request, String language) {
        return request.header(HttpHeaders.COOKIE, session.getName() + "=" + session.getValue())
                .cookie(session)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange();
    }
}
