package stellwand.people;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in member of staff.
 *
 * @param onlyWorkshop set when a console link admitted to one workshop and nothing else
 */
public record Staff(UUID id, Set<Role> roles, @Nullable UUID onlyWorkshop) {
    /** Who has a desk with ideas that are examined. */
    static final Set<Role> EXAMINERS = Set.of(Role.ADMINISTRATOR, Role.ORGANISER, Role.CASEWORKER);

    /** Who prepares evenings and leads them. */
    static final Set<Role> TEAM = Set.of(Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR);

    public Staff {
        roles = Set.copyOf(roles);
    }

    public Staff(UUID id, Set<Role> roles) {
        this(id, roles, null);
    }

    /** Whether they prepare or lead evenings, and this is one of theirs. */
    public boolean worksOn(UUID workshop) {
        return mayBeAt(workshop) && hasOneOf(TEAM);
    }

    /** Not whom a console link admitted to another one alone. What they may do, their roles say. */
    public boolean mayBeAt(UUID workshop) {
        return onlyWorkshop == null || onlyWorkshop.equals(workshop);
    }

    /** Whether they find the evenings: not one by a link, all of them. */
    public boolean holdsEvenings() {
        return onlyWorkshop == null && hasOneOf(TEAM);
    }

    /** Whether they work on everything that comes in, and do not only hold an evening. */
    public boolean isOfOffice() {
        return onlyWorkshop == null && hasOneOf(Set.of(Role.ADMINISTRATOR, Role.ORGANISER));
    }

    /** Whether they have a desk with ideas that are examined. */
    public boolean examines() {
        return onlyWorkshop == null && hasOneOf(EXAMINERS);
    }

    /** Whether they may read personal matters. */
    public boolean advises() {
        return onlyWorkshop == null && hasOneOf(Set.of(Role.ADMINISTRATOR, Role.ADVISER));
    }

    /** Any role will do when none is named. */
    public boolean hasOneOf(Set<Role> wanted) {
        return wanted.isEmpty() || wanted.stream().anyMatch(roles::contains);
    }
}
