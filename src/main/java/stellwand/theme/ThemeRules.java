package stellwand.theme;

import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;
import static stellwand.theme.Refusal.*;

import java.util.List;
import stellwand.journal.Decision;
import stellwand.journal.Text;
import stellwand.theme.ThemeCommand.EndTheme;
import stellwand.theme.ThemeCommand.NameTheme;
import stellwand.theme.ThemeCommand.ResumeTheme;
import stellwand.theme.ThemeEvent.ThemeEnded;
import stellwand.theme.ThemeEvent.ThemeNamed;
import stellwand.theme.ThemeEvent.ThemeResumed;
import stellwand.workshop.Wording;

/** What may happen to themes. */
final class ThemeRules {
    /** In characters as people count: it stands in a line beside others. */
    static final int NAME_LIMIT = 60;

    /** From more nobody chooses. */
    static final int MOST = 30;

    private ThemeRules() {}

    static Decision<ThemeEvent, Refusal> decide(ThemeState themes, ThemeCommand command) {
        return switch (command) {
            case NameTheme(var theme, var name) -> name(themes, theme, name);
            case EndTheme(var theme) -> end(themes, theme);
            case ResumeTheme(var theme) -> resume(themes, theme);
        };
    }

    private static Decision<ThemeEvent, Refusal> name(
            ThemeState themes, ThemeId theme, Wording name) {
        if (!name.byLanguage().containsKey(Wording.ORIGINAL)) return refuse(NAME_IS_MISSING);
        if (name.written().anyMatch(it -> Text.length(it.text()) > NAME_LIMIT)) {
            return refuse(NAME_IS_TOO_LONG);
        }
        return !themes.knows(theme) && isFull(themes)
                ? refuse(TOO_MANY_THEMES)
                : accept(new ThemeNamed(theme, name.texts()));
    }

    private static Decision<ThemeEvent, Refusal> end(ThemeState themes, ThemeId theme) {
        if (!themes.knows(theme)) return refuse(THEME_IS_UNKNOWN);
        return themes.hasEnded(theme) ? accept(List.of()) : accept(new ThemeEnded(theme));
    }

    private static Decision<ThemeEvent, Refusal> resume(ThemeState themes, ThemeId theme) {
        if (!themes.knows(theme)) return refuse(THEME_IS_UNKNOWN);
        if (!themes.hasEnded(theme)) return accept(List.of());
        return isFull(themes) ? refuse(TOO_MANY_THEMES) : accept(new ThemeResumed(theme));
    }

    private static boolean isFull(ThemeState themes) {
        return themes.working().count() >= MOST;
    }
}
