package stellwand.people;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One browser and who it is. */
public record Session(
        UUID id,
        Instant seenAt,
        @Nullable Staff staff,
        Map<UUID, Participant> participants,
        Map<UUID, Host> hosts,
        Set<UUID> walls) {

    public Caller caller(Locale locale) {
        return new Caller(staff, participants, hosts, walls, locale);
    }
}
