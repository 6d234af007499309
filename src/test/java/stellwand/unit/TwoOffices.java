package stellwand.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.demo.Browser;
import stellwand.demo.DemoHouse;
import stellwand.people.Grant;
import stellwand.people.Links;

/** Two offices that staff have just entered, and what staff and everybody do with them. */
abstract class TwoOffices extends DemoHouse {
    static final String DESK = "/staff/units";

    @Autowired MockMvcTester mvc;
    @Autowired Links links;
    @Autowired Units units;
    @Autowired UnitPeople people;
    @Autowired Colleagues colleagues;

    final UUID office = UUID.randomUUID();
    final UUID other = UUID.randomUUID();

    /** Tests share one house: each has offices with names of its own. */
    final String mark = office.toString().substring(0, 8);

    Browser browser;

    @BeforeEach
    void two_offices_are_added() {
        browser = Browser.with(mvc, links, new Grant.FirstAdministrator("/staff/me"));
        assertThat(add(office, "Ausländeramt " + mark))
                .hasRedirectedUrl("%s/%s?saved".formatted(DESK, office));
        add(other, "Sozialamt " + mark);
    }

    MvcTestResult add(UUID unit, String name) {
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

    MvcTestResult save(UUID unit, String... fields) {
        return browser.post(DESK + "/" + unit, with(fields, "NAME.de", "Amt " + mark));
    }

    MvcTestResult change(String what, String... fields) {
        return browser.post("%s/%s/%s".formatted(DESK, office, what), with(fields, "x", ""));
    }

    /** First what is asked for, then what a form has always. */
    private static String[] with(String[] fields, String name, String value) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("id", wish(), name, value));
        return all.toArray(String[]::new);
    }

    String page(UUID unit) {
        return "/units/" + units.find(new UnitId(unit)).orElseThrow().number();
    }

    MvcTestResult visit(String address, String language) {
        return mvc.get().uri(address).header("Accept-Language", language).exchange();
    }

    static String wish() {
        return UUID.randomUUID().toString();
    }
}
