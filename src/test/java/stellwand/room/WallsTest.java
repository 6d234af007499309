package stellwand.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Switching the walls, over real HTTP. */
class WallsTest extends HouseWithHall {
    @Test
    void walls_show_all_boards_until_the_console_switches_them() {
        var staff = hall.staff();
        assertThat(staff.get(wall("")).body()).contains("wall--glance", "data-view=\"boards\"");

        assertThat(switchTo("countdown").statusCode()).isIn(302, 303);
        assertThat(staff.get(wall("")).body()).contains("countdown", "data-view=\"countdown\"");
        switchTo(hall.servicePoint.id().toString());
        assertThat(staff.get(wall("")).body()).contains("wall--board");
        assertThat(staff.get(console()).body())
                .containsPattern("id=\"wall-A\" aria-pressed=\"true\"");
    }

    @Test
    void a_wall_is_pinned_to_a_view_by_its_address() {
        var staff = hall.staff();
        switchTo("announcement");

        assertThat(staff.get(wall("/" + hall.servicePoint.id())).body())
                .contains("wall--board")
                .doesNotContain("data-view");
        assertThat(staff.get(wall("/code")).body())
                .contains("code-wall")
                .doesNotContain("data-view");
        assertThat(staff.get(wall("/" + UUID.randomUUID())).statusCode()).isEqualTo(404);
        assertThat(staff.get(wall("/elsewhere")).statusCode()).isEqualTo(404);
    }

    @Test
    void a_wall_says_when_nobody_can_join_in_every_language() {
        hall.closeJoining();

        assertThat(hall.staff().get(wall("/code")).body())
                .contains("Der Zugang ist gerade geschlossen", "Joining is closed", "باب الانضمام")
                .doesNotContain("qr.svg");
    }

    @Test
    void what_no_wall_can_show_is_refused_and_says_so() {
        var answer = switchTo("fireworks");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Das kann die Wand nicht zeigen");
        assertThat(switchTo(UUID.randomUUID().toString()).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> switchTo(String view) {
        var fields = Map.of("id", UUID.randomUUID().toString(), "view", view);
        return hall.staff().form("/staff/workshops/%s/wall".formatted(hall.workshop.id()), fields);
    }

    private String wall(String view) {
        return "/w/%s/wall%s".formatted(hall.workshop.id(), view);
    }

    private String console() {
        return "/staff/workshops/%s/console".formatted(hall.workshop.id());
    }
}
