package stellwand.people;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking. One browser may hold several identities: a signed-in member of staff, a
 * participant per workshop, a host per table, and walls. Injected into controller methods by type.
 *
 * @param participants by workshop
 * @param hosts by table
 * @param walls workshops whose wall this browser may show
 */
public record Caller(
        @Nullable Staff staff,
        Map<UUID, Participant> participants,
        Map<UUID, Host> hosts,
        Set<UUID> walls,
        Locale locale) {

    public Caller {
        participants = Map.copyOf(participants);
        hosts = Map.copyOf(hosts);
        walls = Set.copyOf(walls);
    }

    public static Caller nobody(Locale locale) {
        return new Caller(null, Map.of(), Map.of(), Set.of(), locale);
    }

    public Optional<Participant> participantIn(UUID workshop) {
        return Optional.ofNullable(participants.get(workshop));
    }

    public boolean isStaff() {
        return staff != null;
    }

    /** Of those who prepare and lead it; others of the staff are there what anybody is. */
    public boolean isStaffOf(UUID workshop) {
        return staff != null && staff.worksOn(workshop);
    }

    public boolean has(Role role) {
        return staff != null && staff.roles().contains(role);
    }

    /** The table's host by link, or staff. */
    public boolean mayHost(UUID workshop, UUID table) {
        var host = hosts.get(table);
        return isStaffOf(workshop) || (host != null && host.workshop().equals(workshop));
    }

    /** Whether any identity belongs to the workshop. What is not theirs is not found. */
    public boolean maySee(UUID workshop) {
        return isStaffOf(workshop)
                || participants.containsKey(workshop)
                || walls.contains(workshop)
                || hostIn(workshop).isPresent();
    }

    /** The journal's actor: staff before host before participant. A wall does nothing. */
    public Optional<UUID> actorIn(UUID workshop) {
        if (staff != null && staff.worksOn(workshop)) return Optional.of(staff.id());
        return hostIn(workshop)
                .map(Host::id)
                .or(() -> participantIn(workshop).map(Participant::id));
    }

    private Optional<Host> hostIn(UUID workshop) {
        return hosts.values().stream().filter(host -> host.workshop().equals(workshop)).findAny();
    }
}
