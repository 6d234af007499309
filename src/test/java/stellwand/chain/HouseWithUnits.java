package stellwand.chain;

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
import stellwand.unit.UnitId;
import stellwand.unit.Units;

/** Two units and a chain that staff have just begun, and what they and everybody do with it. */
abstract class HouseWithUnits extends DemoHouse {
    private static final String DESK = "/staff/chains/";

    @Autowired MockMvcTester mvc;
    @Autowired Links links;
    @Autowired Units units;
    @Autowired Chains chains;

    final UUID chain = UUID.randomUUID();
    final UUID office = UUID.randomUUID();
    final UUID school = UUID.randomUUID();

    /** Tests share one house: each has names of its own. */
    final String mark = chain.toString().substring(0, 8);

    private Browser browser;

    @BeforeEach
    void two_units_are_there_and_a_chain_is_begun() {
        browser = Browser.with(mvc, links, new Grant.FirstAdministrator("/staff/me"));
        add(office, "Bürgerbüro " + mark);
        add(school, "Schulamt " + mark);
        assertThat(staff("", "NAME.de", "Ankommen " + mark, "NAME.ar", "الوصول " + mark))
                .hasRedirectedUrl(DESK + "%s?done=%s".formatted(chain, chain));
    }

    private void add(UUID unit, String name) {
        unit(unit, "", "NAME.de", name, "kind", "OFFICE", "since", "2010-01-01");
    }

    MvcTestResult unit(UUID unit, String what, String... fields) {
        return browser.post("/staff/units/" + unit + what, with(fields));
    }

    /** A station with a name, and more if wanted. */
    UUID station(String name, String... fields) {
        var station = UUID.randomUUID();
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("NAME.de", name));
        assertThat(staff("/stations/" + station, all.toArray(String[]::new)))
                .hasRedirectedUrl(DESK + "%s?done=%s".formatted(chain, station));
        return station;
    }

    /** What staff do with the chain. */
    MvcTestResult staff(String what, String... fields) {
        return browser.post(DESK + chain + what, with(fields));
    }

    private static String[] with(String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("id", UUID.randomUUID().toString()));
        return all.toArray(String[]::new);
    }

    MvcTestResult desk(String what) {
        return browser.get("/staff/chains" + what, "de");
    }

    void theme(UUID theme, String name) {
        assertThat(browser.post("/staff/themes/%s/name".formatted(theme), with("de", name)))
                .hasRedirectedUrl("/staff/themes");
    }

    MvcTestResult visit(String address, String language) {
        return mvc.get().uri(address).header("Accept-Language", language).exchange();
    }

    String page() {
        return "/chains/" + chains.find(new ChainId(chain)).orElseThrow().number();
    }

    String pageOf(UUID unit) {
        return "/units/" + units.find(new UnitId(unit)).orElseThrow().number();
    }
}
