package stellwand.unit;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.people.MailAddress;
import stellwand.workshop.Wording;

/**
 * Who hears it when something is said to a unit.
 *
 * @param mail of the unit itself; null: it has none
 * @param people accounts of those who work there, deputies too
 */
public record UnitReach(
        UnitId unit,
        Wording name,
        @Nullable UnitId parent,
        @Nullable MailAddress mail,
        Set<UUID> people) {
    public UnitReach {
        people = Set.copyOf(people);
    }
}
