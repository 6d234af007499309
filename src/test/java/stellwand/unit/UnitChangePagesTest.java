package stellwand.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** What becomes of units, as staff enter it and everybody reads it. */
class UnitChangePagesTest extends TwoOffices {
    @Test
    void a_renamed_office_keeps_its_old_name_with_its_days() {
        assertThat(
                        change(
                                "names",
                                "on",
                                "2017-09-14",
                                "name.de",
                                "Zuwanderung " + mark,
                                "name.ar",
                                ""))
                .hasRedirectedUrl("%s/%s?saved".formatted(DESK, office));
        assertThat(visit(page(office), "de"))
                .bodyText()
                .contains("Zuwanderung " + mark, "Bis 13. September 2017 hieß sie:");
        assertThat(
                        units.find(new UnitId(office))
                                .map(it -> it.names().on(LocalDate.of(2017, 9, 13))))
                .hasValueSatisfying(
                        it -> assertThat(it.in("de").text()).isEqualTo("Ausländeramt " + mark));
    }

    @Test
    void what_was_merged_says_who_goes_on_and_that_one_says_what_it_took_over() {
        change("ending", "on", "2017-10-02", "successor", other.toString());
        assertThat(visit(page(office), "de"))
                .bodyText()
                .contains("seit 2. Oktober 2017 nicht mehr", "Ihre Aufgaben hat jetzt:")
                .contains("Sozialamt " + mark);
        assertThat(visit(page(other), "de"))
                .bodyText()
                .contains(
                        "Seit 2. Oktober 2017 macht sie weiter",
                        "Was frühere Stellen zu Ideen gesagt haben, steht auf deren Seiten.");
        assertThat(browser.get(DESK + "/" + office, "de"))
                .hasStatusOk()
                .bodyText()
                .contains("Diese Stelle gibt es nicht mehr");
    }

    @Test
    void what_is_being_founded_says_so_until_it_works() {
        var unit = UUID.randomUUID();
        browser.post(
                DESK + "/" + unit,
                "id",
                wish(),
                "NAME.de",
                "Amt für Neues " + mark,
                "kind",
                "OFFICE",
                "phase",
                "FOUNDING",
                "since",
                "2017-09-14");
        assertThat(visit(page(unit), "de")).bodyText().contains("wird gerade gegründet");
        browser.post(DESK + "/" + unit + "/beginning", "id", wish(), "on", "2017-10-02");
        assertThat(visit(page(unit), "de")).bodyText().doesNotContain("wird gerade gegründet");
        browser.post(
                DESK + "/" + unit + "/merger",
                "id",
                wish(),
                "on",
                "2017-10-02",
                "ending",
                office.toString(),
                "ending",
                other.toString());
        assertThat(units.find(new UnitId(other)).orElseThrow().successors())
                .containsExactly(new UnitId(unit));
    }

    @Test
    void what_was_chosen_stays_when_it_cannot_be_done() {
        assertThat(change("merger", "act", "merge", "on", "2009-01-01", "ending", other.toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "An diesem Tag gab es die Stelle noch nicht",
                        "<details class=\"disclosure\" open")
                .containsPattern("ending-%s\"[^>]*checked".formatted(other))
                .contains("value=\"2009-01-01\"");
    }

    @Test
    void the_words_of_a_unit_that_is_no_more_are_still_mended() {
        var unit = UUID.randomUUID();
        browser.post(
                DESK + "/" + unit,
                "id",
                wish(),
                "NAME.de",
                "Visastele " + mark,
                "DUTY.de",
                "Stempelt",
                "kind",
                "OFFICE",
                "parent",
                office.toString(),
                "since",
                "2010-01-01");
        browser.post(DESK + "/" + unit + "/ending", "id", wish(), "on", "2017-10-02");
        var mended = browser.post(DESK + "/" + unit, "id", wish(), "NAME.de", "Visastelle " + mark);
        assertThat(mended).hasRedirectedUrl("%s/%s?saved".formatted(DESK, unit));
        assertThat(visit(page(unit), "de"))
                .bodyText()
                .contains("Visastelle " + mark, "Stempelt", "Ausländeramt " + mark);
    }
}
