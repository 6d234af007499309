package stellwand.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** What staff and everybody else do with the directory, without JavaScript. */
class UnitPagesTest extends DemoHouse {
    private static final String DESK = "/staff/units";

    @Autowired MockMvcTester mvc;
    @Autowired Links links;
    @Autowired Units units;
    @Autowired UnitPeople people;
    @Autowired Colleagues colleagues;

    private final UUID office = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    /** Tests share one house: each has offices with names of its own. */
    private final String mark = office.toString().substring(0, 8);

    private Browser browser;

    @BeforeEach
    void two_offices_are_added() {
        browser = Browser.with(mvc, links, new Grant.FirstAdministrator("/staff/me"));
        assertThat(add(office, "Ausländeramt " + mark))
                .hasRedirectedUrl("%s/%s?saved".formatted(DESK, office));
        add(other, "Sozialamt " + mark);
    }

    private MvcTestResult add(UUID unit, String name) {
        return browser.post(
                DESK + "/" + unit,
                "id",
                wish(),
                "NAME.de",
                name,
                "NAME.ar",
                "دائرة " + mark,
                "DUTY.de",
                "Hilft " + mark,
                "kind",
                "OFFICE",
                "phase",
                "WORKING",
                "since",
                "2010-01-01",
                "mail",
                mark + "@stadt.example");
    }

    @ParameterizedTest
    @CsvSource({
        "de, Wer ist wofür zuständig?, Ausländeramt",
        "en, Who is responsible for what?, Ausländeramt",
        "ar, من المسؤول عن ماذا؟, دائرة"
    })
    void everybody_reads_who_does_what(String language, String title, String name) {
        assertThat(visit("/units", language))
                .hasStatusOk()
                .bodyText()
                .contains(title, name + " " + mark, "Hilft " + mark);
        assertThat(visit(page(office), language))
                .hasStatusOk()
                .bodyText()
                .contains(name + " " + mark, "Hilft " + mark);
    }

    @Test
    void its_mail_address_is_public_only_if_staff_say_so() {
        assertThat(visit(page(office), "de")).bodyText().doesNotContain(mark + "@stadt.example");
        save(office, "mail", mark + "@stadt.example", "mailPublic", "true");
        assertThat(visit(page(office), "de"))
                .bodyText()
                .contains("mailto:%s@stadt.example".formatted(mark));
        save(office, "mail", "");
        assertThat(people.mail(new UnitId(office))).isEmpty();
    }

    @Test
    void who_works_there_is_for_staff_alone() {
        var aylin = colleagues.all().getFirst();
        save(office, "post." + aylin.id(), "DEPUTY");
        assertThat(people.posts(new UnitId(office))).containsEntry(aylin.id(), Post.DEPUTY);
        assertThat(browser.get(DESK + "/" + office, "de")).bodyText().contains(aylin.name());
        assertThat(visit(page(office), "de")).bodyText().doesNotContain(aylin.name());
    }

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
        assertThat(units.nameOn(new UnitId(office), LocalDate.of(2017, 9, 13)))
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
                .contains("Seit 2. Oktober 2017 macht sie weiter");
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
    void what_was_typed_stays_when_it_cannot_be_saved() {
        assertThat(save(office, "NAME.de", "ä".repeat(121), "HOURS.de", "Immer"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ä".repeat(121), "Immer", "121 von höchstens 120", "aria-invalid");
        assertThat(change("names", "on", "", "name.de", "Zuwanderung"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Der Tag fehlt", "value=\"Zuwanderung\"");
        assertThat(save(office, "mail", "amt"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Mailadresse ist nicht vollständig", "value=\"amt\"");
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

    @Test
    void a_unit_that_is_not_there_is_not_found() {
        assertThat(visit("/units/999999", "de")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get(DESK + "/" + UUID.randomUUID(), "de"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult save(UUID unit, String... fields) {
        return browser.post(DESK + "/" + unit, with(fields, "NAME.de", "Amt " + mark));
    }

    private MvcTestResult change(String what, String... fields) {
        return browser.post("%s/%s/%s".formatted(DESK, office, what), with(fields, "x", ""));
    }

    /** First what is asked for, then what a form has always. */
    private static String[] with(String[] fields, String name, String value) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("id", wish(), name, value));
        return all.toArray(String[]::new);
    }

    private String page(UUID unit) {
        return "/units/" + units.find(new UnitId(unit)).orElseThrow().number();
    }

    private MvcTestResult visit(String address, String language) {
        return mvc.get().uri(address).header("Accept-Language", language).exchange();
    }

    private static String wish() {
        return UUID.randomUUID().toString();
    }
}
