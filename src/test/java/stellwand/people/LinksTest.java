package stellwand.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stellwand.people.SmallWorld.EVENING;
import static stellwand.people.SmallWorld.OTHER_EVENING;
import static stellwand.people.SmallWorld.SERVICE_POINT;
import static stellwand.people.SmallWorld.cookie;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import stellwand.web.RefusedException;

class LinksTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final SmallWorld world = new SmallWorld();
    private final LinkDesk desk = world.desk;

    @Test
    void a_link_that_works_once_is_stored_only_as_a_hash() {
        var token = link(new Grant.Console(EVENING, "/console"), true);

        var rows = world.db.sql("select link::text from link").query(String.class).list();

        assertThat(rows).singleElement().asString().doesNotContain(token);
        assertThat(token).hasSize(43);
    }

    @Test
    void a_table_s_link_is_shown_again_until_it_is_withdrawn() {
        var address =
                world.links.make(new Grant.TableHost(EVENING, SERVICE_POINT, "/t"), HOUR, false);

        var shown = world.links.ofWorkshop(EVENING);
        assertThat(shown).singleElement().extracting(LinkRow::address).isEqualTo(address);

        world.links.revoke(shown.getFirst().id());
        assertThat(world.db.sql("select token from link").query(String.class).list())
                .containsOnlyNulls();
    }

    @Test
    void once_means_once() {
        var token = link(new Grant.Console(EVENING, "/console"), true);
        desk.open(token, null, null);

        assertWorthNothing(token);
    }

    @Test
    void once_means_once_also_when_two_are_equally_fast() {
        var token = link(new Grant.Console(EVENING, "/console"), true);
        var admitted = new AtomicInteger();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                var _ =
                        many.submit(() -> {
                            desk.open(token, null, null);
                            admitted.incrementAndGet();
                        });
            }
        }

        assertThat(admitted).hasValue(1);
    }

    @Test
    void looking_does_not_use_it_up() {
        var token = link(new Grant.Console(EVENING, "/console"), true);

        for (int scanner = 0; scanner < 3; scanner++) desk.look(token);

        assertThat(desk.open(token, null, null).target()).isEqualTo("/console");
    }

    @Test
    void after_its_time_it_opens_nothing() {
        var token = link(new Grant.Console(EVENING, "/console"), true);
        world.later(HOUR);

        assertWorthNothing(token);
    }

    @Test
    void nonsense_opens_nothing() {
        assertWorthNothing("");
        assertWorthNothing("nonsense");
        assertWorthNothing("\0");
    }

    @Test
    void whoever_has_the_tables_link_is_its_host_on_every_device() {
        var token = link(new Grant.TableHost(EVENING, SERVICE_POINT, "/table"), false);

        var tablet = open(token);
        var phone = open(token);

        assertThat(tablet.mayHost(EVENING, SERVICE_POINT)).isTrue();
        assertThat(tablet.mayHost(EVENING, EVENING)).isFalse();
        assertThat(tablet.mayHost(OTHER_EVENING, SERVICE_POINT)).isFalse();
        assertThat(tablet.maySee(EVENING)).isTrue();
        assertThat(tablet.actorIn(EVENING)).isPresent().isEqualTo(phone.actorIn(EVENING));
        assertThat(tablet.isStaff()).isFalse();
    }

    @Test
    void a_wall_sees_its_evening_and_does_nothing() {
        var wall = open(link(new Grant.Wall(EVENING, "/wall"), false));

        assertThat(wall.walls()).isEqualTo(Set.of(EVENING));
        assertThat(wall.maySee(EVENING)).isTrue();
        assertThat(wall.maySee(OTHER_EVENING)).isFalse();
        assertThat(wall.actorIn(EVENING)).isEmpty();
    }

    @Test
    void the_console_runs_one_evening_and_appoints_nobody() {
        var console = open(link(new Grant.Console(EVENING, "/console"), true));

        assertThat(console.isStaffOf(EVENING)).isTrue();
        assertThat(console.isStaffOf(OTHER_EVENING)).isFalse();
        assertThat(console.maySee(OTHER_EVENING)).isFalse();
        assertThat(console.mayHost(EVENING, SERVICE_POINT)).isTrue();
        assertThat(console.mayHost(OTHER_EVENING, SERVICE_POINT)).isFalse();
        assertThat(console.has(Role.ADMINISTRATOR)).isFalse();
        assertThat(console.actorIn(EVENING)).isPresent();
    }

    @Test
    void the_console_is_closed_twelve_hours_after_its_last_use() {
        var mine =
                cookie(
                        desk.open(link(new Grant.Console(EVENING, "/c"), true), null, null)
                                .setCookie());
        world.later(Duration.ofHours(12));

        assertThat(world.sessions.caller(mine, Locale.GERMAN).isStaff()).isFalse();
    }

    @Test
    void a_withdrawn_link_shows_out_whoever_came_by_it() {
        var token = link(new Grant.TableHost(EVENING, SERVICE_POINT, "/table"), false);
        var mine = cookie(desk.open(token, null, null).setCookie());
        var session = world.sessions.find(mine).orElseThrow().id();

        world.links.revoke(world.links.ofWorkshop(EVENING).getFirst().id());

        assertThat(world.sessions.caller(mine, Locale.GERMAN).maySee(EVENING)).isFalse();
        assertThat(world.feed.closed).containsExactly(session.toString());
        assertThat(world.links.ofWorkshop(EVENING)).isEmpty();
        assertWorthNothing(token);
    }

    @Test
    void what_a_reusable_link_grants_ends_with_the_link() {
        var token = link(new Grant.TableHost(EVENING, SERVICE_POINT, "/table"), false);
        var mine = cookie(desk.open(token, null, null).setCookie());
        world.later(HOUR);

        assertThat(world.sessions.caller(mine, Locale.GERMAN).maySee(EVENING)).isFalse();
        world.sessions.endWhatHasRunOut();
        assertThat(world.feed.closed).hasSize(1);
    }

    private String link(Grant grant, boolean once) {
        var url = world.links.make(grant, HOUR, once);
        assertThat(url).startsWith("http://localhost:8054/link/");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private Caller open(String token) {
        return world.sessions.caller(
                cookie(desk.open(token, null, null).setCookie()), Locale.GERMAN);
    }

    private void assertWorthNothing(String token) {
        assertThatThrownBy(() -> desk.open(token, null, null))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.reason()).isEqualTo(Refusal.LINK_IS_WORTH_NOTHING));
    }
}
