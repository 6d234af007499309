package stellwand.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.demo.Browser;
import stellwand.demo.DemoHouse;
import stellwand.people.Grant;
import stellwand.people.Links;
import stellwand.round.Round;
import stellwand.round.RoundRow;
import stellwand.round.Rounds;
import stellwand.workshop.Entrance.Standing;

/** What an organiser does before and during an evening, without JavaScript. */
class StaffPagesTest extends DemoHouse {
    private static final String LIST = "/staff/workshops";

    @Autowired MockMvcTester mvc;
    @Autowired Links links;
    @Autowired Workshops workshops;
    @Autowired Rounds rounds;

    private final UUID evening = UUID.randomUUID();
    private final WorkshopId workshop = new WorkshopId(evening);
    private final String overview = LIST + "/" + evening;
    private Browser browser;

    @BeforeEach
    void an_organiser_begins_an_evening_from_the_template() {
        browser = Browser.with(mvc, links, new Grant.FirstAdministrator("/staff/me"));
        assertThat(
                        post(
                                LIST + "/from-template",
                                "id",
                                evening.toString(),
                                "template",
                                "reference-evening",
                                "date",
                                "2027-03-04"))
                .hasRedirectedUrl(overview);
    }

    @ParameterizedTest
    @CsvSource({"de,Veranstaltungen", "en,Events", "ar,الفعاليات"})
    void the_list_speaks_each_language(String language, String title) {
        assertThat(get(LIST, language)).hasStatusOk().bodyText().contains(title, overview);
    }

    @ParameterizedTest
    @CsvSource({
        "de,Servicepoint,Gesprächsrunde 1",
        "en,Service point,Round 1",
        "ar,نقطة الخدمة,جولة الحوار 1"
    })
    void the_overview_speaks_each_language(String language, String table, String round) {
        assertThat(get(overview, language)).hasStatusOk().bodyText().contains(table, round);
    }

    @ParameterizedTest
    @CsvSource({
        "de,Links für Wand und Tische,Neuer Link für Tisch A",
        "en,Links for the wall and the tables,New link for table A",
        "ar,روابط الشاشة والطاولات,رابط جديد للطاولة A"
    })
    void the_links_of_the_room_speak_each_language(String language, String title, String act) {
        post(overview + "/links");
        assertThat(get(overview, language)).hasStatusOk().bodyText().contains(title, act);
    }

    @ParameterizedTest
    @CsvSource({"de,Speichern", "en,Save", "ar,حفظ"})
    void texts_are_edited_in_each_language(String language, String save) {
        for (var group : new String[] {"evening", "agenda", table().toString()}) {
            assertThat(get(overview + "/texts/" + group, language))
                    .hasStatusOk()
                    .bodyText()
                    .contains(save, "lang=\"ar\" dir=\"rtl\"");
        }
    }

    @Test
    void only_what_was_changed_is_corrected() {
        var name = "TITLE.%s.1.en".formatted(evening);
        assertThat(post(overview + "/texts/evening", "id", wish(), name, "  A new office  "))
                .hasRedirectedUrl(overview);
        var title = workshops.find(workshop).orElseThrow().title();
        assertThat(title.in("en").text()).isEqualTo("A new office");
        assertThat(title.in("de").text()).isEqualTo("Neues Amt – neue Chancen");
    }

    @Test
    void a_text_that_does_not_fit_is_shown_as_it_was_typed() {
        var tooLong = "TABLE_QUESTION.%s.1.de".formatted(table());
        var fine = "TABLE_TITLE.%s.1.de".formatted(table());
        var answer =
                post(
                        overview + "/texts/" + table(),
                        "id",
                        wish(),
                        tooLong,
                        "ä".repeat(241),
                        fine,
                        "Empfang");
        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ä".repeat(241), "Empfang", "241 von höchstens 240", "aria-invalid");
        assertThat(workshops.find(workshop).orElseThrow().tables().get(1).title().in("de").text())
                .isEqualTo("Servicepoint");
    }

