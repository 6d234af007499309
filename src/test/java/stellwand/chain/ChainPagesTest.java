package stellwand.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What staff and everybody else do with service chains, without JavaScript. */
class ChainPagesTest extends HouseWithUnits {
    @Autowired JdbcClient db;

    @ParameterizedTest
    @CsvSource({
        "de, Schritt für Schritt durch die Ämter, Ankommen, Anmeldung, Was bringen Sie mit?, Pass",
        "en, Step by step through the offices, Ankommen, Anmeldung, What do you bring?, Pass",
        "ar, خطوة بخطوة عبر الدوائر, الوصول, التسجيل, ماذا تحضرون معكم؟, جواز السفر"
    })
    void everybody_reads_station_by_station_where_to_go(
            String language, String title, String name, String first, String what, String bring) {
        station(
                "Anmeldung",
                "NAME.ar",
                "التسجيل",
                "BRING.de",
                "Pass",
                "BRING.ar",
                "جواز السفر",
                "unit",
                office.toString());
        station("Schulplatz", "unit", school.toString());
        staff("/publication");

        assertThat(visit("/chains", language))
                .hasStatusOk()
                .bodyText()
                .contains(title, name + " " + mark);
        assertThat(visit(page(), language))
                .hasStatusOk()
                .bodyText()
                .contains(name + " " + mark, what, bring)
                .contains("Bürgerbüro " + mark, "href=\"%s\"".formatted(pageOf(office)))
                .containsSubsequence(first, "Schulplatz");
    }

    @Test
    void a_draft_is_for_staff_alone_until_it_is_published_and_again_once_it_is_withdrawn() {
        station("Anmeldung");
        assertThat(visit(page(), "de")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visit("/chains", "de")).bodyText().doesNotContain(mark);
        assertThat(desk("/%s/preview".formatted(chain)))
                .hasStatusOk()
                .bodyText()
                .contains("Noch ist es nicht veröffentlicht", "Anmeldung");

        staff("/publication");
        assertThat(visit(page(), "de")).hasStatusOk();

        staff("/withdrawal");
        assertThat(visit(page(), "de"))
                .hasStatus(HttpStatus.GONE)
                .bodyText()
                .contains("Dieser Weg ist nicht mehr veröffentlicht");
        assertThat(visit("/chains", "de")).bodyText().doesNotContain(mark);
    }

    @Test
    void stations_change_their_words_their_order_and_go() {
        var first = station("Anmeldung");
        var second = station("Schulplatz");
        station("Deutschkurs");
        staff("/stations/%s/place".formatted(second), "place", "1");
        staff("/stations/" + first, "NAME.de", "Anmeldung im Bürgerbüro");
        staff("/stations/%s/place".formatted(first), "place", "3");
        staff("/publication");

        assertThat(visit(page(), "de"))
                .bodyText()
                .containsSubsequence("Schulplatz", "Deutschkurs", "Anmeldung im Bürgerbüro");
        staff("/stations/%s/removal".formatted(second));
        assertThat(visit(page(), "de")).bodyText().doesNotContain("Schulplatz");
    }

    @Test
    void what_is_too_long_is_refused_and_says_which_text_it_is() {
        assertThat(staff("/stations/" + UUID.randomUUID(), "NAME.de", "A", "BRING.ar", longText()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Was bringen Sie mit?", "500 Zeichen");
        assertThat(staff("/publication")).hasStatus(HttpStatus.CONFLICT);
    }

    private static String longText() {
        return "ه".repeat(501);
    }

    @Test
    void it_leads_to_the_ideas_about_it() {
        var theme = UUID.randomUUID();
        theme(theme, "Neu hier " + mark);
        assertThat(staff("", "NAME.de", "Ankommen " + mark, "theme", theme.toString()))
                .hasStatus(HttpStatus.FOUND);
        station("Anmeldung");
        staff("/publication");

        assertThat(visit(page(), "de"))
                .bodyText()
                .contains("/ideas?theme=" + theme, "Neu hier " + mark);
        assertThat(visit("/ideas?theme=" + theme, "de")).hasStatusOk();
    }

    @Test
    void an_erased_chain_leaves_no_word_behind() {
        var station = station("Anmeldung " + mark);
        staff("/stations/" + station, "NAME.de", "Verschrieben " + mark);
        assertThat(textsLike("Ankommen", "Anmeldung", "Verschrieben")).hasSize(3);

        assertThat(staff("/erasure")).hasRedirectedUrl("/staff/chains");

        assertThat(desk("/" + chain)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk("")).bodyText().doesNotContain(mark);
        assertThat(textsLike("Ankommen", "Anmeldung", "Verschrieben")).isEmpty();
    }

    private List<String> textsLike(String... words) {
        var said = Stream.of(words).map(word -> word + " " + mark).toList();
        return db.sql("select text from content where text in (:said)")
                .param("said", said)
                .query((row, _) -> row.getString("text"))
                .list();
    }
}
