package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaKind;
import stellwand.intake.calls.TestClearing;
import stellwand.people.contacts.Contacts;
import stellwand.people.contacts.PhoneNumber;
import stellwand.people.contacts.WayBack.ByCall;

/** A complaint goes a year after it was closed, in whichever way that was. */
class OldComplaintsTest extends HouseInTime {
    private static final LocalDate ITS_DAY = TODAY.plusDays(365);

    @Autowired Contacts contacts;

    @Test
    void set_aside_it_goes_a_year_later_with_the_reason() throws Exception {
        var complaint = came(IdeaKind.COMPLAINT, mark + " Der Mann am Schalter");
        staff(complaint.id(), "setting-aside", "reason", mark + " Wir haben mit ihm gesprochen");
        assertThat(data(complaint)).contains("Wir löschen Ihren Text am 01.12.2027 von selbst");

        roundOn(ITS_DAY.minusDays(1));
        assertThat(own(complaint)).contains(mark);

        roundOn(ITS_DAY);
        assertThat(isSomewhere(mark)).isFalse();
        assertThat(own(complaint)).contains("Wir haben den Text am 01.12.2027 von selbst gelöscht");
    }

    @Test
    void a_new_message_begins_it_anew() throws Exception {
        var complaint = came(IdeaKind.COMPLAINT, mark);
        staff(complaint.id(), "setting-aside", "reason", "Wir haben mit ihm gesprochen");
        move(TODAY.plusDays(364));
        writes(complaint, mark + " Er hat es wieder getan");

        roundOn(ITS_DAY);
        assertThat(own(complaint)).contains(mark);
        assertThat(data(complaint)).contains("Wir löschen Ihren Text am 29.11.2028 von selbst");
        roundOn(TODAY.plusDays(364 + 364));
        assertThat(isSomewhere(mark)).isTrue();

        roundOn(TODAY.plusDays(364 + 365));
        assertThat(isSomewhere(mark)).isFalse();
    }

    @Test
    void opened_again_it_stays() {
        var complaint = came(IdeaKind.COMPLAINT, mark);
        staff(complaint.id(), "setting-aside", "reason", "Wir haben mit ihm gesprochen");
        move(TODAY.plusDays(364));
        staff(complaint.id(), "undoing");

        roundOn(TODAY.plusDays(4000));
        assertThat(isSomewhere(mark)).isTrue();
    }

    /** The contact that says so goes after ninety days. */
    @Test
    void a_year_after_somebody_called_it_goes_also_when_nobody_sighted_it() {
        var complaint = called();
        tells(complaint, "RECEIVED");
        round();
        move(TODAY.plusDays(91));
        TestClearing.round(house);
        assertThat(contacts.of(complaint.id(), contributor(complaint))).isEmpty();

        roundOn(ITS_DAY.minusDays(1));
        assertThat(isSomewhere(mark)).isTrue();
        roundOn(ITS_DAY);
        assertThat(isSomewhere(mark)).isFalse();
    }

    @Test
    void it_stays_when_that_was_pressed_by_mistake() {
        var complaint = called();
        tells(complaint, "RECEIVED");
        round();
        assertThat(posted(complaint, "telling/undoing", "")).isEqualTo(302);

        roundOn(TODAY.plusDays(4000));
        assertThat(isSomewhere(mark)).isTrue();
    }

    @Test
    void called_and_then_opened_again_it_stays_until_somebody_calls_anew() {
        var complaint = called();
        tells(complaint, "RECEIVED");
        round();
        contacts.forget(complaint.id(), contributor(complaint));
        staff(complaint.id(), "setting-aside", "reason", "Wir haben mit ihm gesprochen");
        move(TODAY.plusDays(10));
        staff(complaint.id(), "undoing");

        roundOn(TODAY.plusDays(4000));
        assertThat(isSomewhere(mark)).isTrue();
    }

    @Test
    void as_long_as_somebody_has_to_be_told_it_stays() throws Exception {
        var complaint = called();
        staff(complaint.id(), "setting-aside", "reason", "Wir haben mit ihm gesprochen");
        assertThat(data(complaint)).doesNotContain("Wir löschen Ihren Text am");
        roundOn(ITS_DAY);
        assertThat(isSomewhere(mark)).isTrue();

        tells(complaint, "SET_ASIDE");
        round();
        assertThat(isSomewhere(mark)).isFalse();
    }

