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

/** What people write is neither lost as a robot's nor cut as somebody else's. */
@DirtiesContext
class MailOfPeopleTest extends HouseWithIdeas {
    private static final PostOffice SERVER = new PostOffice();

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        SERVER.open(registry);
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    /** Residents complain of mail that does not arrive, and mean it. */
    @Test
    void whoever_only_sounds_like_a_robot_is_seen_by_a_person_and_gets_a_receipt()
            throws Exception {
        var subject = "Eingangsbestätigung fehlt bei Online-Anträgen";
        SERVER.send("rosa@example.org", subject, "Man weiß nie, ob etwas ankam.", null);

        await().atMost(20, SECONDS)
                .untilAsserted(
                        () -> assertThat(page("/staff/unread-mail")).contains("ob etwas ankam"));
        var release =
                page("/staff/unread-mail")
                        .replaceAll("(?s).*(/staff/held-mail/[^\"]+/release).*", "$1");
        mvc.post().uri(release).header("Cookie", organiser).exchange();

        await().atMost(20, SECONDS).until(() -> ideasLike("Eingangsbestätigung fehlt%") == 1);
        assertThat(Both.of(SERVER.receiptTo("rosa@example.org")).plain()).contains("/ideas/own/");
    }

    @Test
    void a_colleague_may_write_from_the_offices_own_address() throws Exception {
        SERVER.send("ideen@stadt.example", "Abgegeben am Schalter", "Mehr Fahrradbügel.", null);

        await().atMost(20, SECONDS).until(() -> ideasLike("Abgegeben%") == 1);
        assertThat(ideasLike("Ihre Idee%")).as("a receipt to ourselves").isZero();
    }

    @Test
    void what_is_passed_on_is_the_idea_and_a_signature_that_is_cut_shows() throws Exception {
        var passedOn =
                """
                FYI
                ---------- Forwarded message ---------
                Von: Omar <omar@example.net>
                Date: Do., 14. Sept. 2017 um 19:02 Uhr
                Subject: Trinkbrunnen
                To: Tine <tine@example.org>

                Am Markt fehlt ein Trinkbrunnen.
                --\s
                Tine Tal · Tel. 0123 456
                """;
        SERVER.send("tine@example.org", "Fwd: Trinkbrunnen", passedOn, null);

        await().atMost(20, SECONDS).until(() -> ideasLike("%fehlt ein Trinkbrunnen.") == 1);
        var idea = "/staff/ideas/" + idea("Trinkbrunnen%");
        assertThat(page(idea))
                .contains("Text gekürzt", idea + "/whole-text")
                .doesNotContain("0123 456");
        assertThat(page(idea + "/whole-text")).contains("fehlt ein Trinkbrunnen", "0123 456");

        var code =
                Both.of(SERVER.receiptTo("tine@example.org"))
                        .plain()
                        .replaceAll("(?s).*/own/([0-9A-Z]{12}).*", "$1");
        mvc.post()
                .uri("/ideas/own/" + code + "/erasure")
                .param("id", UUID.randomUUID().toString())
                .exchange();
        assertThat(page(idea + "/whole-text")).doesNotContain("Trinkbrunnen", "0123 456");
    }

    /** Whose letter it was we may have forgotten: the idea was erased in the meantime. */
    @Test
    void of_a_reply_our_own_words_are_cut_though_its_idea_is_gone() throws Exception {
        SERVER.send("emil@example.org", "Fähre", "Sie soll früher fahren.", null);
        var receipt = SERVER.receiptTo("emil@example.org");
        var code = Both.of(receipt).plain().replaceAll("(?s).*/own/([0-9A-Z]{12}).*", "$1");
        mvc.post()
                .uri("/ideas/own/" + code + "/erasure")
                .param("id", UUID.randomUUID().toString())
                .exchange();

        var reply = "Wieso?\n\nAm 14.09.2017 schrieb Stadt <ideen@stadt.example>:\n> Ihr Code\n";
        SERVER.send("emil@example.org", "Re: Fähre", reply, receipt.getMessageID());

        await().atMost(20, SECONDS).until(() -> ideasLike("Fähre%Wieso?") == 1);
    }

    @Test
    void a_letter_of_ours_that_comes_back_is_no_idea() throws Exception {
        SERVER.send("jona@example.org", "Bücherbus", "Er soll abends fahren.", null);
        var receipt = SERVER.receiptTo("jona@example.org");
        int ideas = count("select count(*) from idea");

        SERVER.deliver(receipt);

        await().atMost(20, SECONDS)
                .until(() ->
                        count(
                                        "select count(*) from mail_in where state = 'TAKEN' and message_id in (select message_id from mail_out)")
                                == 1);
        assertThat(count("select count(*) from idea")).isEqualTo(ideas);
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
