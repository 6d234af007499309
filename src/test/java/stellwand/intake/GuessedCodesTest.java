package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import stellwand.board.CardId;
import stellwand.board.CardKind;
import stellwand.people.Code;
import stellwand.people.ReplyCode;
import stellwand.people.ReplyCodes;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.web.Networks;

/** At each door where a code is typed or stands in the address: only wrong tries count. */
class GuessedCodesTest extends HouseWithCards {
    /** More than the ten wrong ones in a row that one browser has. */
    private static final int TOO_MANY = 14;

    /**
     * A picture of an address, and cookies: whether there is anything behind shows elsewhere. The
     * last one stands among the tests.
     */
    private static final List<String> LOOKS_NOTHING_UP =
            List.of("/qr.svg", "/p/{proof", "/api/broken/");

    private final SecureRandom random = new SecureRandom();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private record Door(HttpMethod method, String pattern) {
        boolean isLocked() {
            return LOOKS_NOTHING_UP.stream().noneMatch(pattern::contains);
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    @Test
    void whoever_guesses_is_stopped_at_every_address_that_holds_a_code() {
        var all = new SoftAssertions();
        var doors = doors().filter(it -> it.pattern.contains("{code}")).toList();
        assertThat(doors).hasSizeGreaterThan(15);
        for (var door : doors.stream().filter(Door::isLocked).toList()) {
            var cookie = StaffCookie.of(house, Role.ORGANISER);
            isStopped(all, door, () -> at(door, wrong(door), cookie).getStatus());
        }
        all.assertAll();
    }

    @Test
    void whoever_guesses_is_stopped_at_every_field_in_which_one_is_typed() {
        assertThat(doors(RequestParam.class))
                .as("a new field for codes is named in this test")
                .containsExactlyInAnyOrder("POST /code", "POST /join", "POST /ideas/own");
        var all = new SoftAssertions();
        for (var typed :
                List.of(
                        (Guess) cookie -> typed("/code", Code.makeJoinCode(random), cookie),
                        cookie -> typed("/code", Code.make(random, 8), cookie),
                        cookie -> typed("/code", Code.make(random, 9), cookie),
                        cookie -> typed("/code", wrong(), cookie),
                        cookie -> typed("/ideas/own", wrong(), cookie),
                        cookie -> typed("/join", Code.makeJoinCode(random), cookie),
                        cookie -> byProgram(Code.makeJoinCode(random), cookie))) {
            var cookie = StaffCookie.of(house, Role.ORGANISER);
            isStopped(all, typed, () -> typed.with(cookie));
        }
        all.assertAll();
    }

    private interface Guess {
        int with(String cookie);
    }

    private static void isStopped(SoftAssertions all, Object door, IntSupplier guess) {
        var answers = IntStream.range(0, TOO_MANY).map(_ -> guess.getAsInt()).boxed().toList();
        all.assertThat(answers.getFirst()).as("the first at %s", door).isNotEqualTo(429);
        all.assertThat(answers.getLast()).as("the last at %s: %s", door, answers).isEqualTo(429);
    }

    @Test
    void right_codes_are_never_too_many_whatever_they_are_of() {
        var cookie = StaffCookie.of(house, Role.ORGANISER);
        for (int n = 0; n < TOO_MANY; n++) {
            var idea = sent(Wishes.idea(), "Eine Uhr am Markt " + n);
            var card = codeOf(pinned("Keine Uhr am Markt " + n, CardKind.CHALLENGE));
            for (var code : List.of(idea, card)) {
                assertThat(typed("/code", code, cookie)).isEqualTo(200);
                assertThat(typed("/ideas/own", code, cookie)).isEqualTo(200);
                assertThat(followed("/ideas/own/" + code, cookie)).isEqualTo(200);
                assertThat(followed("/c/%s/erasure".formatted(code), cookie)).isEqualTo(200);
            }
        }
        assertThat(followed("/c/" + wrong(), cookie)).isEqualTo(404);
    }

    @Test
    void a_card_s_code_leads_from_the_ideas_to_the_card() {
        var code = codeOf(pinned("Keine Uhr am Markt", CardKind.CHALLENGE));

        assertThat(get("/ideas/own/" + code, "").getHeader("Location")).isEqualTo("/c/" + code);
        assertThat(get("/ideas/own/%s/data".formatted(code), "").getStatus()).isEqualTo(404);
    }

    @Test
    void erasing_an_idea_where_cards_are_erased_leads_to_its_own_page() {
        var code = sent(Wishes.idea(), "Eine Uhr am Markt");

        var answer =
                mvc.post()
                        .uri("/c/%s/erasure".formatted(code))
                        .param("id", UUID.randomUUID().toString())
                        .exchange();

        assertThat(answer).hasStatus(303).hasHeader("Location", "/ideas/own/" + code);
        assertThat(get("/ideas/own/" + code, "").getStatus()).isEqualTo(200);
    }

    private String codeOf(CardId card) {
        return house.getBean(ReplyCodes.class).of(evening.id(), card.id()).letters();
    }

    private String wrong() {
        return ReplyCode.of(random.nextLong()).letters();
    }

    private String wrong(Door door) {
        return door.pattern.startsWith("/j/") ? Code.makeJoinCode(random) : wrong();
    }

    private Stream<Door> doors() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(it ->
                        it.getMethodsCondition().getMethods().stream()
                                .map(method -> method.asHttpMethod())
                                .flatMap(method ->
                                        it.getPatternValues().stream()
                                                .map(path -> new Door(method, path))));
    }

    /** Where a form brings one. */
    private Set<String> doors(Class<RequestParam> annotation) {
        var typed = new TreeSet<String>();
        mappings.getHandlerMethods()
                .forEach((door, handler) -> {
                    if (Stream.of(handler.getMethodParameters())
                            .filter(it -> it.hasParameterAnnotation(annotation))
                            .anyMatch(GuessedCodesTest::isACode)) {
                        typed.add(
                                door.getMethodsCondition().getMethods().iterator().next()
                                        + " "
                                        + door.getPatternValues().iterator().next());
                    }
                });
        return typed;
    }

    private static boolean isACode(MethodParameter parameter) {
        return "code".equals(parameter.getParameter().getName());
    }

    private MockHttpServletResponse at(Door door, String code, String cookie) {
        var path =
                door.pattern
                        .replace("{code}", code)
                        .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        return mvc.perform(
                        request(door.method, path)
                                .header("Cookie", cookie)
                                .header(
                                        "X-Forwarded-For",
                                        Networks.of(UUID.nameUUIDFromBytes(cookie.getBytes(UTF_8))))
                                .param("id", UUID.randomUUID().toString())
                                .param("answer", UUID.randomUUID().toString())
                                .param("words", "Eine Uhr")
                                .param("number", "1")
                                .param("weekly", "true")
                                .param("kind", "IDEA"))
                .getResponse();
    }

    private int typed(String field, String code, String cookie) {
        var answer =
                mvc.post()
                        .uri(field)
                        .header("Cookie", cookie)
                        .param("id", UUID.randomUUID().toString())
                        .param("language", "de")
                        .param("code", code)
                        .exchange()
                        .getResponse();
        var next = answer.getHeader("Location");
        return next == null ? answer.getStatus() : followed(next, cookie);
    }

    private int byProgram(String code, String cookie) {
        return mvc.post()
                .uri("/api/join")
                .header("Cookie", cookie)
                .contentType("application/json")
                .content(
                        """
                        {"id": "%s", "code": "%s", "language": "de"}
                        """
                                .formatted(UUID.randomUUID(), code))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private int followed(String path, String cookie) {
        var answer = get(path, cookie);
        while (answer.getHeader("Location") != null) {
            answer = get(Objects.requireNonNull(answer.getHeader("Location")), cookie);
        }
        return answer.getStatus();
    }

    private MockHttpServletResponse get(String path, String cookie) {
        return mvc.get().uri(path).header("Cookie", cookie).exchange().getResponse();
    }
}