    @Test
    void nobody_took_care_of_it_so_it_never_goes() {
        came(IdeaKind.COMPLAINT, mark);
        roundOn(TODAY.plusDays(4000));
        assertThat(isSomewhere(mark)).isTrue();
    }

    /** Or the one would wait for the sighting again, years after its answer. */
    @Test
    void two_that_were_examined_together_go_together() throws Exception {
        var complaint = came(IdeaKind.COMPLAINT, mark + "A");
        staff(complaint.id(), "sighting");
        var same = came(IdeaKind.COMPLAINT, mark + "B");
        staff(same.id(), "bundle", "into", String.valueOf(number(complaint.id())));
        move(TODAY.plusDays(100));
        answers(complaint.id());
        assertThat(data(complaint)).contains("am 10.03.2028 von selbst");

        roundOn(TODAY.plusDays(464));
        assertThat(isSomewhere(mark + "A")).isTrue();
        assertThat(isSomewhere(mark + "B")).isTrue();
        roundOn(TODAY.plusDays(465));
        round();
        assertThat(isSomewhere(mark)).isFalse();
        assertThat(events(same.id())).doesNotContain("idea.sighting-undone");
    }

    /** It was answered long before the other one came. */
    @Test
    void what_another_one_hangs_on_waits_for_it() throws Exception {
        var complaint = came(IdeaKind.COMPLAINT, mark + "A");
        staff(complaint.id(), "sighting");
        answers(complaint.id());
        move(TODAY.plusDays(300));
        var same = came(IdeaKind.COMPLAINT, mark + "B");
        staff(same.id(), "bundle", "into", String.valueOf(number(complaint.id())));
        assertThat(data(complaint)).contains("am 26.09.2028 von selbst");

        roundOn(ITS_DAY);

        assertThat(own(complaint)).contains(mark + "A");
    }

    /** Of a text that was split the whole stays, without a word: one may still write to it. */
    @Test
    void what_is_written_to_what_is_left_goes_in_its_time() {
        var whole = came(IdeaKind.COMPLAINT, mark + "A Der Mann. " + mark + "B Die Frau.");
        staff(whole.id(), "parts", "words", mark + "A Der Mann.\n\n" + mark + "B Die Frau.");
        db.sql("select id from idea where whole = :id")
                .param("id", whole.id())
                .query(UUID.class)
                .list()
                .forEach(it -> staff(it, "setting-aside", "reason", "Das ist geklärt"));
        roundOn(ITS_DAY);
        assertThat(isSomewhere(mark)).isFalse();
        writes(whole, mark + "C Doch nicht");

        roundOn(ITS_DAY.plusDays(364));
        assertThat(isSomewhere(mark)).isTrue();
        assertThat(unread(whole.id())).isOne();
        roundOn(ITS_DAY.plusDays(365));
        round();

        assertThat(isSomewhere(mark)).isFalse();
        assertThat(unread(whole.id())).as("nobody could read it any more").isZero();
        assertThat(events(whole.id()).stream().filter("idea.text-expired"::equals)).hasSize(2);
    }

    private int unread(UUID idea) {
        return db.sql("select count(*) from contributor_message where idea = :id and unread")
                .param("id", idea)
                .query(Integer.class)
                .single();
    }

    private void answers(UUID idea) {
        var answer =
                mvc.post()
                        .uri("/staff/review/%s/answer".formatted(idea))
                        .header("Cookie", organiser)
                        .param("id", UUID.randomUUID().toString())
                        .param("result", "FEASIBLE")
                        .param("language", "de")
                        .param("words", mark + " Das kommt nicht wieder vor.");
        assertThat(answer).hasStatus(302);
    }

    private Came called() {
        var complaint = came(IdeaKind.COMPLAINT, mark + " Der Mann am Schalter");
        var way = new ByCall(new PhoneNumber("+492118991"), null);
        contacts.keep(complaint.id(), contributor(complaint), way, "de");
        return complaint;
    }

    private static UUID contributor(Came it) {
        return Intake.contributor(new IdeaId(it.id()));
    }

    private void tells(Came it, String of) {
        assertThat(posted(it, "telling", of)).isEqualTo(302);
    }

    private int posted(Came it, String what, String of) {
        return mvc.post()
                .uri("/staff/contacts/%s/%s/%s".formatted(it.id(), contributor(it), what))
                .header("Cookie", organiser)
                .param("of", of)
                .param("upTo", house.getBean(Clock.class).instant().toString())
                .exchange()
                .getResponse()
                .getStatus();
    }
}
