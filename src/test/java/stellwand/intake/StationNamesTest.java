package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a station is called: by its purpose in all languages, or by a name of its own. */
class StationNamesTest extends HouseWithPromises {
    @Test
    void a_station_may_have_a_name_of_its_own_that_is_read_where_it_stands() throws Exception {
        var name = "Runder Tisch " + words;
        var fields =
                Map.of(
                        "stations[0].names[de]", " " + name.replace("Runder ", "Runder\r\n") + "\n",
                        "stations[0].units[0]", social.toString(),
                        "stations[1].purpose", "LAW",
                        "stations[1].names[ar]", "مجلس",
                        "stations[1].days", "9");
        assertThat(gives(fields)).hasStatus(302);
        gives(fields);
        assertThat(promisesGiven()).as("unchanged, also its names").isEqualTo(1);

        var idea = sightedCard();
        assertThat(page("/ideas/" + number(idea), "")).contains(name, "Rechtliche Prüfung");
        assertThat(inArabic("/ideas/" + number(idea))).contains("مجلس").doesNotContain(name);
        assertThat(ledger().at("/promise/stations/0/name/de").asString()).isEqualTo(name);
        assertThat(ledger().at("/promise/stations/1/name/ar").asString()).isEqualTo("مجلس");
        assertThat(page("/staff/ideas/" + idea)).contains(name);
        staff(idea, "holder/path");
        assertThat(page("/staff/review/" + idea, aylin)).contains(name);
    }

    @Test
    void a_name_goes_with_its_station_and_can_be_taken_away() throws Exception {
        var two =
                Map.of(
                        "stations[0].names[de]", "Runder Tisch",
                        "stations[1].purpose", "LAW",
                        "stations[1].names[de]", "Rechtsamt sieht es an",
                        "stations[1].days", "9");
        var up = new HashMap<>(two);
        up.put("then", "up-1");
        gives(up);
        assertThat(overview()).containsSubsequence("Rechtsamt sieht es an", "Runder Tisch");

        gives(Map.of("stations[0].names[de]", ""));
        assertThat(overview()).doesNotContain("Runder Tisch").contains("Fachliche Prüfung");

        gives(Map.of("stations[0].names[fr]", "Table ronde", "stations[0].names[de]", "Gemeinsam"));
        assertThat(ledger().at("/promise/stations/0/name"))
                .as("the languages of the house")
                .hasToString("{\"de\":\"Gemeinsam\"}");

        var answer = gives(Map.of("stations[0].names[de]", "n".repeat(61)));
        assertThat(answer).hasStatus(422);
        assertThat(answer.getResponse().getContentAsString()).contains("höchstens 60 Zeichen");
    }

    private int promisesGiven() {
        return db.sql(
                        """
                        select count(*) from event
                        where stream = :stream and type = 'promise.promise-given'
                        """)
                .param("stream", evening.id())
                .query(Integer.class)
                .single();
    }

    private String inArabic(String path) throws Exception {
        return mvc.get()
                .uri(path)
                .header("Accept-Language", "ar")
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private String overview() throws Exception {
        return page("/staff/workshops/" + evening.id());
    }
}
