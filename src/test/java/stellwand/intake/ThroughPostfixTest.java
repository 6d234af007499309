package stellwand.intake;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import stellwand.mailbox.Both;
import stellwand.mailbox.Postfix;
import stellwand.mailbox.fetch.Dovecot;
import stellwand.people.Role;
import stellwand.people.StaffCookie;

/** The office's mail as a town runs it: Postfix before us, Dovecot behind, plus addresses. */
@DirtiesContext
class ThroughPostfixTest extends HouseWithIdeas {
    private static final String US = "ideen@stadt.example";
    private static final String US_TOO = "amt@stadt.example";

    @TempDir static Path room;

    private static Dovecot dovecot;
    private static Postfix postfix;

    @BeforeAll
    static void mail_servers() throws IOException {
        Postfix.isNeeded();
        dovecot = new Dovecot(room);
        postfix =
                new Postfix(
                        room,
                        dovecot,
                        US,
                        US_TOO,
                        "omar@example.org",
                        "leyla@example.org",
                        "kim@example.org");
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        registry.add("stellwand.data.dir", () -> "target/through-postfix");
        registry.add("stellwand.mail.in.urls", ThroughPostfixTest::urls);
        registry.add("stellwand.mail.in.plus", () -> true);
        registry.add("stellwand.smtp-url", postfix::url);
        registry.add("stellwand.mail-from", () -> "Stadt <" + US + ">");
    }

    /** Somebody has changed the password of the third. */
    private static String urls() {
        var third = dovecot.plainUrl("fund").replace("%2Bs", "old");
        return String.join(" ", dovecot.plainUrl(), dovecot.plainUrl("amt"), third);
    }

    @BeforeEach
    void nothing_waits() {
        await().atMost(30, SECONDS)
                .until(() -> count("select count(*) from mail_in where state = 'WAITING'") == 0);
    }

    @AfterAll
    static void close() throws IOException {
        if (postfix != null) postfix.close();
        if (dovecot != null) dovecot.close();
    }

