package stellwand.board;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card as a phone or a form sends it.
 *
 * @param id made by the phone; the card's, and the command's
 * @param kind {@code challenge} or {@code solution}
 * @param example "Zum Beispiel …"
 * @param language BCP 47, of text and example; when missing, the language of who writes
 * @param answers challenges, for a solution approach
 */
public record NewCard(
        @Nullable UUID id,
        @Nullable UUID table,
        @Nullable UUID round,
        @Nullable String kind,
        @Nullable String text,
        @Nullable String example,
        @Nullable String language,
        @Nullable List<@Nullable UUID> answers) {

    Revision words() {
        return new Revision(id, text, example, language, answers, null);
    }
}
