package stellwand.idea;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import stellwand.theme.Themes;
import stellwand.web.Language;

/** What an idea may be about. */
@Component
class ThemeProposals {
    private final Themes themes;

    ThemeProposals(Themes themes) {
        this.themes = themes;
    }

    List<ThemeChoice> choices(Locale locale) {
        var language = Language.of(locale).tag();
        return themes.working().stream()
                .map(it -> new ThemeChoice(it.id().id(), it.name().in(language), null))
                .toList();
    }

    List<ThemeChoice> proposed(IdeaRow idea, Locale locale) {
        return List.of();
    }
}
