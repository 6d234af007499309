package stellwand.intake;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.people.contacts.Contacts;

/** How people hear back who do not use mail, and how mail is confirmed. */
class WaysBackTest extends HouseWithIdeas {
    private static final Gateway GATEWAY = new Gateway();

    @DynamicPropertySource
    static void operator(DynamicPropertyRegistry registry) {
        registry.add("stellwand.text.url", GATEWAY::url);
    }

    @AfterAll
    static void close() {
        GATEWAY.close();
    }

    @Test
    void a_text_message_brings_the_code_and_then_the_number_is_no_matter_for_people()
            throws Exception {
        form(UUID.randomUUID(), "Eine Uhr am Markt", "back", "TEXT", "number", "0176 1234567");

        await().atMost(20, SECONDS).until(() -> !GATEWAY.textsTo("+491761234567").isEmpty());
        assertThat(GATEWAY.textsTo("+491761234567").getFirst()).contains("/ideas/own/");
        await().atMost(20, SECONDS)
                .until(() -> count("select count(*) from contact where sent_at is not null") == 1);
        assertThat(page("/staff/contacts")).doesNotContain("+491761234567");
    }

    @Test
    void news_go_by_text_message_and_what_would_be_too_many_is_left_to_people() throws Exception {
        var id = Wishes.idea();
        form(id, "Ein Brunnen am Markt", "back", "TEXT", "number", "0176 7654321");
        sent(id, 1);
        staff(id, "sighting");
        tell();
        sent(id, 2);
        staff(id, "undoing");
        tell();
        sent(id, 3);
        assertThat(page("/staff/contacts")).doesNotContain("+491767654321");

        staff(id, "setting-aside", "reason", "Dort steht einer.");
        tell();

        assertThat(page("/staff/contacts")).contains("+491767654321", "bitte anrufen");
        assertThat(GATEWAY.textsTo("491767654321")).hasSize(3);
    }

    private void tell() {
        house.getBean(News.class).tell(Instant.EPOCH, Instant.now().plusSeconds(60));
    }

    private void sent(UUID idea, int messages) {
        await().atMost(20, SECONDS)
                .until(() ->
                        GATEWAY.textsTo("491767654321").size() == messages
                                && count(
                                                "select count(*) from contact where next_try_at is null and scope = '%s'"
                                                        .formatted(idea))
                                        == 1);
    }

    @Test
    void where_no_text_message_goes_somebody_calls() throws Exception {
        form(
                UUID.randomUUID(),
                "Wann öffnet das Amt?",
                "kind",
                "QUESTION",
                "back",
                "TEXT",
                "number",
                "+90 532 000 00 00");

        assertThat(page("/staff/contacts")).contains("+905320000000", "bitte anrufen");
    }

    @Test
    void who_is_to_be_called_stands_on_the_list_until_somebody_has() throws Exception {
        var id = Wishes.idea();
        form(id, "Ein Bus in der Nacht", "number", "0211 8991", "name", "K͟haled Ő");
        assertThat(page("/staff/contacts"))
                .contains("+492118991", "K͟haled Ő", "Noch nichts Neues");

        staff(id, "sighting");
        assertThat(page("/staff/contacts")).contains("Angerufen");
        assertThat(telling(id, "telling", "of", "IN_REVIEW", "upTo", shown(id))).hasStatus(302);
        assertThat(page("/staff/contacts")).contains("Erledigt am");
        assertThat(due(id)).isFalse();

        telling(id, "telling/undoing");
        assertThat(due(id)).isTrue();
    }

    @Test
    void what_the_page_did_not_know_yet_is_told_once_more() throws Exception {
        var id = Wishes.idea();
        form(id, "Ein Bus am Sonntag", "number", "0211 8992");
        staff(id, "question", "question", "Auf welcher Linie?");
        var first = shown(id);
        telling(id, "telling", "of", "ASKED", "upTo", first);
        assertThat(due(id)).isFalse();

        staff(id, "question", "question", "Um wie viel Uhr?");
        assertThat(due(id)).isTrue();
        telling(id, "telling", "of", "ASKED", "upTo", first);
        assertThat(due(id)).as("by a page from before").isTrue();
        telling(id, "telling", "of", "ASKED", "upTo", shown(id));
        assertThat(due(id)).isFalse();
    }

    private boolean due(UUID idea) throws Exception {
        return page("/staff/contacts")
                .replaceAll("(?s).*id=\"due\"(.*?)</section>.*", "$1")
                .contains("/staff/ideas/" + idea);
    }

    private MvcTestResult telling(UUID idea, String what, String... params) {
        var contributor =
                db.sql("select contributor from contact where scope = :id")
                        .param("id", idea)
                        .query(UUID.class)
                        .single();
        var path = "/staff/contacts/%s/%s/%s".formatted(idea, contributor, what);
        var request = mvc.post().uri(path).header("Cookie", organiser);
        for (int i = 0; i < params.length; i += 2) request.param(params[i], params[i + 1]);
        return request.exchange();
    }

    /** Up to which moment the list says what happened. */
    private String shown(UUID idea) throws Exception {
        return page("/staff/contacts")
                .replaceAll(
                        "(?s).*/%s/[^>]+>\\s*<input[^>]+><input[^>]+name=\"upTo\" value=\"([^\"]+)\".*"
                                .formatted(idea),
                        "$1");
    }

    @Test
    void what_does_not_lead_to_anybody_comes_back_as_it_was_typed() {
        var answer = form(UUID.randomUUID(), "Eine Uhr", "back", "LETTER", "postal", "Markt <1>");

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Für einen Brief brauchen wir einen Namen", "Markt &lt;1&gt;", "Eine Uhr");
    }

    @Test
    void an_address_is_confirmed_by_the_button_and_not_by_whoever_follows_the_link()
            throws Exception {
        var id = Wishes.idea();
        form(id, "Eine Uhr am Markt", "mail", "leyla@example.org");
        var link = link("leyla@example.org");
        var contributor =
                db.sql("select contributor from contact where scope = :id")
                        .param("id", id)
                        .query(UUID.class)
                        .single();
        var contacts = house.getBean(Contacts.class);

        assertThat(page(link)).contains("Ja, das ist meine Adresse");
        assertThat(contacts.confirmedMail(id, contributor)).isEmpty();

        assertThat(mvc.post().uri(link)).hasStatusOk().bodyText().contains("ist bestätigt");
        assertThat(contacts.confirmedMail(id, contributor)).isPresent();
        assertThat(page(link))
                .contains("ist bestätigt")
                .doesNotContain(
                        "<button class=\"kern-btn kern-btn--primary\" type=\"submit\"><span class=\"kern-label\">Ja");

        contacts.forget(id, contributor);
        assertThat(mvc.get().uri(link)).hasStatus(410).bodyText().contains("gilt nicht mehr");
    }

    private String link(String address) {
        var body =
                db.sql("select body from mail_out where recipient = :to")
                        .param("to", address)
                        .query(String.class)
                        .single();
        return body.replaceAll("(?s).*(/ideas/mail/\\S+).*", "$1");
    }

    private MvcTestResult form(UUID id, String text, String... params) {
        var request =
                mvc.post()
                        .uri("/ideas/new")
                        .header("X-Forwarded-For", "198.51.100.1")
                        .param("id", Wishes.of(id))
                        .param("text", text);
        for (int i = 0; i < params.length; i += 2) request.param(params[i], params[i + 1]);
        return request.exchange();
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
