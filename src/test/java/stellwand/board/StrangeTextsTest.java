package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.board.OpenHouse.JSON;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.util.HtmlUtils;
import stellwand.board.OpenHouse.Browser;
import stellwand.people.Grant;
import stellwand.people.Links;
import tools.jackson.databind.JsonNode;

/** Whatever is typed into whichever field is read everywhere as it was meant, and does no harm. */
class StrangeTextsTest extends HouseWithBoards {
    private static final String LAST = "Die letzte Karte";
    private static String administrator = "";

    private final UUID card = UUID.randomUUID();
    private final UUID hidden = UUID.randomUUID();
    private final SoftAssertions everywhere = new SoftAssertions();
    private Browser leyla;
    private Browser host;
    private Browser staff;

    @BeforeEach
    void somebody_of_each_kind() {
        leyla = evening.participant();
        host = evening.tableHost();
        staff = evening.staff();
    }

    @ParameterizedTest
    @MethodSource("stellwand.board.StrangeText#all")
    void in_every_field_it_is_read_as_it_was_meant(StrangeText text) {
        writeOnCards(text);
        writeAsStaff(text);
        var name = addColleague(text);
        done(leyla.pin(UUID.randomUUID(), LAST));

        readOnTheBoard(text.read());
        readOnTheFeed(text.read());
        readByTheAuthor(text.read());
        readOnPages(text.read(), name);
        everywhere.assertAll();
    }

    private void writeOnCards(StrangeText text) {
        var wish = JSON.writeValueAsString(evening.card(card, "TEXT"));
        var whole = wish.replace("\"TEXT\"", text.inJson() + ",\"example\":" + text.inJson());
        done(leyla.postText(evening.path("cards"), whole));
        done(
                host.postText(
                        of(card, "translations"), command("\"language\":\"en\",\"text\"", text)));
        done(host.put(of(card, "example-release"), Map.of("id", UUID.randomUUID())));
        var heading = "tables/%s/headings".formatted(evening.servicePoint.id());
        done(host.postText(evening.path(heading), command("\"text\"", text)));
        done(leyla.pin(hidden, "Nicht für alle"));
        var hiding = host.request(of(hidden, "hiding"));
        done(
                OpenHouse.send(
                        hiding.PUT(BodyPublishers.ofString(command("\"reason\"", text))).build(),
                        BodyHandlers.ofString()));
    }

    private static String command(String field, StrangeText text) {
        return "{\"id\":\"%s\",%s:%s}".formatted(UUID.randomUUID(), field, text.inJson());
    }

    private String of(UUID card, String what) {
        return evening.path("cards/%s/%s".formatted(card, what));
    }

    private void writeAsStaff(StrangeText text) {
        var workshop = "/staff/workshops/" + evening.workshop.id();
        var table = evening.servicePoint.id();
        done(post(staff, workshop + "/announcement", "de", text));
        done(
                post(
                        staff,
                        workshop + "/texts/" + table,
                        "TABLE_TITLE.%s.1.de".formatted(table),
                        text));
        done(
                post(
                        staff,
                        workshop + "/texts/" + table,
                        "TABLE_QUESTION.%s.1.de".formatted(table),
                        text));
        done(
                post(
                        staff,
                        workshop + "/texts/evening",
                        "TITLE.%s.1.de".formatted(evening.workshop.id()),
                        text));
    }

    private static HttpResponse<String> post(
            Browser browser, String path, String field, StrangeText text) {
        return post(browser, path, "%s=%s".formatted(field, text.inForm()));
    }

