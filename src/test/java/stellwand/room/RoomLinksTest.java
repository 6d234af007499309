package stellwand.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stellwand.room.Hall.Phone;

/** The links on the organiser's page, and what they open. */
class RoomLinksTest extends HouseWithHall {
    private static final Pattern ADDRESS = Pattern.compile("href=\"http://[^\"]+(/link/[^\"]+)\"");
    private static final Pattern PICTURE = Pattern.compile("src=\"([^\"]+/qr\\.svg)\"");

    private Phone staff;
    private String overview;
    private String links;
    private String table;

    @BeforeEach
    void an_organiser_prepares_the_room() {
        staff = hall.staff();
        overview = "/staff/workshops/" + hall.workshop.id();
        links = overview + "/links";
        table = "/w/%s/tables/%s".formatted(hall.workshop.id(), hall.servicePoint.id());
    }

    @Test
    void one_press_makes_a_link_for_the_wall_and_for_each_table_and_no_second_one() {
        assertThat(shown(ADDRESS)).isEmpty();

        staff.form(links, Map.of());
        var first = shown(ADDRESS);
        staff.form(links, Map.of());

        assertThat(first).hasSize(2).doesNotHaveDuplicates();
        assertThat(shown(ADDRESS)).isEqualTo(first);
    }

    @Test
    void a_table_s_link_opens_that_table_s_page_as_host_on_every_device() {
        staff.form(links + "/tables/" + hall.servicePoint.id(), Map.of());
        var link = shown(ADDRESS).getFirst();

        for (var device : List.of(hall.phone(), hall.phone())) {
            var opened = device.get(link);
            assertThat(location(opened.headers().firstValue("Location").orElse("")))
                    .isEqualTo(table);
            assertThat(device.get(table).body()).contains("data-hosting=\"true\"");
            assertThat(device.get(overview).statusCode()).isEqualTo(303);
        }
    }

    private static String location(String address) {
        return URI.create(address).getPath();
    }

    @Test
    void a_new_link_withdraws_the_old_and_shows_out_who_came_by_it() {
        staff.form(links, Map.of());
        var renew = links + "/tables/" + hall.servicePoint.id();
        staff.form(renew, Map.of());
        var old = shown(ADDRESS);
        var device = hall.phone();
        device.get(old.getLast());
        assertThat(device.get(table).statusCode()).isEqualTo(200);

        staff.form(renew, Map.of());

        assertThat(device.get(table).statusCode()).isEqualTo(404);
        assertThat(hall.phone().get(old.getLast()).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(shown(ADDRESS))
                .hasSize(2)
                .doesNotContain(old.getLast())
                .contains(old.getFirst());
    }

    @Test
    void the_wall_s_link_opens_the_wall() {
        staff.form(links + "/wall", Map.of());
        var projector = hall.phone();

        projector.get(shown(ADDRESS).getFirst());

        assertThat(projector.get("/w/%s/wall".formatted(hall.workshop.id())).statusCode())
                .isEqualTo(200);
        assertThat(projector.get(table).body()).contains("data-hosting=\"false\"");
    }

    @Test
    void each_link_is_also_a_picture_that_no_browser_keeps() {
        staff.form(links, Map.of());

        for (var picture : shown(PICTURE)) {
            var svg = staff.get(picture);
            assertThat(svg.body()).startsWith("<svg");
            assertThat(svg.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(hall.phone().get(picture).body()).doesNotContain("<svg xmlns");
        }
        assertThat(staff.get(links + "/" + UUID.randomUUID() + "/qr.svg").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_table_of_another_evening_gets_no_link_here() {
        var elsewhere = links + "/tables/" + UUID.randomUUID();

        assertThat(staff.form(elsewhere, Map.of()).statusCode()).isEqualTo(404);
        assertThat(shown(ADDRESS)).isEmpty();
    }

    private List<String> shown(Pattern pattern) {
        return pattern.matcher(staff.get(overview).body())
                .results()
                .map(it -> it.group(1))
                .toList();
    }
}
