package stellwand.web;

import java.util.Locale;

/** What our legal texts say that the operator's settings decide, so that both say the same. */
public interface LegalFact {
    /** In the texts it stands in braces: {@code {participation}}. */
    String name();

    /** One sentence. */
    String sentence(Locale locale);
}
