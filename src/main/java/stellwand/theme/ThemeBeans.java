package stellwand.theme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.EventNames;
import stellwand.journal.Fold;

/** What the journal needs to know of this package. */
@Configuration(proxyBeanMethods = false)
class ThemeBeans {
    @Bean
    EventNames<ThemeEvent> themeEvents() {
        return ThemeEvent.NAMES;
    }

    @Bean
    Fold<ThemeState> themeFold() {
        return ThemeState.FOLD;
    }
}
