package stellwand.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stellwand.people.SmallWorld.EVENING;
import static stellwand.people.SmallWorld.cookie;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stellwand.people.passkeys.Phone;
import stellwand.web.RefusedException;

class PasskeyDeskTest {
    private static final Device PHONE = new Device("Chrome", "Android");

    private final SmallWorld world = new SmallWorld();
    private final UUID aylin = world.staff("Aylin", LocalDate.of(2017, 9, 14), Role.FACILITATOR);
    private final Phone phone = new Phone();

    @BeforeEach
    void aylin_made_a_passkey() {
        var herself = new Staff(aylin, Set.of(Role.FACILITATOR));
        var made = phone.make(world.passkeyDesk.begin(herself));
        world.passkeyDesk.add(herself, "Diensthandy", made, Locale.GERMAN);
    }

    @Test
    void whoever_signs_with_a_passkey_is_staff_with_a_new_cookie_and_stays_who_they_were() {
        var planted = cookie(world.join());

        var admitted = open("/staff/workshops", planted);

        var mine = cookie(admitted.setCookie());
        assertThat(admitted.target()).isEqualTo("/staff/workshops");
        assertThat(world.caller(mine).staff())
                .isEqualTo(new Staff(aylin, Set.of(Role.FACILITATOR)));
        assertThat(world.caller(mine).participantIn(EVENING)).isPresent();
        assertThat(world.sessions.find(planted)).isEmpty();
    }

    @Test
    void where_somebody_is_signed_in_is_listed_with_the_device_and_since_when() {
        var planted = cookie(world.join());
        world.later(Duration.ofHours(1));
        open("/", planted);

        assertThat(world.sessions.ofStaff(aylin))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.device()).isEqualTo(PHONE);
                    assertThat(row.since()).isEqualTo(world.now);
                });
    }

    @Test
    void a_participants_device_is_not_written_down_nor_that_of_former_staff() {
        world.join();
        open("/", null);
        world.later(Duration.ofHours(12));
        world.sessions.endWhatHasRunOut();

        assertThat(
                        world.db
                                .sql("select count(*) from session where browser is not null")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void its_owner_is_told_by_mail_since_somebody_else_may_have_made_it() {
        assertThat(world.db.sql("select body from mail_out").query(String.class).single())
                .startsWith("Guten Tag Aylin,")
                .contains("„Diensthandy“");
    }

    @Test
    void it_leads_to_no_other_house() {
        assertThat(open("https://evil.example", null).target()).isEqualTo(StaffAccounts.START);
    }

    @Test
    void whose_last_day_is_over_is_not_let_in() {
        world.later(Duration.ofDays(1));

        assertRefused(Refusal.ACCESS_HAS_ENDED, () -> open("/", null));
    }

    @Test
    void a_flood_of_questions_is_stopped_and_a_moment_later_there_is_one_again() {
        assertRefused(
                Refusal.TOO_MANY_SIGN_INS,
                () -> {
                    for (int i = 0; i < 1000; i++) world.passkeyDesk.ask();
                });

        world.later(Duration.ofMillis(50));
        assertThat(open("/", null).target()).isEqualTo("/");
    }

    private LinkDesk.Admitted open(String target, @Nullable String before) {
        return world.passkeyDesk.open(phone.sign(world.passkeyDesk.ask()), target, before, PHONE);
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable wish) {
        assertThatThrownBy(wish)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.reason()).isEqualTo(refusal));
    }
}
