package stellwand.people;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stellwand.people.Role.ADMINISTRATOR;
import static stellwand.people.Role.FACILITATOR;
import static stellwand.people.Role.ORGANISER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import stellwand.people.passkeys.Owner;
import stellwand.people.passkeys.Phone;
import stellwand.web.RefusedException;

/** Roles and last days of those who are here already. */
class StaffChangesTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 9, 14);

    private final SmallWorld world = new SmallWorld();
    private final StaffAccounts accounts = world.accounts;
    private final UUID aylin = world.staff("Aylin", null, ADMINISTRATOR);
    private final UUID bo = world.staff("Bo", null, FACILITATOR);

    @Test
    void other_roles_hold_at_once_where_somebody_is_signed_in() {
        var mine = world.signIn(bo, null);
        assertThat(world.caller(mine).has(ORGANISER)).isFalse();

        assertThat(accounts.change(bo, Set.of(ORGANISER), TODAY)).isEmpty();

        assertThat(world.caller(mine).staff()).isEqualTo(new Staff(bo, Set.of(ORGANISER)));
        assertThat(accounts.find(bo))
                .contains(
                        new Account(bo, "bo@stadt.example", "Bo", Set.of(ORGANISER), TODAY, null));
        assertThat(world.feed.closed).hasSize(1);
    }

    @Test
    void a_last_day_that_was_given_later_ends_open_sessions_too() {
        var mine = world.signIn(bo, null);
        accounts.change(bo, Set.of(FACILITATOR), TODAY);

        world.later(Duration.ofHours(6));

        assertThat(world.caller(mine).isStaff()).isFalse();
    }

    @Test
    void an_account_that_has_run_out_may_get_more_time_and_an_ended_one_not() {
        accounts.change(bo, Set.of(FACILITATOR), TODAY);
        world.later(Duration.ofDays(1));
        assertThat(accounts.active("bo@stadt.example")).isEmpty();

        assertThat(accounts.change(bo, Set.of(FACILITATOR), TODAY.plusDays(9))).isEmpty();
        assertThat(accounts.active("bo@stadt.example")).isPresent();

        accounts.revoke(bo);
        assertThatThrownBy(() -> accounts.change(bo, Set.of(ORGANISER), null))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.reason()).isEqualTo(Refusal.NO_SUCH_ACCOUNT));
    }

    @Test
    void slips_are_told_and_change_nothing() {
        assertThat(accounts.change(bo, Set.of(), null)).contains(Refusal.ROLE_IS_NOT_CHOSEN);
        assertThat(accounts.change(bo, Set.of(ORGANISER), TODAY.minusDays(1)))
                .contains(Refusal.END_IS_PAST);
        assertThat(accounts.change(bo, Set.of(FACILITATOR), null)).contains(Refusal.END_IS_MISSING);
        assertThat(accounts.change(aylin, Set.of(ORGANISER), null))
                .contains(Refusal.LAST_ADMINISTRATOR);
        assertThat(accounts.change(aylin, Set.of(ADMINISTRATOR), TODAY))
                .contains(Refusal.LAST_ADMINISTRATOR);
        assertThat(accounts.known(aylin).roles()).containsExactly(ADMINISTRATOR);
        assertThat(accounts.known(bo).roles()).containsExactly(FACILITATOR);
    }

    @Test
    void two_administrators_who_demote_each_other_at_once_do_not_both_succeed() throws Exception {
        var kim = world.staff("Kim", null, ADMINISTRATOR);
        var both = new CyclicBarrier(2);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = hands.submit(() -> demote(kim, both));
            var other = hands.submit(() -> demote(aylin, both));

            assertThat(List.of(one.get(), other.get()))
                    .containsExactlyInAnyOrder(
                            Optional.empty(), Optional.of(Refusal.LAST_ADMINISTRATOR));
        }
    }

    private Optional<Refusal> demote(UUID staff, CyclicBarrier both) throws Exception {
        both.await();
        return requireNonNull(
                world.transactions.execute(_ -> accounts.change(staff, Set.of(ORGANISER), null)));
    }

    @Test
    void revoking_takes_the_passkeys_along() {
        var phone = new Phone();
        var question = world.passkeys.questionFor(new Owner(bo, "bo"));
        world.passkeys.add(bo, "Phone", phone.make(question));

        accounts.revoke(bo);

        assertThat(world.passkeys.ofStaff(bo)).isEmpty();
    }
}
