package stellwand.floor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.journal.EventNames;
import stellwand.journal.Fold;

/** What the journal needs to know of this package. */
@Configuration(proxyBeanMethods = false)
class FloorBeans {
    @Bean
    EventNames<FloorEvent> floorEvents() {
        return FloorEvent.NAMES;
    }

    @Bean
    Fold<FloorState> floorFold() {
        return FloorState.FOLD;
    }
}
