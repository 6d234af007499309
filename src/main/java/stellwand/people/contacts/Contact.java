package stellwand.people.contacts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one contributor of one idea hears back.
 *
 * @param scope the idea to which it belongs
 * @param language in which to speak to them
 * @param confirmed whether a mail address was confirmed by the link that we sent there
 * @param failed what a mail server or a text gateway said, if it said no
 * @param weekly whether they hear what is new once a week, and not at once
 * @param told what a person told them last
 */
public record Contact(
        UUID scope,
        UUID contributor,
        String language,
        WayBack way,
        Instant addedAt,
        boolean confirmed,
        boolean sent,
        @Nullable String failed,
        boolean weekly,
        @Nullable Told told) {

    /**
     * @param of the state of the idea
     * @param upTo until when what happened was said to them
     */
    public record Told(String of, Instant upTo, Instant at, UUID by) {}

    /** Whether what we sent there last did not arrive: nothing more goes there. */
    public boolean isLost() {
        return failed != null;
    }

    /** Whether giving it changes nothing; where something was lost it begins anew. */
    public boolean isAlready(WayBack given) {
        return way.equals(given) && !isLost();
    }
}
