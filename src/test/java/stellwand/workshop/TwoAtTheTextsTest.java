package stellwand.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.demo.Browser;
import stellwand.demo.DemoHouse;
import stellwand.people.Grant;
import stellwand.people.Links;

/** Two people have an evening's texts open, and each browser sends every field. */
class TwoAtTheTextsTest extends DemoHouse {
    private static final String LIST = "/staff/workshops";

    @Autowired MockMvcTester mvc;
    @Autowired Links links;
    @Autowired Workshops workshops;

    private final UUID evening = UUID.randomUUID();
    private final String texts = LIST + "/" + evening + "/texts/evening";
    private final String title = "TITLE.%s.1.de".formatted(evening);
    private final String english = "TITLE.%s.1.en".formatted(evening);
    private final String place = "PLACE.%s.1.de".formatted(evening);
    private Browser aylin;
    private Browser bo;

    @BeforeEach
    void an_evening_has_texts() {
        aylin = Browser.with(mvc, links, new Grant.FirstAdministrator("/staff/me"));
        bo = Browser.with(mvc, links, new Grant.Console(evening, LIST + "/" + evening));
        aylin.post(
                LIST + "/from-template",
                "id",
                evening.toString(),
                "template",
                "reference-evening",
                "date",
                "2027-03-04");
    }

    @Test
    void what_one_changed_stays_when_the_other_saves_something_else() {
        var aylins = drawn(aylin);
        var bos = drawn(bo);
        aylins.put(title, "Ein Amt,\r\ndas zuhört");
        bos.put(place, "Rathaus, Saal 3");

        assertThat(saved(aylin, aylins)).hasStatus(HttpStatus.FOUND);
        assertThat(saved(bo, bos)).hasStatus(HttpStatus.FOUND);

        assertThat(title("de")).isEqualTo("Ein Amt,\ndas zuhört");
        assertThat(workshops.find(workshop()).orElseThrow().place().in("de").text())
                .isEqualTo("Rathaus, Saal 3");
    }

    @Test
    void what_both_changed_comes_back_with_both_and_the_next_word_counts() {
        var aylins = drawn(aylin);
        var bos = drawn(bo);
        aylins.put(title, "Ein Amt, das zuhört");
        bos.put(title, "Ein Amt, das hilft");
        bos.put(english, "An office that helps");
        saved(aylin, aylins);

        var answer = saved(bo, bos);

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("noch jemand geändert", "Ein Amt, das zuhört", "Ein Amt, das hilft");
        assertThat(title("de")).isEqualTo("Ein Amt, das zuhört");
        assertThat(title("en")).as("nothing is saved by halves").isNotEqualTo(bos.get(english));

        assertThat(saved(bo, fields(answer))).hasStatus(HttpStatus.FOUND);
        assertThat(title("de")).isEqualTo("Ein Amt, das hilft");
        assertThat(title("en")).isEqualTo("An office that helps");
    }

    @Test
    void who_gives_in_keeps_the_other_one_s_text() {
        var aylins = drawn(aylin);
        var bos = drawn(bo);
        aylins.put(title, "Ein Amt, das zuhört");
        bos.put(title, "Ein Amt, das hilft");
        saved(aylin, aylins);

        var again = fields(saved(bo, bos));
        again.put(title, "Ein Amt, das zuhört");

        assertThat(saved(bo, again)).hasStatus(HttpStatus.FOUND);
        assertThat(title("de")).isEqualTo("Ein Amt, das zuhört");
    }

    @Test
    void sent_twice_it_is_no_quarrel_with_oneself() {
        var aylins = drawn(aylin);
        aylins.put(title, "Ein Amt, das zuhört");

        assertThat(saved(aylin, aylins)).hasStatus(HttpStatus.FOUND);
        assertThat(saved(aylin, aylins)).hasStatus(HttpStatus.FOUND);
    }

    private String title(String language) {
        return workshops.find(workshop()).orElseThrow().title().in(language).text();
    }

    private WorkshopId workshop() {
        return new WorkshopId(evening);
    }

    private Map<String, String> drawn(Browser browser) {
        return fields(browser.get(texts, "de"));
    }

    /** All that a browser would send. */
    private static Map<String, String> fields(MvcTestResult page) {
        Document drawn;
        try {
            drawn = Jsoup.parse(page.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        var fields = new LinkedHashMap<String, String>();
        drawn.select("main form input[name]").forEach(it -> fields.put(it.attr("name"), it.val()));
        drawn.select("main form textarea").forEach(it -> fields.put(it.attr("name"), it.val()));
        assertThat(fields).hasSizeGreaterThan(10);
        return fields;
    }

    private MvcTestResult saved(Browser browser, Map<String, String> fields) {
        var byTurns =
                fields.entrySet().stream()
                        .flatMap(it -> Stream.of(it.getKey(), it.getValue()))
                        .toArray(String[]::new);
        return browser.post(texts, byTurns);
    }
}
