package stellwand.intake;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Ideas that somebody will send by the form, and the wishes with which they come. */
final class Wishes {
    private static final Map<UUID, UUID> WISHES = new ConcurrentHashMap<>();

    private Wishes() {}

    /** An idea that is still to be sent. */
    static UUID idea() {
        var wish = UUID.randomUUID();
        var idea = Intake.sentWith(wish).id();
        WISHES.put(idea, wish);
        return idea;
    }

    /** The form's hidden field. Nobody looks at the idea of one that was not made here. */
    static String of(UUID idea) {
        return WISHES.getOrDefault(idea, idea).toString();
    }
}
