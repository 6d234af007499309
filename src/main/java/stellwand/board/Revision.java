package stellwand.board;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shall stand on a card instead, as a phone or a form sends it: all of it, what is missing is
 * dropped.
 *
 * @param id of the command, made by the phone
 * @param seen the {@code wording} of the card that its reader changed; another one meanwhile is not
 *     overwritten, but refused. When missing, it is
 */
public record Revision(
        @Nullable UUID id,
        @Nullable String text,
        @Nullable String example,
        @Nullable String language,
        @Nullable List<@Nullable UUID> answers,
        @Nullable UUID seen) {}
