package stellwand.theme;

import static stellwand.journal.Given.given;
import static stellwand.theme.Refusal.*;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stellwand.journal.Decider;
import stellwand.theme.ThemeCommand.EndTheme;
import stellwand.theme.ThemeCommand.NameTheme;
import stellwand.theme.ThemeCommand.ResumeTheme;
import stellwand.theme.ThemeEvent.ThemeEnded;
import stellwand.theme.ThemeEvent.ThemeNamed;
import stellwand.theme.ThemeEvent.ThemeResumed;
import stellwand.workshop.Wording;

/** The themes of a house. */
class ThemeRulesTest {
    private static final ThemeId LIVING = new ThemeId(new UUID(0, 1));
    private static final Wording NAME = name("Wohnen");
    private static final ThemeNamed NAMED = new ThemeNamed(LIVING, NAME.texts());

    @Test
    void a_theme_is_named_in_german_at_least() {
        given().when(wish(new NameTheme(LIVING, NAME))).then(NAMED);
        given().when(wish(new NameTheme(LIVING, name(" ")))).thenRefused(NAME_IS_MISSING);
        given().when(wish(new NameTheme(LIVING, name("x".repeat(61)))))
                .thenRefused(NAME_IS_TOO_LONG);
    }

    @Test
    void it_is_called_otherwise_even_when_there_are_as_many_as_there_may_be() {
        var full =
                IntStream.rangeClosed(1, 30)
                        .mapToObj(ThemeRulesTest::named)
                        .toArray(ThemeNamed[]::new);
        given(full).when(wish(new NameTheme(LIVING, NAME))).then(NAMED);
        given(full)
                .when(wish(new NameTheme(new ThemeId(new UUID(0, 31)), NAME)))
                .thenRefused(TOO_MANY_THEMES);
    }

    @Test
    void it_ends_and_is_used_again() {
        given(NAMED).when(wish(new EndTheme(LIVING))).then(new ThemeEnded(LIVING));
        given(NAMED, new ThemeEnded(LIVING)).when(wish(new EndTheme(LIVING))).then();
        given(NAMED, new ThemeEnded(LIVING))
                .when(wish(new ResumeTheme(LIVING)))
                .then(new ThemeResumed(LIVING));
        given().when(wish(new EndTheme(LIVING))).thenRefused(THEME_IS_UNKNOWN);
        given().when(wish(new ResumeTheme(LIVING))).thenRefused(THEME_IS_UNKNOWN);
    }

    private static ThemeNamed named(int number) {
        return new ThemeNamed(new ThemeId(new UUID(0, number)), NAME.texts());
    }

    private static Wording name(String german) {
        return Wording.of(new UUID(0, 9), "theme", Map.of("de", german));
    }

    private static Decider wish(ThemeCommand command) {
        return states -> ThemeRules.decide(states.of(ThemeState.FOLD), command);
    }
}
