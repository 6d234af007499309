package stellwand.web;

import java.util.Locale;

/** The pages that every page links at its foot. */
enum LegalPage {
    IMPRINT,
    PRIVACY,
    ACCESSIBILITY,
    BARRIER;

    String file(Language language) {
        return "%s_%s.txt".formatted(name().toLowerCase(Locale.ROOT), language.tag());
    }
}
