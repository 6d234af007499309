package stellwand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import stellwand.demo.DemoHouse;

/**
 * Knocks at every door of an evening, as staff who hold none. Not read from the annotations: they
 * could forget it all together.
 */
class WhoHoldsEveningsTest extends DemoHouse {
    private static final String LIST = "/staff/workshops";

    /** For all of the staff: behind them is nothing but what hung for everybody. */
    private static final Set<String> RECORDS =
            Set.of(
                    LIST + "/{workshop}/record",
                    LIST + "/{workshop}/record.csv",
                    LIST + "/{workshop}/record.json");

    @Autowired MockMvcTester mvc;
    @Autowired ApplicationContext house;
    @Autowired JdbcClient db;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private UUID evening;

    private record Door(HttpMethod method, String pattern) {}

    @BeforeEach
    void an_evening() {
        evening = db.sql("select id from workshop limit 1").query(UUID.class).single();
    }

    @ParameterizedTest
    @EnumSource(names = {"CASEWORKER", "ADVISER"})
    void whoever_only_examines_or_advises_finds_every_door_of_an_evening_shut(Role role) {
        var all = new SoftAssertions();
        var doors = doors().filter(it -> !RECORDS.contains(it.pattern)).toList();
        assertThat(doors).hasSizeGreaterThan(50);
        for (var door : doors) {
            all.assertThat(knock(door, role)).as(door.toString()).isIn(403, 404);
        }
        all.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void all_of_the_staff_read_what_hung_for_everybody(Role role) {
        for (var pattern : RECORDS) {
            assertThat(knock(new Door(HttpMethod.GET, pattern), role)).as(pattern).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "ORGANISER", "FACILITATOR"})
    void whoever_prepares_or_leads_evenings_finds_them(Role role) {
        assertThat(knock(new Door(HttpMethod.GET, LIST), role)).isEqualTo(200);
        assertThat(knock(new Door(HttpMethod.GET, LIST + "/{workshop}/console"), role))
                .isEqualTo(200);
    }

    private int knock(Door door, Role role) {
        var path =
                door.pattern
                        .replace("{workshop}", evening.toString())
                        .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        return mvc.method(door.method)
                .uri(path)
                .header("Cookie", StaffCookie.of(house, role))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private Stream<Door> doors() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(WhoHoldsEveningsTest::doors)
                .filter(it -> it.pattern.startsWith(LIST));
    }

    private static Stream<Door> doors(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method ->
                        mapping.getPatternValues().stream()
                                .map(pattern -> new Door(method.asHttpMethod(), pattern)));
    }
}
