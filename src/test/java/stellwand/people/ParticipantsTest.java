package stellwand.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stellwand.people.SmallWorld.EVENING;
import static stellwand.people.SmallWorld.OTHER_EVENING;
import static stellwand.people.SmallWorld.cookie;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stellwand.web.RefusedException;

class ParticipantsTest {
    private final SmallWorld world = new SmallWorld();
    private final UUID joinId = UUID.randomUUID();

    @Test
    void the_same_join_id_again_is_the_same_person_with_the_same_code() {
        var first = join(joinId, null);
        var again = join(joinId, cookie(first.setCookie()));
        var afterACrash = join(joinId, null);

        assertThat(first.again()).isFalse();
        assertThat(again.again()).isTrue();
        assertThat(again.participant()).isEqualTo(first.participant());
        assertThat(again.personalCode()).isEqualTo(first.personalCode());
        assertThat(afterACrash.participant()).isEqualTo(first.participant());
        assertThat(rows("participant")).isEqualTo(1);
    }

    @Test
    void the_join_id_is_stored_nowhere_and_is_not_the_participants_id() {
        var joined = join(joinId, null);

        assertThat(joined.participant().id()).isNotEqualTo(joinId);
        assertThat(
                        world.db
                                .sql("select participant::text from participant")
                                .query(String.class)
                                .single())
                .doesNotContain(joinId.toString())
                .doesNotContain(joinId.toString().replace("-", ""));
    }

    @Test
    void whoever_joins_is_known_by_the_cookie() {
        var joined = join(joinId, null);

        var session = world.sessions.find(cookie(joined.setCookie())).orElseThrow();

        assertThat(session.participants())
                .containsExactlyEntriesOf(Map.of(EVENING, joined.participant()));
    }

    @Test
    void one_browser_takes_part_in_several_evenings() {
        var here = join(joinId, null);
        var there =
                world.participants.join(
                        UUID.randomUUID(), OTHER_EVENING, "ar", cookie(here.setCookie()));

        var session = world.sessions.find(cookie(there.setCookie())).orElseThrow();

        assertThat(session.participants().values())
                .containsExactlyInAnyOrder(here.participant(), there.participant());
    }

    @Test
    void the_language_follows_the_last_choice() {
        join(joinId, null);

        var again = world.participants.join(joinId, EVENING, "ar", null);

        assertThat(again.participant().language()).isEqualTo("ar");
    }

    @Test
    void the_personal_code_brings_the_same_person_to_another_phone() {
        var joined = join(joinId, null);

        var typed = Code.grouped(joined.personalCode()).toLowerCase(Locale.ROOT);
        var continued = world.participants.resume(typed, null);

        assertThat(continued.participant()).isEqualTo(joined.participant());
        assertThat(world.participants.personalCode(joined.participant()))
                .contains(joined.personalCode());
    }

    @Test
    void after_a_month_the_personal_code_opens_nothing() {
        var joined = join(joinId, null);
        world.later(Duration.ofDays(30));

        assertRefused(Refusal.CODE_IS_WRONG, joined.personalCode());
    }

    @Test
    void nobody_is_known_any_more_of_an_evening_that_is_forgotten() {
        var here = join(joinId, null);
        var alsoThere = join(UUID.randomUUID(), null);
        var there =
                world.participants.join(
                        UUID.randomUUID(), OTHER_EVENING, "ar", cookie(alsoThere.setCookie()));
        var organiser = world.signIn(world.staff("Aylin", null, Role.ORGANISER), null);
        join(UUID.randomUUID(), organiser);
        assertThat(world.participants.evenings()).contains(EVENING, OTHER_EVENING);

        assertThat(world.participants.forget(EVENING)).isEqualTo(3);

        assertThat(world.participants.evenings()).containsExactly(OTHER_EVENING);
        assertThat(world.sessions.find(cookie(here.setCookie()))).isEmpty();
        assertThat(world.participants.personalCode(here.participant())).isEmpty();
        assertRefused(Refusal.CODE_IS_WRONG, here.personalCode());
        var left = world.sessions.find(cookie(there.setCookie())).orElseThrow();
        assertThat(left.participants()).containsOnlyKeys(OTHER_EVENING);
        assertThat(world.caller(organiser).isStaff()).as("is somebody else, too").isTrue();
        assertThat(world.caller(organiser).participants()).isEmpty();
        assertThat(world.feed.closed).as("their streams").hasSize(3);
        assertThat(world.participants.forget(EVENING)).isZero();
    }

    @Test
    void ten_wrong_codes_and_the_browser_has_to_wait_even_with_the_right_one() {
        var joined = join(joinId, null);
        var visitor = cookie(join(UUID.randomUUID(), null).setCookie());
        for (int i = 0; i < 10; i++) assertRefused(Refusal.CODE_IS_WRONG, wrongCode(), visitor);

        assertRefused(Refusal.TOO_MANY_TRIES, joined.personalCode(), visitor);
        world.later(Duration.ofSeconds(30));
        assertThat(world.participants.resume(joined.personalCode(), visitor).participant())
                .isEqualTo(joined.participant());
    }

    private String wrongCode() {
        return Code.make(world.random, 9);
    }

    private void assertRefused(Refusal refusal, String code) {
        assertRefused(refusal, code, null);
    }

    private void assertRefused(Refusal refusal, String code, @Nullable String cookie) {
        assertThatThrownBy(() -> world.participants.resume(code, cookie))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.reason()).isEqualTo(refusal));
    }

    private Joined join(UUID id, @Nullable String cookie) {
        return world.participants.join(id, EVENING, "de", cookie);
    }

    private int rows(String table) {
        return world.db.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
