package stellwand.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What the page's frame shows around every page. */
public record Frame(
        Language language, List<Language> languages, boolean staff, boolean legalTextsMissing) {
    /** Request attribute: whoever knows that the reader is staff sets it to {@code true}. */
    public static final String STAFF = "stellwand.staff";

    static Frame around(HttpServletRequest request, boolean legalTextsMissing) {
        return new Frame(
                ReadersLanguage.of(request),
                Language.all(),
                Boolean.TRUE.equals(request.getAttribute(STAFF)),
                legalTextsMissing);
    }
}
