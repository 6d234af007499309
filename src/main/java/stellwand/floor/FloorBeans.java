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

    @Bean
    EventNames<FloorStepEvent> floorStepEvents() {
        return FloorStepEvent.NAMES;
    }

    @Bean
    Fold<FloorSteps> floorSteps() {
        return FloorSteps.FOLD;
    }

    @Bean
    EventNames<AgendaEvent> agendaEvents() {
        return AgendaEvent.NAMES;
    }

    @Bean
    Fold<AgendaState> agendaFold() {
        return AgendaState.FOLD;
    }

    @Bean
    EventNames<CallEvent> callEvents() {
        return CallEvent.NAMES;
    }

    @Bean
    Fold<CallState> callFold() {
        return CallState.FOLD;
    }
}