    private static HttpResponse<String> post(Browser browser, String path, String fields) {
        var form = "id=%s&%s".formatted(UUID.randomUUID(), fields);
        var request =
                browser.request(path)
                        .setHeader("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        return OpenHouse.send(request.build(), BodyHandlers.ofString());
    }

    /** The answer is the page with the name on it. */
    private String addColleague(StrangeText text) {
        var mail = "mail=%s%%40stadt.example&role=ORGANISER".formatted(UUID.randomUUID());
        var request =
                asAdministrator("/staff")
                        .setHeader("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("name=" + text.inForm() + "&" + mail));
        done(OpenHouse.send(request.build(), BodyHandlers.ofString()));
        return OpenHouse.send(asAdministrator("/staff").build(), BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder asAdministrator(String path) {
        if (administrator.isEmpty()) administrator = firstAdministrator();
        return evening.stranger().request(path).setHeader("Cookie", administrator);
    }

    private String firstAdministrator() {
        var grant = new Grant.FirstAdministrator("/staff");
        var link = house.getBean(Links.class).make(grant, Duration.ofHours(1), true);
        var fields = "mail=aylin%40stadt.example&name=Aylin";
        var answer = post(evening.stranger(), URI.create(link).getPath(), fields);
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as("%s: %s", answer.request().uri(), answer.body())
                .isBetween(200, 399);
    }

    private void readOnTheBoard(String text) {
        var board = leyla.board();
        var hanging = leyla.onBoard(card);
        read("keywords", hanging.at("/text"), text);
        read("example", hanging.at("/example"), text);
        read("translation", hanging.at("/translations/0/text"), text);
        read("heading", board.at("/headings/0/text"), text);
        read("table", board.at("/tables/0/title"), text);
        read("question", board.at("/tables/0/question"), text);
        everywhere.assertThat(strings(board)).as("what is hidden").doesNotContain("Nicht für alle");
    }

    private void read(String field, JsonNode found, String text) {
        everywhere.assertThat(found.asString("")).as(field).isEqualTo(text);
    }

    /** From the beginning; each kind of frame that says the text. */
    private void readOnTheFeed(String text) {
        var said = new HashSet<String>();
        try (var feed = new Watching(evening, leyla, 0)) {
            for (var frame = feed.next(); !isLast(frame); frame = feed.next()) {
                if (strings(frame).contains(text)) said.add(frame.at("/type").asString());
            }
        }
        everywhere
                .assertThat(said)
                .as("the feed")
                .containsExactlyInAnyOrder(
                        "card-changed",
                        "heading-changed",
                        "announcement-changed",
                        "text-corrected");
    }

    private static boolean isLast(JsonNode frame) {
        return frame.at("/card/text").asString("").equals(LAST);
    }

    private void readByTheAuthor(String text) {
        var own = JSON.readTree(leyla.get(evening.path("my-cards")).body()).at("/cards");
        read("own keywords", own.at("/0/card/text"), text);
        read("own example", own.at("/0/card/example"), text);
        read("reason of hiding", own.at("/1/reason/text"), text);
        isOnPage("reply", leyla.get("/c/" + own.at("/1/replyCode").asString()).body(), text, 1);
    }

    /** As often as there are fields on them. */
    private void readOnPages(String text, String names) {
        var workshop = "/w/" + evening.workshop.id();
        var table = evening.servicePoint.id();
        isOnPage("table", leyla.get(workshop + "/tables/" + table).body(), text, 6);
        isOnPage("tables", leyla.get(workshop).body(), text, 3);
        isOnPage("wall", evening.wall().get(workshop + "/wall").body(), text, 3);
        isOnPage("board", evening.wall().get(workshop + "/wall/" + table).body(), text, 3);
        var staffs = "/staff/workshops/" + evening.workshop.id();
        isOnPage("workshop", staff.get(staffs).body(), text, 2);
        isOnPage("console", staff.get(staffs + "/console").body(), text, 2);
        isOnPage("texts", staff.get(staffs + "/texts/" + table).body(), text, 2);
        isOnPage("names", names, text, 1);
    }

    private void isOnPage(String page, String html, String text, int times) {
        everywhere.assertThat(html).as(page).doesNotContain("<script>alert", "<img src=x");
        int found = HtmlUtils.htmlUnescape(html).split(Pattern.quote(text), -1).length - 1;
        everywhere.assertThat(found).as("times on page " + page).isGreaterThanOrEqualTo(times);
    }

    private static List<String> strings(JsonNode json) {
        if (json.isString()) return List.of(json.asString());
        return json.valueStream().flatMap(each -> strings(each).stream()).toList();
    }

    /** No browser sends that. */
    @Test
    void a_form_that_is_no_utf_8_is_no_failure_of_ours() {
        var path = "/staff/workshops/%s/announcement".formatted(evening.workshop.id());
        for (var bytes : List.of("%ED%A0%80", "%C0%80", "%FF", "%", "%zz")) {
            var answer = post(evening.staff(), path, "de=" + bytes);
            assertThat(answer.statusCode()).as(bytes + answer.body()).isBetween(200, 499);
        }
    }
}
