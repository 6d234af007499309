package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stellwand.people.Role;
import stellwand.people.StaffCookie;

/** One page from which everybody of the staff finds their work. */
class StaffStartTest extends HouseWithUnits {
    private static final String[] OF_THE_OFFICE = {
        "/staff/ideas", "/staff/counter", "/staff/contacts", "/staff/unread-mail", "/staff/units"
    };

    @Test
    void the_office_finds_all_of_its_work_and_how_much_waits() throws Exception {
        sent(Wishes.idea(), "Ein Bus in der Nacht");
        int waiting =
                db.sql(
                                """
                                select count(*) from idea
                                where standing = 'RECEIVED' and kind <> 'PERSONAL'
                                    and not withheld and not source_gone
                                """)
                        .query(Integer.class)
                        .single();

        assertThat(page("/staff/start"))
                .contains("Meine Arbeit", "/staff/workshops", "/staff/desk", "/staff/me")
                .contains(OF_THE_OFFICE)
                .contains("Es warten: " + waiting)
                .doesNotContain("/staff/advice", "href=\"/staff\"");
    }

    @Test
    void others_find_what_they_may_open() throws Exception {
        assertThat(page("/staff/start", aylin))
                .contains("/staff/desk")
                .doesNotContain("/staff/workshops")
                .doesNotContain(OF_THE_OFFICE);
        assertThat(page("/staff/start", StaffCookie.of(house, Role.FACILITATOR)))
                .contains("/staff/workshops")
                .doesNotContain("/staff/desk", "/staff/advice");
        assertThat(page("/staff/start", StaffCookie.of(house, Role.ADVISER)))
                .contains("/staff/advice")
                .doesNotContain("/staff/desk", "/staff/workshops");
        assertThat(page("/staff/start", StaffCookie.of(house, Role.ADMINISTRATOR)))
                .contains("href=\"/staff\"");
    }

    @Test
    void every_link_opens() throws Exception {
        for (var role : Role.values()) {
            var cookie = StaffCookie.of(house, role);
            var links = page("/staff/start", cookie).split("kern-link\" href=\"");
            for (int n = 1; n < links.length; n++) {
                var path = links[n].substring(0, links[n].indexOf('"'));
                if (!path.startsWith("/staff")) continue;
                assertThat(mvc.get().uri(path).header("Cookie", cookie)).hasStatusOk();
            }
        }
    }

    @Test
    void signed_in_the_public_start_page_leads_to_ones_work() throws Exception {
        assertThat(page("/"))
                .contains("Zu meiner Arbeit", "/staff/start")
                .doesNotContain("/staff/sign-in");
        assertThat(mvc.get().uri("/"))
                .bodyText()
                .contains("/staff/sign-in")
                .doesNotContain("/staff/start");
    }
}
