package stellwand.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.demo.Browser;
import stellwand.demo.DemoHouse;
import stellwand.people.Grant;
import stellwand.people.Links;

/** The directory taken along as a table, and brought back changed. */
class UnitFilePagesTest extends DemoHouse {
    private static final String DESK = "/staff/units";
    private static final Pattern PREVIEW = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    @Autowired MockMvcTester mvc;
    @Autowired Links links;
    @Autowired Units units;
    @Autowired UnitFiles files;

    private final UUID office = UUID.randomUUID();

    /** Tests share one house: each has an office with a name of its own. */
    private final String mark = office.toString().substring(0, 8);

    private Browser browser;

    @BeforeEach
    void an_office_is_added() {
        browser = Browser.with(mvc, links, new Grant.FirstAdministrator("/staff/me"));
        assertThat(save("kind", "OFFICE", "DUTY.de", "Hilft " + mark, "since", "2010-01-01"))
                .hasRedirectedUrl("%s/%s?saved".formatted(DESK, office));
    }

    private MvcTestResult save(String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("id", UUID.randomUUID().toString(), "NAME.de", "Amt " + mark));
        return browser.post(DESK + "/" + office, all.toArray(String[]::new));
    }

    @Test
    void a_saved_table_changes_nothing_and_a_changed_one_only_what_it_says()
            throws UnsupportedEncodingException {
        var saved = browser.get(DESK + ".csv", "de").getResponse().getContentAsString();
        assertThat(preview(saved)).contains("Alles steht schon so da");

        var file = UUID.randomUUID();
        var page = preview(file, saved.replace("Hilft " + mark, "Berät " + mark));
        assertThat(page).contains("neuer Text: Was macht sie? (Deutsch)");
        assertThat(visit()).bodyText().contains("Hilft " + mark);

        assertThat(take(file, page)).hasRedirectedUrl(DESK + "?taken=2");
        assertThat(visit()).bodyText().contains("Berät " + mark);
        assertThat(take(file, page)).as("a second press").hasStatus(HttpStatus.GONE);
    }

    @Test
    void a_table_with_one_mistake_changes_nothing() throws UnsupportedEncodingException {
        var page =
                preview(
                        """
                        id,kind,name_de
                        %s,office,Neu %s
                        %s-2,ministry,Anders
                        """
                                .formatted(UUID.randomUUID(), mark, mark));
        assertThat(page)
                .contains("Es ist nichts geändert", "Zeile 3, Spalte „kind“:")
                .doesNotContain("Alles übernehmen");
        assertThat(visit()).bodyText().doesNotContain("Neu " + mark);
    }

    @Test
    void what_changed_in_the_meantime_is_shown_before_anything_is_taken_over()
            throws UnsupportedEncodingException {
        var file = UUID.randomUUID();
        var page = preview(file, "id,kind,name_de\n%s,agency,Amt %s\n".formatted(office, mark));
        save("kind", "AGENCY");
        assertThat(take(file, page))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Inzwischen hat jemand das Verzeichnis geändert");
        assertThat(units.find(new UnitId(office)).orElseThrow().kind()).isEqualTo(UnitKind.AGENCY);
    }

    @Test
    void a_file_with_other_letters_or_none_is_refused() {
        assertThat(send(UUID.randomUUID(), new byte[] {'i', 'd', (byte) 0xE4}))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("CSV UTF-8");
        assertThat(send(UUID.randomUUID(), new byte[0]))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Es ist keine Datei angekommen");
    }

    private String preview(String text) throws UnsupportedEncodingException {
        return preview(UUID.randomUUID(), text);
    }

    private String preview(UUID file, String text) throws UnsupportedEncodingException {
        files.keep(file, text);
        return browser.get(DESK + "/files/" + file, "de").getResponse().getContentAsString();
    }

    private MvcTestResult take(UUID file, String page) {
        var seen = PREVIEW.matcher(page);
        assertThat(seen.find()).isTrue();
        return browser.post(DESK + "/files/" + file, "seen", seen.group(1), "count", "2");
    }

    private MvcTestResult send(UUID id, byte[] bytes) {
        return mvc.post()
                .uri(DESK + "/files")
                .multipart()
                .file(new MockMultipartFile("file", bytes))
                .param("id", id.toString())
                .header("Cookie", browser.session().getName() + "=" + browser.session().getValue())
                .cookie(browser.session())
                .header("Accept-Language", "de")
                .exchange();
    }

    private MvcTestResult visit() {
        return mvc.get().uri("/units").header("Accept-Language", "de").exchange();
    }
}
