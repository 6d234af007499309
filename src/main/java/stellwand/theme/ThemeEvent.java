package stellwand.theme;

import java.util.Map;
import stellwand.journal.Event;
import stellwand.journal.EventNames;
import stellwand.workshop.Texts;

/** What happened to the themes of the house. */
public sealed interface ThemeEvent extends Event {

    /** A new one, or another name for one that is there. */
    record ThemeNamed(ThemeId theme, Texts name) implements ThemeEvent {}

    /** No idea is put under it any more; those that are stay. */
    record ThemeEnded(ThemeId theme) implements ThemeEvent {}

    record ThemeResumed(ThemeId theme) implements ThemeEvent {}

    EventNames<ThemeEvent> NAMES =
            new EventNames<>(
                    Map.of(
                            "theme.named", ThemeNamed.class,
                            "theme.ended", ThemeEnded.class,
                            "theme.resumed", ThemeResumed.class));
}
