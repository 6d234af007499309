package stellwand.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page's frame shows around every page.
 *
 * @param who the account that is signed in, for what the browser keeps of it; null: nobody of the
 *     staff
 */
public record Frame(
        Language language,
        List<Language> languages,
        boolean staff,
        @Nullable UUID who,
        boolean legalTextsMissing) {
    /** Request attribute: whoever knows that the reader is staff sets it to {@code true}. */
    public static final String STAFF = "stellwand.staff";

    /** Request attribute: the account that is signed in, a {@link UUID}. */
    public static final String WHO = "stellwand.who";

    static Frame around(HttpServletRequest request, boolean legalTextsMissing) {
        return new Frame(
                ReadersLanguage.of(request),
                Language.all(),
                Boolean.TRUE.equals(request.getAttribute(STAFF)),
                request.getAttribute(WHO) instanceof UUID who ? who : null,
                legalTextsMissing);
    }
}
