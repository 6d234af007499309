package stellwand.floor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.EventNames;
import stellwand.journal.Fold;

/** What the journal needs to know of the evening's end. */
@Configuration(proxyBeanMethods = false)
class EveningBeans {
    @Bean
    EventNames<EveningEvent> eveningEvents() {
        return EveningEvent.NAMES;
    }

    @Bean
    Fold<EveningState> eveningFold() {
        return EveningState.FOLD;
    }
}
