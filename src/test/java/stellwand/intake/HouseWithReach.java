package stellwand.intake;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.mailbox.Bounces;
import stellwand.web.Networks;

/** Somebody can be reached; no mail server is known, so that letters wait. */
abstract class HouseWithReach extends HouseWithIdeas {
    final UUID id = Wishes.idea();
    final String mail = mail(id);

    /** The reply code. */
    String writes(String... params) {
        var request =
                mvc.post()
                        .uri("/ideas/new")
                        .header("X-Forwarded-For", Networks.of(id))
                        .param("id", Wishes.of(id))
                        .param("text", "Ein Bus in der Nacht");
        for (int i = 0; i < params.length; i += 2) request.param(params[i], params[i + 1]);
        var location = String.valueOf(request.exchange().getResponse().getHeader("Location"));
        return location.replaceAll(".*/own/([0-9A-Z]{12}).*", "$1");
    }

    void confirms(String address) {
        var receipt = lettersTo(address).getFirst();
        mvc.post().uri(receipt.replaceAll("(?s).*(/ideas/mail/\\S+).*", "$1")).exchange();
    }

    /** Our last letter there comes back. */
    void bounces(String address) {
        var letter =
                db.sql(
                                """
                                select message_id from contact_letter
                                join contact using (scope, contributor)
                                where mail = :to
                                order by contact_letter.sent_at desc
                                limit 1
                                """)
                        .param("to", address)
                        .query((row, _) -> row.getString("message_id"))
                        .single();
        house.getBean(Bounces.class).bounced(letter, "5.1.1");
    }

    MvcTestResult press(String path, String... params) {
        var request = mvc.post().uri(path).header("X-Forwarded-For", Networks.of(id));
        for (int i = 0; i < params.length; i += 2) request.param(params[i], params[i + 1]);
        return request.exchange();
    }

    MvcTestResult changes(String code, String address) {
        return press(data(code) + "/contact", "back", "MAIL", "mail", address);
    }

    static String data(String code) {
        return "/ideas/own/" + code + "/data";
    }

    /** The proof that a letter's link leaves in the browser. */
    Cookie follow(String letter) {
        var link = letter.replaceAll("(?s).*(/ideas/own/\\S+/p/\\S+).*", "$1");
        var answer = mvc.get().uri(link).exchange().getResponse();
        var cookie = answer.getCookie("stellwand-own");
        if (cookie == null) throw new AssertionError(link + " proves nothing");
        return cookie;
    }

    String seen(String path, @Nullable Cookie proof) throws Exception {
        var request = mvc.get().uri(path);
        if (proof != null) request.cookie(proof);
        return request.exchange().getResponse().getContentAsString();
    }

    int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
