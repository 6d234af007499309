package stellwand.people;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.people.SmallWorld.EVENING;
import static stellwand.people.SmallWorld.cookie;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionsEndTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final SmallWorld world = new SmallWorld();
    private final UUID aylin = world.staff("Aylin", null, Role.FACILITATOR);

    @Test
    void a_participant_is_forgotten_thirty_days_after_the_last_use() {
        var mine = cookie(world.join());

        world.later(Duration.ofDays(29));
        use(mine);
        world.later(Duration.ofDays(29));
        assertThat(world.sessions.find(mine)).isPresent();

        world.later(Duration.ofDays(1).plus(MINUTE));
        assertThat(world.sessions.find(mine)).isEmpty();
    }

    @Test
    void staff_are_signed_out_twelve_hours_after_the_last_use() {
        var mine = world.signIn(aylin, null);

        world.later(Duration.ofHours(11));
        use(mine);
        world.later(Duration.ofHours(11));
        assertThat(world.caller(mine).isStaff()).isTrue();

        world.later(Duration.ofHours(1).plus(MINUTE));
        assertThat(world.caller(mine).isStaff()).isFalse();
    }

    @Test
    void whoever_stays_as_participant_does_not_become_staff_again_by_coming_back_late() {
        var mine = world.signIn(aylin, cookie(world.join()));
        world.later(Duration.ofHours(13));

        use(mine);
        world.later(MINUTE);

        assertThat(world.caller(mine).isStaff()).isFalse();
        assertThat(world.caller(mine).participantIn(EVENING)).isPresent();
    }

    @Test
    void use_is_written_down_no_more_often_than_every_five_minutes() {
        var mine = cookie(world.join());
        world.later(Duration.ofMinutes(4));
        assertThat(use(mine)).isFalse();

        world.later(MINUTE);
        assertThat(use(mine)).isTrue();
        assertThat(use(mine)).isFalse();
    }

    @Test
    void a_revoked_session_is_over_at_once_and_its_streams_are_closed() {
        var mine = world.signIn(aylin, null);
        var session = world.sessions.find(mine).orElseThrow().id();

        world.sessions.revoke(aylin, session);

        assertThat(world.sessions.find(mine)).isEmpty();
        assertThat(world.feed.closed).containsExactly(session.toString());
    }

    @Test
    void nobody_ends_another_persons_session() {
        var bo = world.staff("Bo", null, Role.ADMINISTRATOR);
        var mine = world.signIn(aylin, null);

        world.sessions.revoke(bo, world.sessions.find(mine).orElseThrow().id());

        assertThat(world.caller(mine).isStaff()).isTrue();
        assertThat(world.feed.closed).isEmpty();
    }

    @Test
    void signing_out_everywhere_ends_all_of_them() {
        var office = world.signIn(aylin, null);
        var home = world.signIn(aylin, null);
        assertThat(world.sessions.ofStaff(aylin)).hasSize(2);

        world.sessions.revokeAll(aylin);

        assertThat(world.caller(office).isStaff()).isFalse();
        assertThat(world.caller(home).isStaff()).isFalse();
        assertThat(world.feed.closed).hasSize(2);
    }

    @Test
    void another_node_learns_of_it_within_twenty_seconds() {
        var mine = world.signIn(aylin, null);
        var other = world.sessions("http://localhost:8054");
        assertThat(other.find(mine)).isPresent();

        world.sessions.revokeAll(aylin);
        world.later(SessionCache.KEPT);

        assertThat(other.find(mine)).isEmpty();
    }

    @Test
    void a_role_that_ends_on_a_day_lasts_through_that_day_in_berlin() {
        var outsider = world.staff("Kim", LocalDate.of(2017, 9, 14), Role.FACILITATOR);
        var mine =
                cookie(world.sessions.admit(null, new Identity.OfStaff(outsider, Device.UNKNOWN)));
        world.later(Duration.ofHours(5).plusMinutes(59));
        assertThat(world.caller(mine).isStaff()).isTrue();

        world.later(MINUTE);

        assertThat(world.caller(mine).isStaff()).isFalse();
    }

    @Test
    void whose_time_has_run_out_is_shown_out_of_open_streams() {
        var mine = world.signIn(aylin, null);
        var session = world.sessions.find(mine).orElseThrow().id();
        world.sessions.endWhatHasRunOut();
        assertThat(world.feed.closed).isEmpty();

        world.later(Duration.ofHours(12));
        world.sessions.endWhatHasRunOut();

        assertThat(world.feed.closed).containsExactly(session.toString());
    }

    @Test
    void whom_another_node_revoked_is_shown_out_of_open_streams_here() {
        var gone = world.sessions.find(world.signIn(aylin, null)).orElseThrow().id();
        var still = world.sessions.find(cookie(world.join())).orElseThrow().id();
        world.feed.open.addAll(Set.of(gone.toString(), still.toString()));
        world.db.sql("delete from session where id = :id").param("id", gone).update();

        world.sessions.endWhatHasRunOut();

        assertThat(world.feed.closed).containsExactly(gone.toString());
    }

    @Test
    void sessions_not_used_for_thirty_days_are_deleted() {
        world.join();
        world.later(Duration.ofDays(30));

        world.sessions.forgetTheUnused();

        assertThat(world.db.sql("select count(*) from session").query(Integer.class).single())
                .isZero();
        assertThat(world.feed.closed).hasSize(1);
    }

    /** Whether it was written down. */
    private boolean use(String cookie) {
        return world.sessions
                .noteUse(world.sessions.find(cookie).orElseThrow(), cookie)
                .isPresent();
    }
}
