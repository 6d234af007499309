package stellwand.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff, with name and address.
 *
 * @param endsOn the last day; for outsiders who lead an evening or keep its record
 */
public record Account(
        UUID id,
        String mail,
        String name,
        Set<Role> roles,
        @Nullable LocalDate endsOn,
        @Nullable Instant revokedAt) {

    Account with(Set<Role> others, @Nullable LocalDate lastDay) {
        return new Account(id, mail, name, others, lastDay, revokedAt);
    }

    Account revoked(Instant now) {
        return new Account(id, mail, name, roles, endsOn, now);
    }

    boolean isAdministrator(LocalDate today) {
        return roles.contains(Role.ADMINISTRATOR) && isActive(today);
    }

    public boolean isActive(LocalDate today) {
        return revokedAt == null && !hasEnded(today);
    }

    public boolean hasEnded(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today);
    }

    @Override
    public String toString() {
        return "Account[%s]".formatted(id);
    }
}
