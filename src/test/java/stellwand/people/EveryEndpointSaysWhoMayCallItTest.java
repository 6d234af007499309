package stellwand.people;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import stellwand.database.TestDatabase;
import stellwand.journal.Admission;
import stellwand.journal.Audience;
import stellwand.web.RefusedException;

/** Walks through the whole house and knocks at every door as everybody. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class EveryEndpointSaysWhoMayCallItTest {
    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient db;
    @Autowired Sessions sessions;
    @Autowired Participants participants;
    @Autowired StaffAccounts accounts;
    @Autowired Links links;
    @Autowired LinkDesk desk;
    @Autowired Admission.Gate gate;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    /** To an evening: staff who hold none are strangers there, too. */
    private static final Set<String> STRANGERS =
            Set.of(
                    Callers.NOBODY,
                    Callers.ELSEWHERE,
                    Callers.CONSOLE_ELSEWHERE,
                    Callers.FORMER,
                    "CASEWORKER",
                    "ADVISER");

    private UUID workshop;

    @DynamicPropertySource
    static void freshDatabase(DynamicPropertyRegistry registry) {
        TestDatabase.register(registry);
    }

    @BeforeEach
    void an_evening() {
        workshop = db.sql("select id from workshop limit 1").query(UUID.class).single();
    }

    /** New ones for each door: behind one of them people sign out. */
    private Map<String, String> everybody() {
        return new Callers(sessions, participants, accounts, links, desk)
                .of(workshop, UUID.randomUUID());
    }

    private record Endpoint(HttpMethod method, String pattern, HandlerMethod handler) {
        boolean has(Class<? extends Annotation> annotation) {
            return handler.hasMethodAnnotation(annotation);
        }

        boolean namesAWorkshop() {
            return pattern.contains("{workshop}") || pattern.contains("{id}");
        }
    }

    @Test
    void every_method_carries_exactly_one_annotation() {
        for (var endpoint : endpoints()) {
            assertThat(
                            Stream.of(Open.class, ForStaff.class, ForWorkshop.class)
                                    .filter(endpoint::has))
                    .as(
                            "%s %s says not, or twice, who may call it. Rule: each controller method"
                                    + " carries exactly one of @Open, @ForStaff, @ForWorkshop of"
                                    + " stellwand.people. Fix: add to %s the one that is meant.",
                            endpoint.method, endpoint.pattern, endpoint.handler)
                    .hasSize(1);
            assertThat(!endpoint.has(ForWorkshop.class) || endpoint.namesAWorkshop())
                    .as(
                            "%s is @ForWorkshop, but its path names none, so nobody is let in. Fix:"
                                    + " call the variable {workshop} or {id}.",
                            endpoint.pattern)
                    .isTrue();
        }
    }

    @Test
    void every_door_opens_for_whom_it_says_and_for_nobody_else() {
        var all = new SoftAssertions();
        for (var endpoint : endpoints()) {
            everybody()
                    .forEach((who, cookie) ->
                            all.assertThat(verdict(knock(endpoint, cookie)))
                                    .as("%s %s for %s", endpoint.method, endpoint.pattern, who)
                                    .isEqualTo(expected(endpoint, who)));
        }
        all.assertAll();
    }

    /** Its handler stands before Spring's, so it is no method with an annotation. */
    @Test
    void the_event_stream_opens_for_whom_the_evening_knows_each_with_their_own_audience() {
        var audiences = new TreeMap<String, Audience>();
        everybody()
                .forEach((who, cookie) ->
                        gate.judge("/api/workshops/%s/events".formatted(workshop), cookie)
                                .ifPresent(it -> audiences.put(who, it.audience())));

        var expected = new TreeMap<String, Audience>();
        everybody().keySet().forEach(who -> expected.put(who, Audience.HOST));
        STRANGERS.forEach(expected::remove);
        expected.put("a participant", Audience.PARTICIPANT);
        expected.put("a wall", Audience.PUBLIC);
        assertThat(audiences).isEqualTo(expected);
    }

    private enum Verdict {
        ADMITTED,
        SENT_TO_SIGN_IN,
        ROLE_IS_MISSING,
        NOT_FOUND,
        /** Let in, and then it failed. */
        BROKEN
    }

    private static Verdict expected(Endpoint endpoint, String who) {
        if (endpoint.has(Open.class)) return Verdict.ADMITTED;
        if (endpoint.has(ForWorkshop.class)) {
            return STRANGERS.contains(who) ? Verdict.NOT_FOUND : Verdict.ADMITTED;
        }
        var staff = staffNamed(who);
        if (staff.isEmpty()) {
            boolean isPage =
                    endpoint.method.equals(HttpMethod.GET) && !endpoint.pattern.startsWith("/api");
            return isPage ? Verdict.SENT_TO_SIGN_IN : Verdict.ROLE_IS_MISSING;
        }
        return expectedOfStaff(endpoint, who, staff.get());
    }

    private static Verdict expectedOfStaff(Endpoint endpoint, String who, Set<Role> roles) {
        boolean isConsole = who.contains("console");
        if (isConsole && !endpoint.namesAWorkshop()) return Verdict.ROLE_IS_MISSING;
        if (who.equals(Callers.CONSOLE_ELSEWHERE)) return Verdict.NOT_FOUND;
        var wanted =
                Set.of(
                        requireNonNull(endpoint.handler.getMethodAnnotation(ForStaff.class))
                                .value());
        boolean has = wanted.isEmpty() || roles.stream().anyMatch(wanted::contains);
        return has ? Verdict.ADMITTED : Verdict.ROLE_IS_MISSING;
    }

    private static Optional<Set<Role>> staffNamed(String who) {
        if (who.contains("console")) return Optional.of(Set.of(Role.ORGANISER, Role.FACILITATOR));
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(who))
                .findAny()
                .map(Set::of);
    }

    private static Verdict verdict(MvcTestResult answer) {
        if (answer.getUnresolvedException() != null) return Verdict.BROKEN;
        int status = answer.getResponse().getStatus();
        if (answer.getMvcResult().getResolvedException() instanceof RefusedException refused) {
            var why = refused.reason().messageKey();
            if (why.equals("people.refusal.NOT_FOUND") && status == 404) return Verdict.NOT_FOUND;
            if (why.equals("people.refusal.ROLE_IS_MISSING") && status == 403) {
                return Verdict.ROLE_IS_MISSING;
            }
        }
        var location = answer.getResponse().getHeader("Location");
        if (location != null && location.startsWith("/staff/sign-in?to=")) {
            return Verdict.SENT_TO_SIGN_IN;
        }
        return status < 500 ? Verdict.ADMITTED : Verdict.BROKEN;
    }

    private MvcTestResult knock(Endpoint endpoint, String cookie) {
        var path =
                endpoint.pattern
                        .replaceAll("\\{(workshop|id)}", workshop.toString())
                        .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var request = mvc.method(endpoint.method).uri(path);
        if (!cookie.isEmpty()) request.header("Cookie", cookie);
        if (path.startsWith("/api")) request.contentType(MediaType.APPLICATION_JSON).content("{}");
        return request.exchange();
    }

    /**
     * Ours. Not the frame's own pages (imprint, errors), which are for everybody and whose package
     * knows nobody; not springdoc's description of the API; not the health of the actuator, which
     * has a mapping of its own.
     */
    private List<Endpoint> endpoints() {
        var found =
                mappings.getHandlerMethods().entrySet().stream()
                        .filter(mapping -> isOurs(mapping.getValue()))
                        .flatMap(mapping -> endpoints(mapping.getKey(), mapping.getValue()))
                        .toList();
        assertThat(found).hasSizeGreaterThan(10);
        return found;
    }

    private static boolean isOurs(HandlerMethod handler) {
        var home = handler.getBeanType().getPackageName();
        return home.startsWith("stellwand.") && !home.equals("stellwand.web");
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo mapping, HandlerMethod handler) {
        var methods = mapping.getMethodsCondition().getMethods();
        var first = methods.isEmpty() ? HttpMethod.GET : methods.iterator().next().asHttpMethod();
        return mapping.getPatternValues().stream()
                .map(pattern -> new Endpoint(first, pattern, handler));
    }
}
