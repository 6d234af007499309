package stellwand.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stellwand.people.ShownReplyCode;
import stellwand.room.Hall.Phone;

/** A table's device: how it comes to its table by code, and what is left on it afterwards. */
class TableDeviceEndsTest extends HouseWithHall {
    private static final Pattern CODE =
            Pattern.compile("pass__code\">.*?<strong dir=\"ltr\">([^<]+)<", Pattern.DOTALL);

    private Phone staff;
    private String renew;
    private String table;
    private String handingBack;

    @BeforeEach
    void the_table_has_a_link() {
        staff = hall.staff();
        renew =
                "/staff/workshops/%s/links/tables/%s"
                        .formatted(hall.workshop.id(), hall.servicePoint.id());
        table = "/w/%s/tables/%s".formatted(hall.workshop.id(), hall.servicePoint.id());
        handingBack = table + "/handing-back";
        staff.form(renew, Map.of());
    }

    @Test
    void the_code_beside_the_picture_opens_the_table_however_it_is_typed() {
        var code = code();
        assertThat(code).matches("[0-9A-Z]{5}-[0-9A-Z]{4}");

        for (var typed : new String[] {code, code.toLowerCase(Locale.ROOT).replace("-", " ")}) {
            var device = hall.phone();
            assertThat(typed(device, typed)).isEqualTo(table);
            assertThat(device.get(table).body()).contains("data-hosting=\"true\"");
        }
    }

    @Test
    void a_new_link_has_a_new_code_and_the_old_one_is_said_to_be_over() {
        var old = code();
        staff.form(renew, Map.of());

        assertThat(code()).isNotEqualTo(old);
        var answer = hall.phone().form("/code", Map.of("code", old));
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("Dieser Code gilt nicht mehr").contains("name=\"code\"");
    }

    @Test
    void a_code_that_never_was_and_one_that_is_mistyped_lead_back_to_the_field() {
        var device = hall.phone();
        var mistyped = code().replaceAll(".$", "") + (code().endsWith("A") ? "B" : "A");

        assertThat(device.form("/code", Map.of("code", mistyped)).statusCode()).isEqualTo(422);
        assertThat(device.form("/code", Map.of("code", "000000000")).statusCode()).isEqualTo(404);
    }

    private String typed(Phone device, String code) {
        var answer = device.form("/code", Map.of("code", code));
        return URI.create(answer.headers().firstValue("Location").orElse("")).getPath();
    }

    @Test
    void a_device_that_is_given_back_knows_nothing_any_more_and_others_stay() {
        var device = host();
        var other = host();
        device.join(UUID.randomUUID(), hall.code());

        var answer = device.form(handingBack, Map.of());

        assertThat(answer.headers().firstValue("Location")).contains("/handed-back");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).contains("Max-Age=0");
        assertThat(device.get("/handed-back").body())
                .contains("zurückgegeben")
                .doesNotContain("Servicepoint", hall.workshop.id().toString());
        assertThat(device.get(table).statusCode()).isEqualTo(404);
        assertThat(other.get(table).statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_is_staff_too_stays_that() {
        typed(staff, code());

        staff.form(handingBack, Map.of());

        assertThat(staff.get("/staff/workshops/" + hall.workshop.id()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_phone_is_no_table_device() {
        var phone = hall.phone();
        phone.join(UUID.randomUUID(), hall.code());

        assertThat(phone.form(handingBack, Map.of()).statusCode()).isEqualTo(403);
        assertThat(phone.get(table).body()).doesNotContain("handing-back");
    }

    @Test
    void a_reply_code_is_told_when_the_card_is_pinned_and_stands_nowhere_afterwards() {
        var device = host();

        var pinned = pin(device, UUID.randomUUID());

        assertThat(ShownReplyCode.PATTERN.matcher(pinned).find()).isTrue();
        var own = device.get("/api/workshops/%s/my-cards".formatted(hall.workshop.id())).body();
        assertThat(own).contains("Kein Termin frei").doesNotContain("replyCode");
        for (var page : new String[] {table, "/w/" + hall.workshop.id()}) {
            assertThat(ShownReplyCode.PATTERN.matcher(device.get(page).body()).find())
                    .as(page)
                    .isFalse();
        }
    }

    @Test
    void a_plain_form_tells_it_too_while_it_is_being_noted_down() {
        var device = host();
        var card = UUID.randomUUID();
        pin(device, card);

        assertThat(
                        ShownReplyCode.PATTERN
                                .matcher(device.get(table + "?pinned=" + card).body())
                                .find())
                .isTrue();
    }

    private String pin(Phone device, UUID card) {
        return device.api(
                        "/api/workshops/%s/cards".formatted(hall.workshop.id()),
                        """
                        {"id": "%s", "table": "%s", "round": "%s", "kind": "challenge",
                         "text": "Kein Termin frei", "language": "de"}
                        """
                                .formatted(card, hall.servicePoint.id(), hall.firstRound.id()))
                .body();
    }

    private Phone host() {
        var device = hall.phone();
        typed(device, code());
        return device;
    }

    private String code() {
        var overview = staff.get("/staff/workshops/" + hall.workshop.id()).body();
        var found = CODE.matcher(overview);
        assertThat(found.find()).as("the overview shows a code").isTrue();
        return found.group(1);
    }
}
