package stellwand.review;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.idea.Feasibility;

/**
 * An answer as somebody typed it.
 *
 * @param result of the idea as a whole; null: not chosen
 * @param solves whether it solves a challenge, in fields {@code solves[id]}; null: nobody says so
 */
record AnswerForm(
        @Nullable Feasibility result,
        @Nullable Map<UUID, @Nullable Solves> solves,
        String language,
        String words) {}
