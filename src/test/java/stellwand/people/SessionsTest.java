package stellwand.people;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.people.SmallWorld.EVENING;
import static stellwand.people.SmallWorld.OTHER_EVENING;
import static stellwand.people.SmallWorld.SERVICE_POINT;
import static stellwand.people.SmallWorld.cookie;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private final SmallWorld world = new SmallWorld();
    private final UUID aylin = world.staff("Aylin", null, Role.FACILITATOR);

    @Test
    void only_the_hash_of_the_cookie_is_stored() throws NoSuchAlgorithmException {
        var token = cookie(world.join()).substring("stellwand=".length());

        var rows = world.db.sql("select session::text from session").query(String.class).list();

        var hash =
                MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        assertThat(rows)
                .singleElement()
                .asString()
                .contains(HexFormat.of().formatHex(hash))
                .doesNotContain(token);
    }

    @Test
    void the_cookie_is_out_of_reach_for_scripts_and_other_sites() {
        assertThat(world.join())
                .matches(
                        "stellwand=[\\w-]{43}; Path=/; Max-Age=2592000; Expires=[^;]+; HttpOnly; SameSite=Lax");
        assertThat(
                        world.sessions("https://stellwand.example")
                                .admit(null, new Identity.OfStaff(aylin, Device.UNKNOWN)))
                .contains("; Secure; HttpOnly");
    }

    @Test
    void a_cookie_is_found_among_others_and_nonsense_is_nobody() {
        var mine = cookie(world.join());

        assertThat(world.sessions.find("language=ar; " + mine + "; other=1")).isPresent();
        assertThat(world.sessions.find(null)).isEmpty();
        assertThat(world.sessions.find("")).isEmpty();
        assertThat(world.sessions.find("stellwand=")).isEmpty();
        assertThat(world.sessions.find("stellwand=" + "A".repeat(43))).isEmpty();
        assertThat(world.sessions.find("xstellwand=" + mine.substring(10))).isEmpty();
    }

    @Test
    void signing_in_changes_the_cookie_and_the_planted_one_is_worth_nothing() {
        var planted = cookie(world.join());

        var mine = world.signIn(aylin, planted);

        assertThat(mine).isNotEqualTo(planted);
        assertThat(world.sessions.find(planted)).isEmpty();
        assertThat(world.caller(mine).isStaff()).isTrue();
        assertThat(world.caller(mine).participantIn(EVENING)).isPresent();
    }

    @Test
    void who_one_is_decides_what_one_sees() {
        var participant = world.caller(cookie(world.join()));

        assertThat(participant.maySee(EVENING)).isTrue();
        assertThat(participant.maySee(OTHER_EVENING)).isFalse();
        assertThat(participant.mayHost(EVENING, SERVICE_POINT)).isFalse();
        assertThat(participant.actorIn(EVENING))
                .contains(participant.participantIn(EVENING).orElseThrow().id());
        assertThat(participant.actorIn(OTHER_EVENING)).isEmpty();
    }

    @Test
    void staff_may_host_every_table_and_act_as_themselves() {
        var staff = world.caller(world.signIn(aylin, cookie(world.join())));

        assertThat(staff.mayHost(EVENING, SERVICE_POINT)).isTrue();
        assertThat(staff.maySee(OTHER_EVENING)).isTrue();
        assertThat(staff.actorIn(EVENING)).contains(aylin);
        assertThat(staff.staff()).isEqualTo(new Staff(aylin, Set.of(Role.FACILITATOR)));
    }
}
