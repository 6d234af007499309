package stellwand.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as its owner sees it in the list.
 *
 * @param browser in one coarse word
 * @param system in one coarse word
 * @param since when the browser was signed in
 */
public record SessionRow(
        UUID id, @Nullable String browser, @Nullable String system, Instant since, Instant seenAt) {

    Device device() {
        return new Device(browser, system);
    }
}
