package stellwand.workshop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.EventNames;
import stellwand.journal.Fold;

/** What the journal needs to know of this package. */
@Configuration(proxyBeanMethods = false)
class WorkshopBeans {
    @Bean
    EventNames<WorkshopEvent> workshopEvents() {
        return WorkshopEvent.NAMES;
    }

    @Bean
    Fold<WorkshopState> workshopFold() {
        return WorkshopState.FOLD;
    }
}
