package stellwand.intake;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import stellwand.mailbox.Both;
import stellwand.people.Role;
import stellwand.people.StaffCookie;

/** No mail is gone without a word: staff see where each one stays, and may think again. */
@DirtiesContext
class WhereMailStaysTest extends HouseWithIdeas {
    private static final String LIST = "/staff/unread-mail";
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
    void a_held_mail_that_is_none_for_us_leaves_the_list_and_can_be_taken_back() throws Exception {
        var mail = SERVER.mail("shop@example.org", "Sonderangebot Zinnkrug", "Nur heute.", null);
        mail.setHeader("X-Spam-Flag", "YES");
        SERVER.send(mail);
        await().atMost(20, SECONDS).until(() -> page(LIST).contains("Sonderangebot Zinnkrug"));
        var id =
                db.sql("select id from mail_in where state = 'HELD' and reason = 'SPAM'")
                        .query(UUID.class)
                        .single();
        assertThat(held()).contains("Zinnkrug", "/staff/held-mail/%s/ending".formatted(id));

        for (int twice = 0; twice < 2; twice++) press(id, "ending", organiser, 302);

        assertThat(held()).doesNotContain("Zinnkrug");
        assertThat(page(LIST))
                .contains(
                        "Keine Nachricht an uns: 1",
                        "Zinnkrug",
                        "/held-mail/%s/return".formatted(id));
        assertThat(page("/staff/start")).doesNotContain("Zinnkrug");

        press(id, "return", organiser, 302);
        assertThat(held()).contains("Zinnkrug");
        press(id, "ending", StaffCookie.of(house, Role.ADVISER), 403);
        assertThat(held()).contains("Zinnkrug");
    }

    /** That part of the page. */
    private String held() throws Exception {
        return page(LIST).replaceAll("(?s).*(<section[^>]+\"held\".*?</section>).*", "$1");
    }

    private void press(UUID mail, String what, String cookie, int status) {
        assertThat(
                        mvc.post()
                                .uri("/staff/held-mail/%s/%s".formatted(mail, what))
                                .header("Cookie", cookie))
                .hasStatus(status);
    }

    @Test
    void what_could_not_be_read_is_listed_until_somebody_has_settled_it() throws Exception {
        var mail = Wishes.idea();
        db.sql(
                        """
                        insert into mail_in (id, address, mailbox, uid_validity, uid, received_at,
                            state, reason, next_try_at)
                        values (:id, 'ideen@stadt.example', 'elsewhere', 1, 1, now(),
                            'UNREADABLE', 'NOT_FETCHED', now())
                        """)
                .param("id", mail)
                .update();
        assertThat(page("/staff/unread-mail")).contains("gab sie nicht heraus");

        for (int twice = 0; twice < 2; twice++) {
            assertThat(
                            mvc.post()
                                    .uri("/staff/unread-mail/%s/settlement".formatted(mail))
                                    .header("Cookie", organiser))
                    .hasStatus(302);
        }

        assertThat(page("/staff/unread-mail"))
                .doesNotContain("gab sie nicht heraus")
                .contains("Erledigt: 1");
    }

    @Test
    void one_that_was_tried_in_vain_is_tried_again_when_somebody_says_so() throws Exception {
        var mail = Wishes.idea();
        db.sql(
                        """
                        insert into mail_in (id, address, mailbox, uid_validity, uid, received_at,
                            raw, state, reason, tries, next_try_at)
                        values (:id, 'ideen@stadt.example', 'elsewhere', 1, 2, now(),
                            decode(repeat('00', 40), 'hex'), 'UNREADABLE', 'NOT_TAKEN', 5, now())
                        """)
                .param("id", mail)
                .update();
        assertThat(page(LIST))
                .contains("ging fünfmal etwas schief", "Lesbar, aber nicht aufgenommen: 1");
        var door = "/staff/unread-mail/%s/another-try".formatted(mail);
        assertThat(page(LIST)).contains(door);

        var adviser = StaffCookie.of(house, Role.ADVISER);
        assertThat(mvc.post().uri(door).header("Cookie", adviser)).hasStatus(403);
        assertThat(mvc.post().uri(door).header("Cookie", organiser)).hasStatus(302);

        await().atMost(20, SECONDS)
                .untilAsserted(() ->
                        assertThat(page(LIST))
                                .as("this time nobody had its key")
                                .contains("mit einem anderen Schlüssel versiegelt")
                                .doesNotContain(door));
    }

    @Test
    void what_came_is_counted_by_what_became_of_it() throws Exception {
        SERVER.send("jan@example.org", "Zinnbrunnen", "Am Markt.", null);
        var receipt = SERVER.receiptTo("jan@example.org");
        SERVER.send("jan@example.org", "Re: Quittung", "Und Bänke.", receipt.getMessageID());
        var absent = SERVER.mail("bo@example.org", "Abwesend", "Bis Montag.", null);
        absent.setHeader("Auto-Submitted", "auto-replied");
        SERVER.send(absent);
        var bounce = SERVER.mail("MAILER-DAEMON@example.org", "Failed", "No such user.", null);
        bounce.setHeader("X-Failed-Recipients", "x@example.org");
        SERVER.send(bounce);

        await().atMost(20, SECONDS)
                .until(() -> fates("REPLY") + fates("ABSENCE") + fates("BOUNCE") == 3);

        assertThat(page(LIST))
                .contains("Was in den letzten 30 Tagen kam", "Antworten auf unsere Mails: 1")
                .contains("Abwesenheitsnotizen: 1", "Unsere Mail kam nicht an")
                .contains("Verloren ist keine", "180 Tage");
        assertThat(fates("IDEA")).isOne();
        assertThat(Both.of(receipt).plain()).contains("/ideas/own/");
        assertThat(SERVER.receiptsTo("bo@example.org")).isEmpty();
    }

    private int fates(String fate) {
        return db.sql("select count(*) from mail_in where fate = :fate")
                .param("fate", fate)
                .query(Integer.class)
                .single();
    }
}
