package stellwand.people;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.people.Role.ADMINISTRATOR;
import static stellwand.people.Role.FACILITATOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LastAdministratorTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 9, 14);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate NEXT_YEAR = TODAY.plusYears(1);
    private static final Instant NOW = Instant.parse("2017-09-14T16:00:00Z");

    private final Account aylin = account(ADMINISTRATOR, null);
    private final Account bo = account(FACILITATOR, null);
    private final Account outsider = account(ADMINISTRATOR, NEXT_YEAR);
    private final Account former = account(ADMINISTRATOR, YESTERDAY);

    @Test
    void the_last_one_keeps_the_role_and_gets_no_last_day() {
        var all = List.of(aylin, bo, outsider, former, account(ADMINISTRATOR, null).revoked(NOW));

        assertThat(isTaken(all, aylin.revoked(NOW))).isTrue();
        assertThat(isTaken(all, aylin.with(Set.of(FACILITATOR), null))).isTrue();
        assertThat(isTaken(all, aylin.with(Set.of(ADMINISTRATOR), NEXT_YEAR))).isTrue();
        assertThat(isTaken(all, aylin.with(Set.of(ADMINISTRATOR, FACILITATOR), null))).isFalse();
    }

    @Test
    void one_of_two_may_go() {
        var all = List.of(aylin, account(ADMINISTRATOR, null));

        assertThat(isTaken(all, aylin.revoked(NOW))).isFalse();
    }

    @Test
    void what_others_become_is_free() {
        var all = List.of(aylin, bo, outsider, former);

        assertThat(isTaken(all, bo.revoked(NOW))).isFalse();
        assertThat(isTaken(all, outsider.revoked(NOW))).isFalse();
        assertThat(isTaken(all, former.with(Set.of(FACILITATOR), NEXT_YEAR))).isFalse();
    }

    @Test
    void where_everybody_has_a_last_day_it_may_be_moved_but_not_the_role() {
        var all = List.of(outsider, bo);

        assertThat(isTaken(all, outsider.with(Set.of(ADMINISTRATOR), TODAY))).isFalse();
        assertThat(isTaken(all, outsider.with(Set.of(FACILITATOR), NEXT_YEAR))).isTrue();
        assertThat(isTaken(all, bo.with(Set.of(ADMINISTRATOR), null))).isFalse();
    }

    private static boolean isTaken(List<Account> all, Account changed) {
        return LastAdministrator.isTaken(all, changed, TODAY);
    }

    private static Account account(Role role, @Nullable LocalDate endsOn) {
        var id = UUID.randomUUID();
        return new Account(id, id + "@stadt.example", "Aylin", Set.of(role), endsOn, null);
    }
}
