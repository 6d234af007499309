package stellwand.theme;

import java.util.List;
import stellwand.journal.Written;
import stellwand.workshop.Wording;

/** What one may wish of themes. */
sealed interface ThemeCommand {

    record NameTheme(ThemeId theme, Wording name) implements ThemeCommand {
        @Override
        public List<Written> contents() {
            return name.written().toList();
        }
    }

    record EndTheme(ThemeId theme) implements ThemeCommand {}

    record ResumeTheme(ThemeId theme) implements ThemeCommand {}

    default List<Written> contents() {
        return List.of();
    }
}