    @Test
    void markup_stays_text() {
        var name = "TITLE.%s.1.de".formatted(evening);
        post(overview + "/texts/evening", "id", wish(), name, "<script>alert(1)</script>");
        assertThat(get(overview, "de"))
                .bodyText()
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void the_door_is_opened_and_closed() {
        post(overview + "/join-codes", "id", wish());
        post(overview + "/joining/opening", "id", wish(), "hours", "3");
        assertThat(workshops.entrance(workshop).map(Entrance::standing)).contains(Standing.OPEN);
        post(overview + "/joining/closure", "id", wish());
        assertThat(workshops.entrance(workshop).map(Entrance::standing)).contains(Standing.CLOSED);
    }

    @Test
    void a_round_is_opened_extended_and_closed() {
        var first = overview + "/rounds/" + rounds.list(workshop).getFirst().id().id();
        post(first + "/opening", "id", wish(), "minutes", "20");
        var before = rounds.now(workshop).open().orElseThrow();
        var seen = ends(before).toString();
        assertThat(get(overview, "de")).bodyText().contains("value=\"" + seen + "\"");
        post(first + "/extension", "id", wish(), "minutes", "5", "until", seen);
        assertThat(ends(rounds.now(workshop).open().orElseThrow()))
                .isEqualTo(ends(before).plus(Duration.ofMinutes(5)));
        assertThat(post(first + "/closure", "id", wish())).hasRedirectedUrl(overview + "#rounds");
        assertThat(rounds.now(workshop).open()).isEmpty();
    }

    private static Instant ends(Round round) {
        return ((Round.Phase.Open) round.phase()).endsAt();
    }

    @Test
    void own_phones_are_switched_per_table() {
        var first = rounds.list(workshop).getFirst().id();
        var phones = overview + "/rounds/%s/own-phones/%s".formatted(first.id(), table());
        post(phones, "id", wish(), "on", "true");
        assertThat(rounds.list(workshop).getFirst().tables())
                .filteredOn(RoundRow.Held::ownPhones)
                .containsExactly(new RoundRow.Held(new TableId(table()), true));
        post(phones, "id", wish(), "on", "false");
        assertThat(rounds.list(workshop).getFirst().tables()).noneMatch(RoundRow.Held::ownPhones);
    }

    @Test
    void an_evening_begins_empty_and_gets_a_table_and_a_round() {
        var id = UUID.randomUUID();
        begin(id, "Nachbarschaft", "18:00", "20:00");
        var place = LIST + "/" + id;
        post(place + "/tables", "id", wish(), "title", "Wohnen", "question", "Was fehlt?");
        var table = workshops.find(new WorkshopId(id)).orElseThrow().tables().getFirst().id();
        post(place + "/rounds", "id", wish(), "minutes", "25", "tables", table.id().toString());
        assertThat(get(place, "de"))
                .hasStatusOk()
                .bodyText()
                .contains("Nachbarschaft", "Wohnen", "Gesprächsrunde 1", "Fehlt: العربية");
    }

    @Test
    void what_was_typed_for_an_evening_is_kept_when_it_cannot_begin() {
        assertThat(begin(UUID.randomUUID(), "Nachbarschaft", "20:00", "18:00"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Das Ende liegt vor dem Beginn", "value=\"Nachbarschaft\"");
    }

    @Test
    void an_evening_needs_a_date_and_its_times() {
        assertThat(post(LIST, "id", wish(), "title", "Nachbarschaft", "date", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Datum oder eine Uhrzeit fehlt", "value=\"Nachbarschaft\"");
        assertThat(post(LIST)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void a_console_link_opens_one_evening_and_no_other() {
        browser = Browser.with(mvc, links, new Grant.Console(evening, overview));
        assertThat(get(overview, "de")).hasStatusOk();
        var other = workshops.list().stream().filter(it -> !it.id().equals(workshop)).findFirst();
        assertThat(get(LIST + "/" + other.orElseThrow().id().id(), "de"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void an_evening_that_is_not_there_is_not_found() {
        assertThat(get(LIST + "/" + UUID.randomUUID(), "de")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(overview + "/texts/nothing", "de")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult begin(UUID id, String title, String start, String end) {
        return post(
                LIST,
                "id",
                id.toString(),
                "title",
                title,
                "place",
                "Haus der Nachbarn",
                "date",
                "2027-05-01",
                "start",
                start,
                "end",
                end);
    }

    private UUID table() {
        return workshops.find(workshop).orElseThrow().tables().get(1).id().id();
    }

    private static String wish() {
        return UUID.randomUUID().toString();
    }

    private MvcTestResult get(String address, String language) {
        return browser.get(address, language);
    }

    private MvcTestResult post(String address, String... fields) {
        return browser.post(address, fields);
    }
}
