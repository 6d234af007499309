package stellwand.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stellwand.workshop.Entrance;
import tools.jackson.databind.json.JsonMapper;

/** From the code on the wall into the workshop, over real HTTP. */
class JoiningTest extends HouseWithHall {
    private final UUID id = UUID.randomUUID();

    @Test
    void the_first_screen_says_in_every_language_that_no_name_is_needed() {
        assertThat(hall.phone().get("/j/" + hall.code()).body())
                .contains(
                        "Neues Amt",
                        "Bürgersaal",
                        "Donnerstag, 14. September 2017",
                        "Sie brauchen keinen Namen.",
                        "You need no name.",
                        "لا حاجة إلى ذكر الاسم.");
    }

    @Test
    void the_language_of_the_phone_comes_first() {
        var phone = hall.phone();
        phone.get("/j/%s?lang=ar".formatted(hall.code()));

        assertThat(phone.get("/j/" + hall.code()).body())
                .containsSubsequence("لا حاجة إلى ذكر الاسم.", "keinen Namen", "no name");
    }

    @Test
    void choosing_a_language_is_joining() {
        var phone = hall.phone();
        var joined = join(phone, id);

        assertThat(joined.statusCode()).isEqualTo(303);
        assertThat(joined.headers().firstValue("Location")).contains(table() + "?lang=ar");
        assertThat(phone.get(table()).body()).contains("Servicepoint", "Herausforderungen");
        assertThat(hall.participants()).isEqualTo(1);
    }

    @Test
    void sent_twice_it_is_one_person() {
        join(hall.phone(), id);
        var first = hall.phone().join(id, hall.code());
        var again = hall.phone().join(id, hall.code());

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body()).contains(hall.workshop.id().toString());
        assertThat(hall.participants()).isEqualTo(1);
    }

    @Test
    void a_code_may_be_typed_as_people_type() {
        var code = hall.code().toLowerCase(Locale.ROOT);
        var typed = " %s-%s ".formatted(code.substring(0, 3), code.substring(3));

        assertThat(hall.phone().join(id, typed).statusCode()).isEqualTo(200);
        assertThat(location(hall.phone().form("/code", Map.of("code", typed))))
                .isEqualTo("/j/" + hall.code());
    }

    @Test
    void a_wrong_code_says_what_to_do_next() {
        var page = hall.phone().get("/j/ZZZZZZ");
        var problem = hall.phone().join(id, "ZZZZZZ");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Bitte vergleichen Sie ihn mit der Wand", "name=\"code\"");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.body()).contains("urn:stellwand:problem:room.CODE_IS_UNKNOWN");
    }

    @Test
    void whoever_guesses_has_to_wait_and_the_others_in_the_hall_do_not() {
        var guesser = hall.phone();
        guesser.join(id, hall.code());
        var statuses =
                IntStream.range(0, 12)
                        .map(_ -> guesser.get("/j/ZZZZZZ").statusCode())
                        .distinct()
                        .toArray();

        assertThat(statuses).containsExactly(404, 429);
        assertThat(hall.phone().get("/j/" + hall.code()).statusCode()).isEqualTo(200);
    }

    @Test
    void ten_thousand_wrong_codes_find_nothing_and_the_hall_goes_on_afterwards() {
        var guesser = hall.phone();
        var statuses =
                IntStream.range(0, 10_000)
                        .map(i -> guesser.join(id, "%06d".formatted(i)).statusCode())
                        .boxed()
                        .collect(Collectors.groupingBy(status -> status, Collectors.counting()));

        assertThat(statuses).containsOnlyKeys(404, 429);
        assertThat(statuses.get(404)).isLessThan(2_000);
        await().untilAsserted(() ->
                assertThat(hall.phone().join(id, hall.code()).statusCode()).isEqualTo(200));
    }

    @Test
    void a_flood_with_the_right_code_is_slowed_down_before_it_fills_the_house() {
        var flood = hall.phone();
        var statuses =
                IntStream.range(0, Reception.AT_ONCE + 200)
                        .map(_ -> flood.join(UUID.randomUUID(), hall.code()).statusCode())
                        .distinct()
                        .toArray();

        assertThat(statuses).containsExactly(200, 429);
    }

    @Test
    void a_closed_door_lets_nobody_in_and_those_who_are_in_stay() {
        var inside = hall.phone();
        inside.join(id, hall.code());
        hall.closeJoining();
        var outside = hall.phone().get("/j/" + hall.code());

        assertThat(outside.statusCode()).isEqualTo(410);
        assertThat(outside.body()).contains("Gerade kann niemand dazukommen");
        assertThat(join(hall.phone(), UUID.randomUUID()).statusCode()).isEqualTo(410);
        assertThat(location(inside.get("/j/" + hall.code()))).isEqualTo(table());
    }

    @Test
    void a_code_whose_time_is_over_says_so() {
        hall.openJoining(Duration.ofMillis(1));
        while (hall.workshops.entrance(hall.workshop).orElseThrow().standing()
                == Entrance.Standing.OPEN) {
            Thread.onSpinWait();
        }
        var late = hall.phone().get("/j/" + hall.code());

        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.body()).contains("Dieser Code gilt nicht mehr");
    }

    @Test
    void a_personal_code_goes_on_with_the_same_person_on_another_phone() {
        var joined = hall.phone().join(id, hall.code()).body();
        var personalCode = JsonMapper.shared().readTree(joined).at("/personalCode").asString();
        var other = hall.phone();
        var goneOn = other.form("/code", Map.of("code", personalCode));

        assertThat(location(goneOn)).isEqualTo(table());
        assertThat(other.get(table()).body()).contains(personalCode);
        assertThat(hall.participants()).isEqualTo(1);
    }

    @Test
    void a_mistyped_personal_code_is_told_from_an_unknown_one_without_a_look() {
        var answer = hall.phone().form("/code", Map.of("code", "7KX3M-9QW2C"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Da stimmt ein Zeichen nicht");
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(hall.phone().api("/api/join", "{}").statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> join(Hall.Phone phone, UUID joinId) {
        return phone.form(
                "/join", Map.of("id", joinId.toString(), "code", hall.code(), "language", "ar"));
    }

    private String table() {
        return "/w/" + hall.workshop.id();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElse("none")
                .replaceFirst("^https?://[^/]+", "");
    }
}
