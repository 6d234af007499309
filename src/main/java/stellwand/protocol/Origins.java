package stellwand.protocol;

import java.util.Set;
import java.util.UUID;

/**
 * Tells from an opaque id what kind of device it was.
 *
 * @param devices links of tables, withdrawn ones too
 */
record Origins(Set<UUID> participants, Set<UUID> devices) {
    Origins {
        participants = Set.copyOf(participants);
        devices = Set.copyOf(devices);
    }

    Origin of(UUID author) {
        if (participants.contains(author)) return Origin.OWN_PHONE;
        return devices.contains(author) ? Origin.TABLE_DEVICE : Origin.STAFF;
    }
}
