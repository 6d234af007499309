package stellwand.review.textmodule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.EventNames;
import stellwand.journal.Fold;

/** What the journal needs to know of this package. */
@Configuration(proxyBeanMethods = false)
class TextModuleBeans {
    @Bean
    EventNames<TextModuleEvent> textModuleEvents() {
        return TextModuleEvent.NAMES;
    }

    @Bean
    Fold<TextModuleState> textModuleFold() {
        return TextModuleState.FOLD;
    }
}
