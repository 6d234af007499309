package stellwand.idea;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has just been done on an idea's page of the staff, so that the page says it. */
enum Saved {
    QUESTION,
    ANSWER,
    WORDING,
    KIND,
    THEME,
    READ;

    /** Null: nothing, or nothing that we know. */
    static @Nullable Saved named(@Nullable String name) {
        return Stream.of(values()).filter(it -> it.name().equals(name)).findFirst().orElse(null);
    }

    String at(UUID idea) {
        return "/staff/ideas/%s?saved=%s".formatted(idea, this);
    }
}