    @Test
    void a_mail_becomes_one_idea_and_answers_to_its_receipt_land_there() throws Exception {
        var omar = new MailProgram("omar@example.org", postfix, dovecot);
        omar.write(US, "Night bus", "Please run a bus to the hospital during the night.");

        var receipt = omar.letter();
        var idea = idea("Night bus%");
        assertThat(page("/staff/ideas/" + idea)).contains("to the hospital during the night");
        assertThat(receipt.getHeader("Content-Language")).containsExactly("en");
        assertThat(receipt.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(receipt.getMessageID()).isEqualTo(contact("omar@example.org", "message_id"));
        var code = Both.of(receipt).plain().replaceAll("(?s).*/own/([0-9A-Z]{12}).*", "$1");
        assertThat(Both.of(receipt).html()).contains("<html lang=\"en\"", "/own/" + code);
        assertThat(receipt.getHeader("List-Unsubscribe", null))
                .endsWith("/ideas/own/" + code + "/data>");
        var signed = receipt.getReplyTo()[0].toString();
        assertThat(signed).startsWith("ideen+").endsWith("@stadt.example");

        omar.reply(receipt, "At weekends, too!");
        omar.write(signed, "One more thing", "And on holidays!");

        await().atMost(30, SECONDS)
                .untilAsserted(() ->
                        assertThat(page("/staff/ideas/" + idea))
                                .contains("At weekends, too!", "And on holidays!")
                                .doesNotContain("Stadt wrote"));
        assertThat(ideas("%weekends%") + ideas("%holidays%")).isZero();
        assertThat(ideas("Night bus%")).isOne();
        assertThat(omar.letters()).hasSize(1);
    }

    @Test
    void a_mail_to_two_of_our_addresses_is_one_idea_and_gets_one_receipt() throws Exception {
        int taken = taken();
        var kim = new MailProgram("kim@example.org", postfix, dovecot);
        kim.write(US + ", " + US_TOO, "Lesebank", "Eine Bank mit Büchern im Park.");

        await().atMost(30, SECONDS).until(() -> taken() == taken + 2);
        assertThat(ideas("Lesebank%")).isOne();
        assertOnlyTheReceiptWentTo("kim@example.org");
    }

    @Test
    void an_address_that_cannot_be_fetched_is_told_to_staff() {
        await().atMost(30, SECONDS)
                .untilAsserted(() ->
                        assertThat(page("/staff/unread-mail"))
                                .contains("fund@stadt.example", "lehnt die Anmeldung ab")
                                .contains("Zuletzt abgeholt")
                                .doesNotContain("Alle Mails ließen sich lesen"));
        var administrator = StaffCookie.of(house, Role.ADMINISTRATOR);
        assertThat(mvc.get().uri("/staff").header("Cookie", administrator))
                .bodyText()
                .contains("fund@stadt.example", "lehnt die Anmeldung ab")
                .doesNotContain("amt@stadt.example");
    }

    @Test
    void what_postfix_cannot_deliver_marks_the_contact_and_is_not_answered() throws Exception {
        int taken = taken();
        form("moved@example.org", "Eine Uhr am Markt");

        await().atMost(30, SECONDS).until(() -> taken() > taken);
        assertThat(postfix.log()).contains("sender non-delivery notification");
        assertThat(contact("moved@example.org", "bounced")).isEqualTo("5.1.1");
        assertThat(page("/staff/contacts"))
                .contains("moved@example.org", "Unsere Mail kam nicht an.");
        assertOnlyTheReceiptWentTo("moved@example.org");
    }

    @Test
    void what_postfix_refuses_at_once_marks_the_contact_too() throws Exception {
        postfix.answer("closed@example.org", "550 5.2.1 Mailbox is closed");
        form("closed@example.org", "Eine Bank am Fluss");

        await().atMost(30, SECONDS)
                .untilAsserted(() ->
                        assertThat(page("/staff/contacts"))
                                .contains("closed@example.org", "Unsere Mail kam nicht an."));
    }

    @Test
    void what_only_takes_longer_marks_nobody() throws Exception {
        int taken = taken();
        form(Postfix.LATE, "Ein Brunnen");

        await().atMost(30, SECONDS).until(() -> taken() > taken);
        assertThat(postfix.log()).contains("sender delay notification");
        assertThat(page("/staff/contacts")).doesNotContain(Postfix.LATE);
        assertOnlyTheReceiptWentTo(Postfix.LATE);
    }

    @Test
    void whoever_is_on_holiday_is_not_answered() throws Exception {
        form("leyla@example.org", "Ein Baum vor der Schule");
        var leyla = new MailProgram("leyla@example.org", postfix, dovecot);
        var receipt = leyla.letter();
        int taken = taken();

        leyla.absent(receipt);

        await().atMost(30, SECONDS).until(() -> taken() > taken);
        assertThat(page("/staff/ideas/" + idea("Ein Baum%"))).doesNotContain("verreist");
        assertOnlyTheReceiptWentTo("leyla@example.org");
    }

    /** What is posted is posted in the transaction in which mail is taken. */
    private void assertOnlyTheReceiptWentTo(String address) {
        var since = "select added_at from contact where mail = '%s'".formatted(address);
        assertThat(count("select count(*) from mail_out where created_at >= (%s)".formatted(since)))
                .isOne();
        assertThat(ideas("%Undelivered%") + ideas("%Delayed%") + ideas("%verreist%")).isZero();
    }

    private void form(String mail, String text) {
        var answer =
                mvc.post()
                        .uri("/ideas/new")
                        .param("id", UUID.randomUUID().toString())
                        .param("text", text)
                        .param("mail", mail);
        assertThat(answer).hasStatus(302);
    }

    private UUID idea(String pattern) {
        return db.sql(
                        "select i.id from idea i join content c on c.id = i.original where c.text like :p")
                .param("p", pattern)
                .query(UUID.class)
                .single();
    }

    private int ideas(String pattern) {
        return db.sql(
                        "select count(*) from idea i join content c on c.id = i.original where c.text like :p")
                .param("p", pattern)
                .query(Integer.class)
                .single();
    }

    private String contact(String mail, String column) {
        return db.sql(
                        "select %s from contact join contact_letter using (scope, contributor) where mail = :mail"
                                .formatted(column))
                .param("mail", mail)
                .query(String.class)
                .single();
    }

    private int taken() {
        return count("select count(*) from mail_in where state = 'TAKEN'");
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
