package stellwand.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody may, and until when. Whoever only facilitates comes from outside, so it ends. */
record Terms(Set<Role> roles, @Nullable LocalDate endsOn) {
    private static final Set<Role> OUTSIDER = Set.of(Role.FACILITATOR);

    Optional<Refusal> whyNot(LocalDate today) {
        if (roles.isEmpty()) return Optional.of(Refusal.ROLE_IS_NOT_CHOSEN);
        if (endsOn == null && roles.equals(OUTSIDER)) return Optional.of(Refusal.END_IS_MISSING);
        if (endsOn != null && endsOn.isBefore(today)) return Optional.of(Refusal.END_IS_PAST);
        return Optional.empty();
    }
}
